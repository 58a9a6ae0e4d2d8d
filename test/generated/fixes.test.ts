/** Writes docs/fixes.md when run with --update, and holds it to what mending restores otherwise. */
import { expect, test } from 'vitest';
import { offerTypes, offerTypeTitles } from '../../schemas/words.ts';
import { fixCampaign, fixTrial, fixVerdicts, lossy } from '../faults/fixes.ts';
import { offers } from '../faults/offers.ts';
import { reproduction } from '../faults/report.ts';

test('200 faults with a fix are mended to what was there, and docs/fixes.md tells of which kinds they were', async () => {
  const { figures, failures, types } = await fixCampaign({ seed: 1, fixes: 200 });
  expect(failures.map(reproduction)).toEqual([]);
  const rows = [...figures].map(([name, counts]) => ({ name, counts: fixVerdicts.map((one) => counts.get(one) ?? 0) }));
  const fixed = rows.filter(({ counts: [bytes = 0, digest = 0] }) => bytes + digest > 0);
  const never = rows.length - fixed.length;
  const sums = fixVerdicts.map((_, column) => fixed.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0));
  const table = [...fixed, { name: 'all', counts: sums }].map(
    ({ name, counts }) => `| ${[name, ...counts].join(' | ')} |`,
  );
  const hurt = offerTypes.map((type) => `${offerTypeTitles[type]} (${types.get(type) ?? 0})`);
  const page = `# Are faults mended?

\`offerlane fix\` mends what has exactly one right text. Here faults are put into right offers, one at a time, by the operators of
[docs/faults.md](faults.md), until 200 of them were mended: ${hurt.join(', ')}. Half of the offers are
written again first, in a style made up at random. Mended, every file must be byte for byte what it was (*same bytes*); or, where the
fault had taken quotes or a block scalar away, the offer must have the digest that it had, no finding, and no character changed
but those of the fix (*same digest*). Where a fix is not sure, none is offered.

${never} more operators were tried and have no fix. ${lossy.length} are left out, for what they overwrite is gone: ${lossy.join('; ')}.

The table is made with seed 1 by \`npm run generate\`; \`npm run fixes -- --seed 7 --count 500\` tries others and shows each failure.

| fault | ${fixVerdicts.join(' | ')} |
| --- | ${fixVerdicts.map(() => '--:').join(' | ')} |
${table.join('\n')}
`;
  await expect(page).toMatchFileSnapshot('../../docs/fixes.md');
});

test('the harness does not call mended what is another offer, or what has no fix', async () => {
  const [subject] = offers();
  const file = `offers/${subject?.id}/offer.yml`;
  const files = subject?.files ?? {};
  const text = String(files[file]);
  const verdictOf = async (before: string, after: string) =>
    (await fixTrial({ ...files, [file]: before }, { ...files, [file]: after })).verdict;
  const misspelt = text.replace('alias:', 'alais:');
  expect(await verdictOf(text, misspelt)).toBe('same bytes');
  expect(await verdictOf(text.replace(/alias: .*/, 'alias: Another'), misspelt)).toBe('another offer');
  expect(await verdictOf(text, text.replace('alias:', 'nickname:'))).toBe('no fix');
  expect(await verdictOf(text.replace('alias:', 'alias: '), misspelt)).toBe('same digest');
});
