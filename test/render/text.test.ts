import { expect, test } from 'vitest';
import { text } from '../../src/render/text.ts';
import { aFinding, aJudgement, anOffer, aPullRequest, hostile } from './samples.ts';

test('says plainly that an offer is fit to stage', () => {
  expect(text([aJudgement()])).toBe(
    'fabrikam-gateway is fit to stage: all 3 pages are Complete.\n\n1 offer, 1 fit to stage; no findings\n',
  );
});

test('tells verdicts, findings by file, and the sum', () => {
  expect(text([aPullRequest])).toMatchInlineSnapshot(`
    "fabrikam-gateway is not fit to stage: Listing is Incomplete (1) and Plans is Not started.
    fabrikam-insights is fit to stage: all 3 pages are Complete.
      If staged, it is certified in full; usual time to preview about 9 hours.
      What it touches: customers can buy \`premium\` as well; customer leads go another way.
    fabrikam-old has no folder any more; it is still sold.

    offers/fabrikam-gateway/offer.yml:14:12  error    shape/limit  \`title\` has 60 characters; at most 50 are taken.

    offers/fabrikam-gateway/plans/standard.yml:9:3  notice   shape/limit  \`title\` has 60 characters; at most 50 are taken.

    2 offers, 1 fit to stage, 3 unchanged; 1 error, 1 notice
    "
  `);
});

test('sums over several publishers', () => {
  const other = aJudgement({ findings: [aFinding({ severity: 'warning' })], unchanged: 1 });
  expect(text([aJudgement(), other])).toMatch(/2 offers, 2 fit to stage, 1 unchanged; 1 warning\n$/);
});

test('says that nothing differs', () => {
  expect(text([aJudgement({ offers: [], unchanged: 2, against: 'commit 8c1d0aa' })])).toBe(
    'No offer differs from commit 8c1d0aa.\n\n2 unchanged; no findings\n',
  );
});

test('counts the errors of an offer that are on no page', () => {
  const finding = aFinding({ page: undefined });
  expect(text([aJudgement({ offers: [anOffer({ fit: false })], findings: [finding] })])).toContain(
    'fabrikam-gateway is not fit to stage: 1 error.',
  );
});

test.each(hostile)('keeps %j from being a command, a line or a control sequence', (name) => {
  const judgement = aJudgement({
    offers: [anOffer({ id: name })],
    findings: [aFinding({ offer: name, file: name, message: name })],
    removed: [name],
  });
  const lines = text([judgement]).split('\n');
  expect(lines).toHaveLength(7);
  for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
});
