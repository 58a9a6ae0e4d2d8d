/** One publisher's pull request, from its first fault to live. */
import { join } from 'node:path';
import { partnerCenter } from '../src/adapters/partner-center/partner-center.ts';
import { settings } from '../src/adapters/partner-center/settings.ts';
import { workTree } from '../src/adapters/work-tree.ts';
import { fingerprint } from '../src/ingestion/normalise.ts';
import { compiledOffer } from '../src/operations/compiled-offer.ts';
import { normalised, productTree } from '../src/operations/product-tree.ts';
import { readOffer } from '../src/operations/read.ts';
import { offerFolders } from '../src/source/offer-files.ts';
import { checkout } from './checkout.ts';
import { changed, type Files, parted } from './example-files.ts';
import type { Actor } from './github/actor.ts';
import type { Teller } from './teller.ts';
import { plain, type Seen, watch } from './watch.ts';
import { type Judged, workflow } from './workflow.ts';
import type { World } from './world.ts';

export const owner = 'fabrikam';
export const name = 'offers';
const id = 'fabrikam-gateway';
const folder = `offers/${id}`;

/** Who plays: what they may do in the repository. */
export const people = { mira: 'write', rolf: 'maintain' } as const;

export interface Playing {
  readonly world: World;
  /** The publisher's repository, the offer included. */
  readonly files: Files;
  readonly data: string;
  readonly teller: Teller;
}

/** The repository before the pull request. */
export function beforehand(files: Files): Files {
  return parted(files, folder).rest;
}

/** The number of the pull request, and whether what is live in the end is what was merged. */
export async function played(playing: Playing): Promise<{ readonly number: number; readonly live: boolean }> {
  const { world, files, teller } = playing;
  const { tell } = teller;
  const mira = world.person(`${owner}/${name}`, 'mira');
  const rolf = world.person(`${owner}/${name}`, 'rolf');
  const offer = parted(files, folder).within;
  const fault = changed(offer, `${folder}/plans/standard.yml`, (text) =>
    text.replace(/^(.*versionNumber: \d+\.\d+)\.\d+$(?![\s\S]*versionNumber)/m, '$1'),
  );

  await mira.push({ branch: 'gateway', files: { ...offer, ...fault }, message: 'Add Fabrikam Gateway' });
  const number = await mira.open({ head: 'gateway', title: 'Fabrikam Gateway, with image 2.4' });
  tell('mira', `opens #${number}  Fabrikam Gateway, with image 2.4`);
  const follow = watch(mira, number, teller);
  await actionTold(playing, mira, number, 1);
  await follow.until(/./);

  if (fault !== undefined) {
    const [path = ''] = Object.keys(fault);
    await mira.push({ branch: 'gateway', files: { [path]: offer[path] ?? null }, message: 'Mend the image version' });
    tell('mira', 'pushes the version mended');
    await actionTold(playing, mira, number, 2);
  }

  await asked(rolf, number, teller);
  const first = await follow.until(/is being/, /^> /, /failed|refused/, /ready to go live/);
  if (/^> /m.test(first.comment)) return stopped(number, first, teller);
  const failed = await follow.until(/failed|refused|needs/, /ready to go live/);
  if (!/ready to go live/.test(failed.title)) {
    tell('bot', 'the report, held to its line:', ...held(failed));
    const mended = changed(offer, `${folder}/description.html`, (text) => {
      const said = ' It uses Azure Virtual Network and Azure Monitor.';
      const end = text.lastIndexOf('</p>');
      return end < 0 ? `${text}\n<p>${said.trim()}</p>\n` : `${text.slice(0, end)}${said}${text.slice(end)}`;
    });
    await mira.push({ branch: 'gateway', files: mended ?? {}, message: 'Say which Azure services are used' });
    tell('mira', 'pushes a description that says so');
    await actionTold(playing, mira, number, 3);
    await follow.until(/has changed since it was staged/);
    await asked(rolf, number, teller);
  }
  const ready = await follow.until(/ready to go live/, /^> /, /failed|refused|needs/);
  if (!/ready to go live/.test(ready.title)) return stopped(number, ready, teller);
  tell('bot', 'the preview:', ...paragraphs(ready).slice(0, 1));
  const merged = await rolf.merge(number, { method: 'squash' });
  tell('rolf', `merges #${number} as ${merged.slice(0, 7)}`);
  const live = await follow.until(/is live/, /not live/);
  if (!/is live/.test(live.title)) return stopped(number, live, teller);
  return { number, live: await served(playing, merged) };
}

