import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StepRow } from '../../src/render/pull-status.ts';
import { stepRows } from '../../src/render/step-rows.ts';
import { certifying, expected, expectedLive, goingLive, inPreview, rejected, told } from './pull-statuses.ts';

const brief = (rows: readonly StepRow[]) => rows.map(({ state, name }) => `${state} ${name}`);
const signOff = 'Publisher sign-off: merging this pull request';

test('what is told comes first, then what is to be expected', () => {
  expect(brief(stepRows(expected, certifying))).toEqual([
    'done Automated validation: Validate prerequisites',
    'done Automated validation: Offer purchase flow setup',
    'done Automated validation: Lead management validation and registration',
    'done Certification: Publisher business eligibility',
    'done Certification: Content validation',
    'now Certification: Technical validation',
    'next Preview creation',
    'next Preview creation: Replication',
    `next ${signOff}`,
  ]);
});

test('has the times that are told and what the guides tell', () => {
  expect(stepRows(expected, certifying).slice(4, 6)).toEqual([
    {
      state: 'done',
      name: 'Certification: Content validation',
      since: Date.UTC(2026, 10, 18, 10, 37),
      ended: Date.UTC(2026, 10, 18, 14, 37),
      usual: undefined,
    },
    {
      state: 'now',
      name: 'Certification: Technical validation',
      since: Date.UTC(2026, 10, 18, 14, 37),
      ended: undefined,
      usual: '~2-3 days',
    },
  ]);
});

test('where nothing is told, all is to come', () => {
  const rows = brief(stepRows(expected, []));
  expect(rows).toHaveLength(expected.length + 1);
  expect(rows.every((row) => row.startsWith('next '))).toBe(true);
});

test('after a failure nothing is to come', () => {
  const rows = brief(stepRows(expected, rejected));
  expect(rows.at(-1)).toBe('failed Certification: Technical validation');
});

test('after it was cancelled nothing is to come, and what was cut off is left out', () => {
  const steps = told(
    ['Automated validation', 'Validate prerequisites', 'Complete', '18T10:02', '18T10:07'],
    ['Automated validation', 'Offer purchase flow setup', 'Canceled', '18T10:07'],
    ['Certification', 'Content validation', 'Canceled'],
  );
  expect(brief(stepRows(expected, steps))).toEqual(['done Automated validation: Validate prerequisites']);
});

test('a preview that stands waits for the merge', () => {
  expect(brief(stepRows(expected, inPreview)).at(-1)).toBe(`now ${signOff}`);
});

describe('going live', () => {
  test('leaves out what came before the sign-off', () => {
    expect(brief(stepRows(expectedLive, goingLive)).slice(0, 4)).toEqual([
      'done Certification: Publisher business eligibility',
      'now Certification: Technical validation',
      'next Certification: Content validation',
      'next Publish: Offer purchase flow setup',
    ]);
  });

  test('before anything of it is told, all is to come', () => {
    const rows = brief(stepRows(expectedLive, inPreview));
    expect(rows).toHaveLength(expectedLive.length);
    expect(rows.every((row) => row.startsWith('next '))).toBe(true);
  });

  test('steps that are of it alone are all taken', () => {
    const own = told(['Publish', 'Final publish', 'InProgress', '22T08:40']);
    expect(brief(stepRows(expectedLive, own))).toEqual(['now Publish: Final publish', 'next Publish: Replication']);
  });
});

test('steps of names that nobody expects are told too', () => {
  const steps = told(
    ['Certification', 'Malware', 'InProgress', '18T10:02'],
    ['Certification', 'Policy', 'NotStarted'],
    ['Quarantine', 'Quarantine', 'Odd', '18T10:02', '18T10:09'],
  );
  const rows = brief(stepRows(expected, steps));
  expect(rows.slice(0, 2)).toEqual(['now Certification: Malware', 'done Quarantine']);
  expect(rows.slice(2, -2)).toEqual(brief(stepRows(expected, [])).slice(0, -1));
  expect(rows.slice(-2)).toEqual(['next Certification: Policy', `next ${signOff}`]);
});

test('a phase that is told as one step stands for its steps', () => {
  const steps = told(
    ['Automated validation', 'Automated validation', 'Complete', '18T10:02', '18T10:20'],
    ['Certification', 'Certification', 'InProgress', '18T10:20'],
  );
  expect(brief(stepRows(expected, steps))).toEqual([
    'done Automated validation',
    'now Certification',
    'next Preview creation',
    'next Preview creation: Replication',
    `next ${signOff}`,
  ]);
});

test('whatever is told, what has begun is told in its order and the sign-off at most once', () => {
  const words = fc.constantFrom('Complete', 'InProgress', 'NotStarted', 'Rejected', 'Canceled', 'Odd', '__proto__');
  const step = fc.record({
    phase: fc.constantFrom(
      'Automated validation',
      'Certification',
      'Preview creation',
      'Publisher sign-off',
      'Publish',
      '',
    ),
    name: fc.constantFrom('Validate prerequisites', 'Content validation', 'Preview creation', 'Replication', 'Malware'),
    state: words,
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(expected, expectedLive, []), (steps, to) => {
      const rows = stepRows(to, steps);
      expect(rows.filter(({ name, state }) => name === signOff && state === 'next').length).toBeLessThanOrEqual(1);
      const states = rows.map(({ state }) => state);
      expect(states.slice(states.indexOf('next') >>> 0).filter((state) => state !== 'next')).toEqual([]);
      expect(rows.length).toBeLessThanOrEqual(steps.length + to.length + 1);
    }),
  );
});
