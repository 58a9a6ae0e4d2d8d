/** `offerlane validate` */
import { join } from 'node:path';
import type { Judgement } from '../../schemas/judgement.ts';
import { type FailOn, failLevels } from '../../schemas/words.ts';
import { judgementCache } from '../../src/adapters/judgement-cache.ts';
import { noOffers, type Publisher, pathFrom } from '../../src/adapters/publisher.ts';
import { annotations } from '../../src/render/annotations.ts';
import { checklistText } from '../../src/render/checklist.ts';
import { empty, failing } from '../../src/render/counts.ts';
import { relocated } from '../../src/render/relocated.ts';
import { json } from '../../src/render/report.ts';
import { text } from '../../src/render/text.ts';
import { workflowCommands } from '../../src/render/workflow-commands.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { oneOf } from '../one-of.ts';
import { publishersAt } from '../publishers.ts';
import { today } from '../today.ts';

const formats = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof formats)[number];

const written: Readonly<Record<Format, (judgements: readonly Judgement[]) => string | Promise<string>>> = {
  text,
  json,
  // Rules are loaded where a format tells of them: no other waits for them.
  github: async (judgements) => {
    const { ruleTitles } = await import('../wire.ts');
    const findings = judgements.flatMap((judgement) => judgement.findings);
    return workflowCommands(annotations(findings, ruleTitles));
  },
  sarif: async (judgements) => {
    const { registry } = await import('../../src/rules/registry.ts');
    return (await import('../../src/render/sarif.ts')).sarif(judgements, registry);
  },
};

export async function validateCommand(
  given: Given,
  { folder, workspace = folder, environment }: Surroundings,
): Promise<Outcome> {
  const paths = given.words.length === 0 ? ['.'] : given.words;
  const base = given.text('base');
  if (base === '') throw new Error('--base names nothing; name a branch, tag or commit.');
  const format = oneOf(formats, 'format', given);
  const failOn: FailOn | undefined =
    given.text('fail-on') === undefined ? undefined : oneOf(failLevels, 'fail-on', given);
  const judgements: Judgement[] = [];
  for (const { publisher, paths: within } of await publishersAt(folder, paths)) {
    const judgement = await judged(publisher, within, base, given, environment);
    if (empty(judgement)) throw new Error(noOffers(paths, publisher));
    const { top, inGit } = publisher;
    const from = format === 'text' || format === 'json' ? folder : inGit ? top : workspace;
    judgements.push(relocated(judgement, (path) => pathFrom(from, join(top, path)) || '.'));
  }
  const failed = judgements.some((judgement) => failing(judgement, failOn).length > 0);
  const checklist = judgements.flatMap(({ offers }) => offers.flatMap(checklistText));
  const asked =
    given.flag('checklist') && format === 'text' && checklist.length > 0 ? `\n${checklist.join('\n')}\n` : '';
  return { output: (await written[format](judgements)) + asked, status: failed ? 1 : 0 };
}

/** What an earlier run found, or else a judgement, whose rules are loaded only then. What Git holds is not kept, but the work tree. */
async function judged(
  publisher: Publisher,
  paths: readonly string[],
  base: string | undefined,
  given: Given,
  environment: Surroundings['environment'],
): Promise<Judgement> {
  const { top, root } = publisher;
  const day = today();
  const kept = !given.flag('no-cache');
  const readsText = given.flag('text');
  // What answers today may not tomorrow: nothing of it is kept.
  const remote = given.flag('remote');
  const asks = given.flag('checklist') || given.text('format') === 'json';
  const cache =
    kept && base === undefined && !remote
      ? judgementCache(top, [day, root, String(asks), String(readsText), ...paths], environment)
      : undefined;
  const known = cache?.recalled();
  if (known !== undefined) return known;
  const { judge } = await import('../wire.ts');
  const afar = remote ? (await import('../../src/adapters/addresses/asking.ts')).askingNow(environment) : undefined;
  const judgement = await judge(publisher, paths, base, given.flag('all'), {
    ...{ day, asks, readsText, afar, seen: cache?.seen },
    ...(kept && { environment }),
  });
  cache?.keep(judgement);
  return judgement;
}
