/** The command line: from the words to what is printed and the exit status. */
import { join } from 'node:path';
import type { Judgement } from '../schemas/judgement.ts';
import { noOffers, pathFrom, publisherAt } from '../src/adapters/publisher.ts';
import { annotations } from '../src/render/annotations.ts';
import { empty, failing } from '../src/render/counts.ts';
import { relocated } from '../src/render/relocated.ts';
import { json } from '../src/render/report.ts';
import { version } from '../src/render/rule-page.ts';
import { text } from '../src/render/text.ts';
import { workflowCommands } from '../src/render/workflow-commands.ts';
import { asked, type Format, type Validate } from './arguments.ts';
import { help } from './help.ts';
import { judge, ruleTitles } from './wire.ts';

export interface Surroundings {
  /** The folder it is run in. */
  readonly folder: string;
  /** The folder of the workflow's checkout, in a workflow. */
  readonly workspace: string | undefined;
}

export interface Outcome {
  /** For standard output. */
  readonly output: string;
  readonly status: 0 | 1;
}

/** What the words after the program's name come to. Throws, saying what to do, where it could not run. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const wanted = asked(words);
  switch (wanted.command) {
    case 'help':
      return { output: help, status: 0 };
    case 'version':
      return { output: `${version}\n`, status: 0 };
    case 'validate':
      return await validated(wanted, surroundings);
  }
}

const written: Readonly<Record<Format, (judgements: readonly Judgement[]) => string>> = {
  text,
  json,
  github: (judgements) =>
    workflowCommands(
      annotations(
        judgements.flatMap(({ findings }) => findings),
        ruleTitles,
      ),
    ),
};

async function validated(wanted: Validate, { folder, workspace = folder }: Surroundings): Promise<Outcome> {
  const { paths, base, all, format, failOn } = wanted;
  const found = await Promise.all(paths.map((path) => publisherAt(folder, path)));
  const judgements: Judgement[] = [];
  for (const group of Map.groupBy(found, ({ top, root }) => join(top, root)).values()) {
    const [publisher] = group;
    if (publisher === undefined) continue;
    const within = group.map(({ path }) => path);
    const judgement = await judge(publisher, within, base, all);
    if (empty(judgement)) throw new Error(noOffers(paths, publisher));
    const { top, inGit } = publisher;
    const from = format !== 'github' ? folder : inGit ? top : workspace;
    judgements.push(relocated(judgement, (path) => pathFrom(from, join(top, path)) || '.'));
  }
  const failed = judgements.some((judgement) => failing(judgement, failOn).length > 0);
  return { output: written[format](judgements), status: failed ? 1 : 0 };
}
