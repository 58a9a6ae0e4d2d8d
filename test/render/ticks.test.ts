import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfferStatus } from '../../src/render/pull-status.ts';
import { statusBody, statusComment } from '../../src/render/status-comment.ts';
import { noTicks, ticksIn } from '../../src/render/ticks.ts';
import { anOfferStatus, aPullStatus } from './pull-statuses.ts';

const [hash, other] = ['0123456789abcdef', 'fedcba9876543210'];
const title = { id: 'listing/name-accurate', question: 'Does the title fit?', stage: 'review', hash } as const;
const scenarios = { id: 'check/after-live', question: 'Were they tested?', stage: 'live', hash } as const;
const of = (id: string, checklist = [title, scenarios] as OfferStatus['checklist']) =>
  aPullStatus({ offers: [anOfferStatus({ id, checklist })] });

const status = of('fabrikam-gateway');
const written = statusComment(status);
const tick = (body: string, question: string, box = '[x]') => body.replace(`[ ] ${question}`, `${box} ${question}`);
const lines = (body: string) => body.split('\n').filter((line) => line.startsWith('- ['));
const boxes = (body: string) => lines(body).map((line) => line.slice(0, 5));

test('is a task list under the stages, folded, with a mark on each line that nobody sees', () => {
  expect(written).toContain(
    '<summary>What no machine can judge: 2 questions for who reviews</summary>\n\nBefore it is',
  );
  expect(lines(written)).toEqual([
    expect.stringMatching(
      /^- \[ \] Does the title fit\? <!-- asked [\da-f]{8} listing\/name-accurate 0123456789abcdef -->$/,
    ),
    expect.stringMatching(/^- \[ \] Were they tested\? <!-- asked [\da-f]{8} check\/after-live 0123456789abcdef -->$/),
  ]);
});

test('the check has no checklist, for nothing can be ticked there', () => {
  expect(statusBody(status)).not.toMatch(/- \[|asked/);
});

describe('what was ticked', () => {
  test.each([
    ['[x]', '\n'],
    ['[X]', '\n'],
    ['[x]', '\r\n'],
  ])('as %s stays, with lines that end in %j', (box, end) => {
    const body = tick(written, 'Were they tested?', box).replaceAll('\n', end);
    const again = statusComment(status, ticksIn(body));
    expect(boxes(again)).toEqual(['- [ ]', '- [x]']);
    expect(statusComment(status, ticksIn(again))).toBe(again);
  });

  test('and unticked again is unticked, and says nothing of a change', () => {
    const ticked = statusComment(status, ticksIn(tick(written, 'Were they tested?')));
    expect(statusComment(status, ticksIn(ticked.replace('[x]', '[ ]')))).toBe(written);
  });

  test('is dropped with a word where what it is about changed, until it is ticked again', () => {
    const changed = of('fabrikam-gateway', [{ ...title, hash: other }, scenarios]);
    const ticked = tick(tick(written, 'Does the title fit?'), 'Were they tested?');
    const lapsed = statusComment(changed, ticksIn(ticked));
    expect(boxes(lapsed)).toEqual(['- [ ]', '- [x]']);
    expect(lines(lapsed)[0]).toMatch(
      /fit\? \*\*Changed since it was ticked\.\*\* <!-- asked [\da-f]{8} .* changed -->$/,
    );
    expect(statusComment(changed, ticksIn(lapsed))).toBe(lapsed);
    const again = statusComment(changed, ticksIn(tick(lapsed, 'Does the title fit?')));
    expect(boxes(again)).toEqual(['- [x]', '- [x]']);
    expect(again).not.toContain('Changed since');
  });

  test('is dropped with a word even where it is what it was before a change', () => {
    const changed = of('fabrikam-gateway', [{ ...title, hash: other }, scenarios]);
    const lapsed = statusComment(changed, ticksIn(tick(written, 'Does the title fit?')));
    expect(boxes(statusComment(status, ticksIn(lapsed)))).toEqual(['- [ ]', '- [ ]']);
  });

  test('is of one offer, not of another that is asked the same', () => {
    expect(boxes(statusComment(of('fabrikam-insights'), ticksIn(tick(written, 'Were they tested?'))))).toEqual([
      '- [ ]',
      '- [ ]',
    ]);
  });

  test('is no more than what the comment asks', () => {
    const mark = lines(written)[0]?.replace('- [ ]', '- [x]') ?? '';
    const hostile = [
      mark.replace(hash, 'x'.repeat(16)),
      mark.replace('- [x]', '* [x]'),
      mark.replace('- [x]', '> - [x]'),
      mark.replace('listing/', '../listing/'),
      mark.replace(' -->', ''),
      `- [x] all of them <!-- asked ${'0'.repeat(8)} listing/name-accurate ${hash} -->`,
      `${mark} and more`,
    ];
    for (const line of hostile) expect(statusComment(status, ticksIn(`${line}\n`))).toBe(written);
    expect(boxes(statusComment(status, ticksIn(`${mark}\n`)))).toEqual(['- [x]', '- [ ]']);
    // The first counts, so that what is put below cannot tick for somebody.
    expect(statusComment(status, ticksIn(`${written}\n${mark}`))).toBe(written);
  });

  test('makes nothing of a body that others wrote whole, however it is', () => {
    const pieces = [
      '- [x] ',
      '<!-- asked ',
      '0'.repeat(8),
      ' listing/name-accurate ',
      hash,
      ' -->',
      '\n',
      '\r',
      '<b>',
      '@mira',
    ];
    const body = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(body, (text) => statusComment(status, ticksIn(text)) === written),
      { numRuns: 300 },
    );
  });

  test('is read in no time from the longest body', () => {
    const began = performance.now();
    for (const piece of ['- [x] <!-- asked ', '- [x] a\n', '<!-- asked 00000000 a/b ', ' '])
      ticksIn(piece.repeat(65_536 / piece.length));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

test('where a comment holds no more, the checklist goes before what is said of each offer', () => {
  const many = Array.from({ length: 300 }, (_, n) => ({
    ...title,
    id: `listing/q-${n}`,
    question: `${'why '.repeat(60)}?`,
  }));
  const told = statusComment(of('fabrikam-gateway', many), noTicks);
  expect(told.length).toBeLessThanOrEqual(60_000);
  expect(told).toContain('300 questions for who reviews left out here: a comment holds only so much.');
});
