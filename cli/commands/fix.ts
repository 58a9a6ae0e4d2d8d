/** `offerlane fix` */
import { join } from 'node:path';
import type { Judgement } from '../../schemas/judgement.ts';
import { noOffers, pathFrom } from '../../src/adapters/publisher.ts';
import { rewriteFile } from '../../src/adapters/rewrite-file.ts';
import type { Mended } from '../../src/operations/mend.ts';
import { empty, failing } from '../../src/render/counts.ts';
import { mendedLines } from '../../src/render/mended.ts';
import { relocated } from '../../src/render/relocated.ts';
import { text } from '../../src/render/text.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { knownRule } from '../known-rule.ts';
import { publishersAt } from '../publishers.ts';
import { mendedOffers } from '../wire.ts';

export async function fixCommand(given: Given, { folder }: Surroundings): Promise<Outcome> {
  const paths = given.words.length === 0 ? ['.'] : given.words;
  const rule = given.text('rule');
  const only = rule === undefined ? undefined : knownRule(rule).id;
  const writes = !given.flag('dry-run');
  const mended: Mended[] = [];
  const judgements: Judgement[] = [];
  for (const { publisher, paths: within } of await publishersAt(folder, paths)) {
    const { top } = publisher;
    const found = await mendedOffers(publisher, within, only);
    if (empty(found.judgement)) throw new Error(noOffers(paths, publisher));
    for (const [path, { before, after }] of writes ? found.files : []) rewriteFile(join(top, path), before, after);
    const seen = (path: string) => pathFrom(folder, join(top, path)) || '.';
    const seenFix = ({ finding, before }: Mended): Mended => ({
      finding: { ...finding, file: seen(finding.file), fix: { ...finding.fix, file: seen(finding.fix.file) } },
      before,
    });
    mended.push(...found.mended.map(seenFix));
    judgements.push(relocated(found.judgement, seen));
  }
  const failed = judgements.some((judgement) => failing(judgement, undefined).length > 0);
  return { output: `${mendedLines(mended, writes)}\n${text(judgements)}`, status: failed ? 1 : 0 };
}
