/** The Action: inputs and event in; log, annotations, outputs and summary out. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';
import * as core from '@actions/core';
import { noOffers, pathFrom, publisherAt } from '../src/adapters/publisher.ts';
import { couldNotRun } from '../src/render/could-not-run.ts';
import { empty } from '../src/render/counts.ts';
import { prose } from '../src/render/markdown.ts';
import { relocated } from '../src/render/relocated.ts';
import { base } from './base.ts';
import { event } from './event.ts';
import { inputs } from './inputs.ts';
import { summarise, tell } from './tell.ts';
import { judge } from './wire.ts';

export async function run(): Promise<void> {
  try {
    await judged();
  } catch (error) {
    const said = couldNotRun(error);
    core.debug(inspect(error));
    core.setOutput('ready', false);
    await summarise(`### Offerlane could not run\n\n${prose(said)}\n`);
    core.setFailed(said);
  }
}

async function judged(): Promise<void> {
  const { path, base: named, all, failOn, remote, sarif, previews, suggestWith } = inputs();
  const workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd());
  const publisher = await publisherAt(workspace, path);
  const { top, inGit } = publisher;
  const told = event();
  const { commit, notes } = await base(inGit ? top : undefined, told, named);
  const { judgement, notes: more } = await judge(publisher, commit, all, remote);
  if (empty(judgement)) throw new Error(noOffers([path], publisher));
  const seen = inGit ? judgement : relocated(judgement, (file) => pathFrom(workspace, join(top, file)));
  const pull = told.pull_request;
  // Loaded where it is asked for: nobody else waits for it.
  const refused =
    suggestWith === undefined || pull === undefined || commit === undefined || top === undefined
      ? []
      : await (await import('./suggest.ts')).suggest(top, commit, pull, suggestWith, judgement.findings);
  const drawn = previews ? await (await import('./previews.ts')).previews(publisher, judgement.offers) : '';
  await tell(seen, [...notes, ...more, ...refused], { failOn, sarif, previews: drawn });
}
