import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PullState } from '../../schemas/records.ts';
import type { Check } from '../../src/ports/github.ts';
import { deploymentDescription } from '../../src/render/deployment-description.ts';
import { type CheckOutput, previewCheck } from '../../src/render/preview-check.ts';
import { statusComment, statusMarker } from '../../src/render/status-comment.ts';
import { endless, hostileStatus } from './hostile-status.ts';
import { anOfferStatus, aPullStatus, at, statuses } from './pull-statuses.ts';

const of = (...states: readonly PullState[]) =>
  aPullStatus({ offers: states.map((state) => anOfferStatus({ id: `offer-${state}`, state })) });
const told = ({ status, conclusion, actions }: CheckOutput) =>
  [conclusion ?? status, ...actions.map(({ identifier }) => identifier)].join(' ');

const outcomes: readonly (readonly [string, ReturnType<typeof of>])[] = [
  ['success', of()],
  ['success', of('live')],
  ['success', of('ready', 'live')],
  ['action_required stage', of('unstaged')],
  ['action_required stage', of('stale')],
  ['action_required stage', of('withdrawn')],
  ['in_progress', of('queued')],
  ['in_progress', of('staging')],
  ['in_progress', of('releasing')],
  ['in_progress', of('ready', 'staging')],
  ['failure retry', of('attention')],
  ['failure retry', of('stalled')],
  ['failure retry', of('notLive')],
  ['failure retry stage', of('staging', 'unstaged', 'ready', 'attention')],
  ['action_required stage', of('staging', 'stale', 'live')],
  ['neutral', { ...of('withdrawn'), life: 'closed' }],
  ['success', { ...of('live'), life: 'merged' }],
  ['action_required', { ...of('unstaged'), conflict: true }],
  ['action_required', { ...of(), conflict: true }],
  ['action_required', { ...of('staging', 'ready'), conflict: true }],
  ['failure', { ...of('attention'), conflict: true }],
  ['action_required', aPullStatus({ offers: [anOfferStatus({ fit: false, errors: 2 })] })],
  ['action_required', aPullStatus({ offers: [anOfferStatus({ fit: false })] })],
  ['failure', aPullStatus({ offers: [anOfferStatus({ state: 'notLive', fit: false, errors: 1 })] })],
];

test.each(outcomes)('%s', (outcome, status) => {
  expect(told(previewCheck(status))).toBe(outcome);
});

test('titles and buttons', async () => {
  const rows = Object.entries(statuses).map(([name, status]) => {
    const check = previewCheck(status);
    const buttons = check.actions.map(({ label }) => `[${label}]`).join(' ');
    return `| ${name} | ${check.conclusion ?? check.status} | ${check.title} | ${buttons} |`;
  });
  const head = ['| pull request | check | title | buttons |', '| --- | --- | --- | --- |'];
  await expect([...head, ...rows, ''].join('\n')).toMatchFileSnapshot('preview-checks.md');
});

test('has the comment without its marker and its checklist as its summary', () => {
  for (const status of Object.values(statuses)) {
    const unasked = { ...status, offers: status.offers.map((offer) => ({ ...offer, checklist: [] })) };
    expect(`${statusMarker}\n${previewCheck(status).summary}`).toBe(statusComment(unasked));
  }
});

test('annotates what certification says and has a place', () => {
  const status = statuses['certification failed'] ?? aPullStatus();
  expect(previewCheck(status).annotations).toEqual([
    {
      file: 'offers/fabrikam-gateway/description.html',
      startLine: 1,
      endLine: 1,
      startColumn: 1,
      endColumn: 13,
      level: 'failure',
      title: '100.1.3 Description',
      message: 'The description does not say which Azure services are used.',
    },
    {
      file: 'offers/fabrikam-gateway/plans/standard.yml',
      startLine: 31,
      endLine: 31,
      startColumn: 9,
      endColumn: 21,
      level: 'failure',
      title: '200.3.1 Image',
      message: 'Dynamic VHD.',
    },
  ]);
});

test('annotates no error of the files, which are the Action’s to tell', () => {
  expect(previewCheck(statuses['an offer has errors'] ?? aPullStatus()).annotations).toEqual([]);
});

test('annotates several lines without columns, and all that there are', () => {
  const place = { file: 'a.yml', line: 3, column: 5, endLine: 9, endColumn: 2 };
  const failures = Array.from({ length: 120 }, () => ({ code: '', message: ' ', place }));
  const { annotations } = previewCheck(aPullStatus({ offers: [anOfferStatus({ state: 'attention', failures })] }));
  expect(annotations).toHaveLength(120);
  expect(annotations[0]).toEqual({
    file: 'a.yml',
    startLine: 3,
    endLine: 9,
    level: 'failure',
    title: 'Certification',
    message: 'Certification',
  });
});

const withinLimits = (output: CheckOutput) => {
  const check: Pick<Check, keyof CheckOutput> = output;
  expect(check.title.length).toBeGreaterThan(0);
  expect([...check.title].length).toBeLessThanOrEqual(80);
  expect(check.title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(check.summary.length).toBeLessThanOrEqual(65_000);
  expect(check.actions.length).toBeLessThanOrEqual(3);
  for (const { label, description, identifier } of check.actions) {
    expect(label.length).toBeLessThanOrEqual(20);
    expect(description.length).toBeLessThanOrEqual(40);
    expect(identifier.length).toBeLessThanOrEqual(20);
  }
  for (const { title, message } of check.annotations) {
    expect(title.length).toBeGreaterThan(0);
    expect([...title].length).toBeLessThanOrEqual(255);
    expect(message.length).toBeGreaterThan(0);
    expect(new TextEncoder().encode(message).length).toBeLessThanOrEqual(65_536);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
  if (check.status === 'in_progress') expect([check.conclusion, check.actions]).toEqual([undefined, []]);
  else expect(check.conclusion).toBeDefined();
};

test('keeps to the limits of GitHub, whatever others wrote', () => {
  fc.assert(
    fc.property(hostileStatus, (status) => withinLimits(previewCheck(status))),
    { numRuns: 300 },
  );
});

test('keeps to the limits of GitHub, however much it is', () => {
  const status = endless(anOfferStatus(), '\u{1f600}', '');
  const output = previewCheck({ ...status, offers: status.offers.slice(0, 12) });
  expect(output.annotations.length).toBeGreaterThan(500);
  withinLimits(output);
});

test('a deployment says in a line how an offer stands', () => {
  expect(deploymentDescription(anOfferStatus({ state: 'ready', since: at(21, '22:07') }))).toBe(
    'fabrikam-gateway is ready to go live, since Nov 21 22:07 (UTC)',
  );
});

test('a deployment has at most 140 characters', () => {
  fc.assert(
    fc.property(hostileStatus, fc.string({ minLength: 200, unit: 'binary' }), ({ offers }, id) => {
      for (const offer of offers)
        for (const one of [offer, { ...offer, id }]) {
          const said = deploymentDescription(one);
          expect([...said].length).toBeLessThanOrEqual(140);
          expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
    }),
  );
});
