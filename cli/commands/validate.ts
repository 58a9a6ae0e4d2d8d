/** `offerlane validate` */
import { join } from 'node:path';
import { type FailOn, failLevels } from '../../schemas/configuration.ts';
import type { Judgement } from '../../schemas/judgement.ts';
import { noOffers, pathFrom } from '../../src/adapters/publisher.ts';
import { annotations } from '../../src/render/annotations.ts';
import { checklistText } from '../../src/render/checklist.ts';
import { empty, failing } from '../../src/render/counts.ts';
import { relocated } from '../../src/render/relocated.ts';
import { json } from '../../src/render/report.ts';
import { text } from '../../src/render/text.ts';
import { workflowCommands } from '../../src/render/workflow-commands.ts';
import { registry } from '../../src/rules/registry.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { oneOf } from '../one-of.ts';
import { publishersAt } from '../publishers.ts';
import { judge, ruleTitles } from '../wire.ts';

const formats = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof formats)[number];

const written: Readonly<Record<Format, (judgements: readonly Judgement[]) => string | Promise<string>>> = {
  text,
  json,
  github: (judgements) =>
    workflowCommands(
      annotations(
        judgements.flatMap(({ findings }) => findings),
        ruleTitles,
      ),
    ),
  // Loaded where it is asked for: no other format waits for it.
  sarif: async (judgements) => (await import('../../src/render/sarif.ts')).sarif(judgements, registry),
};

export async function validateCommand(given: Given, { folder, workspace = folder }: Surroundings): Promise<Outcome> {
  const paths = given.words.length === 0 ? ['.'] : given.words;
  const base = given.text('base');
  if (base === '') throw new Error('--base names nothing; name a branch, tag or commit.');
  const format = oneOf(formats, 'format', given);
  const failOn: FailOn | undefined =
    given.text('fail-on') === undefined ? undefined : oneOf(failLevels, 'fail-on', given);
  const judgements: Judgement[] = [];
  for (const { publisher, paths: within } of await publishersAt(folder, paths)) {
    const judgement = await judge(publisher, within, base, given.flag('all'));
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
