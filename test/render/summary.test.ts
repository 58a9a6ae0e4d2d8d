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

    - **If staged**: <code>fabrikam-gateway</code>, once it is fit to stage, changes marketing only: certification is skipped where a version was certified before; usual time to preview about 3 hours, up to 26 hours.
    - **If staged**: <code>fabrikam-insights</code> is certified in full; usual time to preview about 9 hours. What it touches&#58; customers can buy <code>premium</code> as well; customer leads go another way.

    **Becomes permanent when live**:

    - the plan <code>premium</code> of <code>fabrikam-insights</code>&#58; its ID; that it is public

    <details><summary>What no machine can judge: 2 questions for who reviews</summary>

    <code>fabrikam-insights</code>

    Before it is staged:

    - Does the title describe the offer accurately? (policy 100.1.1)

    Once it is live:

    - Have the customer scenarios been tested in production?

    </details>

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

test('says what becomes permanent, of each offer and plan', () => {
  const hero = { path: ['listing'], says: 'its hero', rule: undefined };
  const id = { path: ['plans', 'a'], says: 'its ID', rule: undefined };
  const offers = [anOffer({ change: change({}), permanent: [hero, id, { ...id, says: 'that it is public' }] })];
  expect(summary(aJudgement({ offers, against: 'commit 8c1d0aa' }), [], 0)).toContain(
    '**Becomes permanent when live**:\n\n- <code>fabrikam-gateway</code>&#58; its hero\n' +
      '- the plan <code>a</code> of <code>fabrikam-gateway</code>&#58; its ID; that it is public\n\n',
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

test('says that nothing becomes permanent, where it is known', () => {
  const nothing = '**Becomes permanent when live**: nothing.';
  expect(summary(aJudgement({ offers: [anOffer({ change: change({}) })] }), [], 0)).toContain(nothing);
  expect(summary(aJudgement(), [], 0)).not.toContain('permanent');
});

test('leaves out what becomes permanent where it is very much', () => {
  const permanent = Array.from({ length: 250 }, (_, n) => ({
    path: ['plans', `${n}`],
    says: 'its ID',
    rule: undefined,
  }));
  const written = summary(aJudgement({ offers: [anOffer({ change: change({}), permanent })] }), [], 0);
  expect(written.match(/its ID/g)).toHaveLength(200);
  expect(written).toContain('- 50 lines more, not shown here.\n');
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
        offers: [
          anOffer({
            id: word,
            change: change({ new: true }),
            permanent: [{ path: ['plans', word], says: `its ${word}`, rule: undefined }],
            checklist: [{ id: 'a/b', question: 'Is it?', stage: 'review', policy: undefined, hash: '0' }],
          }),
        ],
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
