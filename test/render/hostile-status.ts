/** Pull requests in which every text is hostile. */
import fc from 'fast-check';
import { pullStates } from '../../schemas/records.ts';
import { changeClasses } from '../../schemas/words.ts';
import type { OfferStatus, PullStatus } from '../../src/render/pull-status.ts';
import { hostile } from './samples.ts';

const pieces = [
  ...hostile,
  '<!-- offerlane v1 status -->',
  '<!--',
  '-->',
  '@mira',
  '@fabrikam/reviewers',
  '&#64;octocat',
  '&commat;octocat',
  '@\u200boctocat',
  'fixes #12',
  'Closes fabrikam/offers#3',
  'resolves GH-4',
  '```````\n',
  '~~~\n',
  '</pre>',
  '</details>',
  '</summary>',
  '</code>',
  '<details open>',
  '\n\n# heading\n',
  '\n| a | b |\n| --- | --- |\n',
  '\\|',
  '\n> [!CAUTION]\n',
  '\n- [x] done\n',
  '    indented',
  '![x](http://evil.example/x.png)',
  'https://evil.example/?sig=abc&x=1',
  'mailto:mira@evil.example',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\u{e0041}',
  '`',
  '*',
  '_',
  '[^1]',
  ' ',
  'word',
] as const;

const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
  .map((some) => some.join(''));
const maybe = <Of>(some: fc.Arbitrary<Of>) => fc.option(some, { nil: undefined });
const time = fc.oneof(fc.integer({ min: 0, max: 4_102_444_800_000 }), fc.constant(Number.NaN));
const number = fc.integer({ min: 1, max: 99_999 });

const failure = fc.record(
  {
    code: text,
    message: text,
    place: fc.record({ file: text, line: number, column: number, endLine: number, endColumn: number }),
  },
  { requiredKeys: ['code', 'message'] },
);

const offer: fc.Arbitrary<OfferStatus> = fc.record({
  id: text,
  pictures: maybe(text),
  state: fc.constantFrom(...pullStates),
  since: time,
  change: fc.constantFrom(...changeClasses),
  fit: fc.boolean(),
  errors: fc.nat(20),
  firstErrors: fc.array(failure, { maxLength: 3 }),
  asked: maybe(fc.record({ by: text, how: fc.constantFrom('label', 'button', 'command'), head: text })),
  waits: maybe(fc.record({ before: fc.nat(9), behind: maybe(number) })),
  steps: fc.array(
    fc.record({
      state: fc.constantFrom('done', 'now', 'failed', 'next'),
      name: text,
      since: maybe(time),
      ended: maybe(time),
      usual: maybe(text),
    }),
    { maxLength: 4 },
  ),
  usually: maybe(text),
  touches: fc.array(text, { maxLength: 3 }),
  permanent: maybe(fc.array(text, { maxLength: 3 })),
  checklist: fc.constantFrom(
    [],
    [{ id: 'a/b', question: 'Is `it` so?', stage: 'review' as const, hash: '0123456789abcdef' }],
  ),
  failedIn: maybe(fc.constantFrom('draft', 'certification', 'publication')),
  failures: fc.array(failure, { maxLength: 4 }),
  report: maybe(text),
  audience: fc.array(text, { maxLength: 3 }),
  portal: maybe(text),
  reason: maybe(text),
  live: maybe(fc.record({ commit: text, digest: text })),
  stagedHead: maybe(text),
});

export const hostileStatus: fc.Arbitrary<PullStatus> = fc.record({
  life: fc.constantFrom('open', 'merged', 'closed'),
  head: text,
  conflict: fc.boolean(),
  offers: fc.array(offer, { maxLength: 4 }),
  note: maybe(fc.record({ at: time, actor: text, text })),
  earlier: fc.array(fc.record({ at: time, text }), { maxLength: 3 }),
  docs: text,
});

/** More than any comment can hold. */
export function endless(base: OfferStatus, word: string, docs: string): PullStatus {
  const line = word.repeat(3000);
  const place = { file: line, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const failures = Array.from({ length: 500 }, (_, index) => ({ code: `${index} ${line}`, message: line, place }));
  const many = Array.from({ length: 60 }, () => line);
  const offers = Array.from({ length: 200 }, (_, index) => ({
    ...base,
    id: `fabrikam-gateway-number-${index}`,
    state: pullStates[index % pullStates.length] ?? 'ready',
    fit: index % 2 === 0,
    errors: 500,
    firstErrors: failures,
    failures,
    failedIn: 'certification' as const,
    report: line,
    audience: many,
    reason: line,
    usually: line,
    asked: { by: line, how: 'label' as const, head: line },
    steps: many.map((name) => ({ state: 'now' as const, name, since: 0, ended: undefined, usual: name })),
  }));
  const earlier = many.map((text) => ({ at: 0, text }));
  return { life: 'open', head: line, conflict: true, offers, note: { at: 0, actor: line, text: line }, earlier, docs };
}
