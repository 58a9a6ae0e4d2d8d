import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import type { JudgedOffer } from '../../schemas/judgement.ts';
import { summary } from '../../src/render/summary.ts';
import { aFinding, aJudgement, anOffer, aPullRequest, hostile } from './samples.ts';

const change = (own: Partial<NonNullable<JudgedOffer['change']>>) => ({
  against: 'commit 8c1d0aa',
  new: false,
  class: 'technical' as const,
  changes: [{ path: ['alias'], kind: 'changed' as const, class: 'technical' as const }],
  ...own,
});

test('shows the pages, what staging would mean, and every finding', () => {
  expect(summary(aPullRequest, ['The head was judged.'], 0)).toMatchInlineSnapshot(`
    "### 2 offers changed: 1 ready, 1 needs work

    | Offer | Setup | Listing | Plans | Verdict |
    | --- | --- | --- | --- | --- |
    | <code>fabrikam-gateway</code> | Complete | Incomplete (1) | Not started | 1 error, 1 notice |
    | <code>fabrikam-insights</code> | Complete | Complete | Complete | ready |

    - **If staged**: <code>fabrikam-gateway</code>, once it is fit to stage, changes marketing only: certification is skipped where a version was certified before; replication is faster than the usual 24 to 48 hours.
    - **If staged**: <code>fabrikam-insights</code> is certified in full; the automated validation before it usually takes less than 25 minutes.

    **Becomes permanent when live**: the plan ID <code>premium</code>.

    - <code>fabrikam-old</code> has no folder any more and **is still sold**. To take it out of sale, restore the folder and write \`availability: stopped\` in its offer.yml.

    Compared with commit 8c1d0aa; 3 other offers are as before. The head was judged.

    #### <code>fabrikam-gateway</code>: 1 error, 1 notice

    |  | Where | What | Rule |
    | --- | --- | --- | --- |
    | error | <code>offers/fabrikam-gateway/offer.yml:14:12</code> | <code>title</code> has 60 characters; at most 50 are taken. | [shape/limit](https://github.com/offerlane/offerlane/blob/v0.1.0/docs/rules/shape/limit.md) |
    | notice | <code>offers/fabrikam-gateway/plans/standard.yml:9:3</code> | <code>title</code> has 60 characters; at most 50 are taken. | [shape/limit](https://github.com/offerlane/offerlane/blob/v0.1.0/docs/rules/shape/limit.md) |
    "
  `);
});

test('says that no offer changed', () => {
  expect(summary(aJudgement({ offers: [], against: 'commit 8c1d0aa', unchanged: 1 }), [], 0)).toBe(
    '### No offer changed\n\nCompared with commit 8c1d0aa; 1 other offer is as before.\n',
  );
});

test('says what becomes permanent', () => {
  const hero = { path: ['listing', 'en-us', 'media', 'logos', 'hero'], kind: 'added', class: 'marketing' } as const;
  const offers = [
    anOffer({ change: change({ changes: [hero] }) }),
    anOffer({ id: 'b', change: change({ new: true }) }),
  ];
  expect(summary(aJudgement({ offers, against: 'commit 8c1d0aa' }), [], 0)).toContain(
    '**Becomes permanent when live**: the hero logo of <code>fabrikam-gateway</code>, which can be replaced but not ' +
      'removed and the offer ID <code>b</code> and the IDs of its plans.\n',
  );
});

test('says with what each offer is compared', () => {
  const against = 'commit 8c1d0aa';
  const live = change({ against: 'what is live (commit 3f9c2ab of Nov 3)' });
  const said = (offers: readonly JudgedOffer[]) =>
    /^Compared.*$/m.exec(summary(aJudgement({ offers, against, unchanged: 1 }), [], 0))?.[0];
  const [a, b] = [anOffer({ id: 'a', change: live }), anOffer({ id: 'b', change: change({}) })];
  expect(said([a])).toBe('Compared with what is live (commit 3f9c2ab of Nov 3); 1 other offer is as before.');
  expect(said([b])).toBe('Compared with commit 8c1d0aa; 1 other offer is as before.');
  expect(said([a, b])).toBe(
    'Compared with what is live (commit 3f9c2ab of Nov 3): <code>a</code> and commit 8c1d0aa; 1 other offer is as before.',
  );
});

test('says how many findings GitHub shows as no annotation', () => {
  const told = (hidden: number) => summary(aJudgement({ findings: [aFinding()] }), [], hidden);
  expect(told(0)).not.toContain('GitHub shows');
  expect(told(3)).toContain(
    'GitHub shows 10 errors, 10 warnings, 10 notices of a step as annotations; 3 findings more stand in the summary and the report alone.',
  );
});

test('tells the findings of the repository itself', () => {
  const findings = [aFinding({ offer: undefined, file: '.github/offerlane.yml' })];
  expect(summary(aJudgement({ findings }), [], 0)).toContain('#### Repository: 1 error\n');
});

test.each(hostile)('lets %j add no line, cell or link', (name) => {
  const told = (word: string) =>
    summary(
      aJudgement({
        offers: [anOffer({ id: word, change: change({ new: true }) })],
        findings: [aFinding({ offer: word, file: word, message: word })],
        removed: [word],
        against: word,
      }),
      [word],
      0,
    );
  const marks = (markdown: string) => markdown.match(/\n|\||\]\(|\*\*/g);
  expect(marks(told(name))).toEqual(marks(told('x')));
});

test('stays below what GitHub takes, and says how much is left out', () => {
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    aFinding({ line: index + 1, message: `${index} ${'\u{1f600}|'.repeat(40)}` }),
  );
  const written = summary(aJudgement({ findings }), [], 0);
  expect(Buffer.byteLength(written)).toBeLessThan(1_000_000);
  expect(Buffer.byteLength(written)).toBeGreaterThan(990_000);
  const rows = written.split('\n').filter((line) => line.startsWith('| error |')).length;
  expect(written).toContain(`\n${(20_000 - rows).toLocaleString('en-US')} findings more, left out here`);
});

test('stays below what GitHub takes with hundreds of offers of endless names', () => {
  const names = Array.from({ length: 300 }, (_, index) => `${index}${'|'.repeat(60_000)}`);
  const offers = names.map((id) => anOffer({ id, change: change({ new: true }) }));
  const findings = names.map((id) => aFinding({ offer: id, file: id, message: id }));
  const written = summary(aJudgement({ offers, findings, removed: names, against: 'commit 8c1d0aa' }), [], 0);
  expect(Buffer.byteLength(written)).toBeLessThan(1_000_000);
  expect(written).toContain('200 offers more, not shown here.');
});