async function asked(rolf: Actor, number: number, { tell }: Teller): Promise<void> {
  await rolf.label(number, 'stage');
  tell('rolf', 'puts on the label stage');
}

function stopped(
  number: number,
  { comment }: Seen,
  { tell }: Teller,
): { readonly number: number; readonly live: boolean } {
  const note = comment
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => plain(line.slice(2)));
  tell('bot', 'stops here:', ...(note.length > 0 ? note : paragraphs({ title: '', comment })));
  return { number, live: false };
}

/** The paragraphs below the title, without tables and folds. */
function paragraphs({ comment }: Seen): readonly string[] {
  const [, body = ''] = comment.split(/^### .*$/m);
  return body
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('|') && !line.startsWith('<') && !line.startsWith('['))
    .map(plain);
}

/** The rows of the table of what is held against the offer. */
function held({ comment }: Seen): readonly string[] {
  const lines = comment.split('\n');
  const start = lines.findIndex((line) => /^\|.*policy/i.test(line)) + 2;
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('|'));
  return lines.slice(start, end).map((line) =>
    line
      .split('|')
      .map((cell) => plain(cell.trim()))
      .filter((cell) => cell !== '')
      .join('  '),
  );
}

/** What the Action says of the pull request as it is now. */
async function actionTold({ world, data, teller }: Playing, actor: Actor, number: number, time: number): Promise<void> {
  await world.github.settled();
  let pull = await actor.pull(number);
  while (pull.mergeable === null) {
    await world.github.settled();
    pull = await actor.pull(number);
  }
  const judged = await workflow({
    folder: join(data, `workflow-${time}`),
    repository: world.github.directory(owner, name),
    number,
    base: pull.base.sha,
    head: pull.head.sha,
  });
  const { what, lines } = saidOf(judged);
  teller.tell('action', what, ...lines);
}

function saidOf({ report }: Judged): { readonly what: string; readonly lines: readonly string[] } {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const rest = report.findings.length - errors.length;
  const counts = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}${rest > 0 ? `, ${rest} more to know` : ''}`;
  const change = report.offers.map(
    (offer) => `${offer.id}: ${offer.fit ? 'fit to stage' : 'not fit to stage'}, ${offer.change?.class ?? 'no'} change`,
  );
  return {
    what: `${counts} · ${change.join('; ')}`,
    lines: errors.slice(0, 5).map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`),
  };
}

/** Whether what is live has the fingerprint of the merged commit. */
async function served(playing: Playing, commit: string): Promise<boolean> {
  const { world, teller } = playing;
  const marketplace = partnerCenter(settings(world.marketplace), world.clock);
  const product = await marketplace.lookup(id);
  const tree = product && (await productTree(marketplace, product.id, 'live'));
  const is = tree && fingerprint(normalised(tree));
  const wanted = await fingerprintAt(playing, commit);
  const same = is === wanted;
  teller.tell(
    'marketplace',
    same
      ? `live: what is served is what was merged (fingerprint ${wanted.slice(0, 8)}…)`
      : `what is live is not what was merged: ${is?.slice(0, 8) ?? 'nothing'} instead of ${wanted.slice(0, 8)}`,
  );
  return same;
}

async function fingerprintAt({ world, data }: Playing, commit: string): Promise<string> {
  const merged = join(data, 'merged');
  await checkout(merged, world.github.directory(owner, name), commit);
  const tree = workTree(merged);
  const found = offerFolders('offers', await tree.list('offers')).find((one) => one.id === id);
  if (found === undefined) throw new Error(`Commit ${commit.slice(0, 7)} has no ${folder}.`);
  return compiledOffer(await readOffer(tree, found)).fingerprint;
}
