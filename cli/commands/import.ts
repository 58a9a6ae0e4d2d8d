/** `offerlane import` */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { parsedJson } from '../../schemas/parsed-json.ts';
import { writeOffer } from '../../src/adapters/offer-writer.ts';
import { download } from '../../src/adapters/partner-center/download.ts';
import { pathFrom } from '../../src/adapters/publisher.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { Resource, type ResourceTree, treeTargets } from '../../src/ingestion/resource.ts';
import { type ImportedOffer, importedOffer } from '../../src/operations/import-offer.ts';
import type { Marketplace, Product } from '../../src/ports/marketplace.ts';
import { counted } from '../../src/render/counts.ts';
import { plain } from '../../src/render/plain.ts';
import { clip, few, listed } from '../../src/source/text.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { marketplaceOf } from '../marketplace.ts';
import { offersOrNew } from '../offers.ts';
import { oneOf } from '../one-of.ts';
import { judge } from '../wire.ts';

const sources = ['product', 'tree'] as const;

export async function importCommand(given: Given, around: Surroundings): Promise<Outcome> {
  const named = sources.filter((source) => given.text(source) !== undefined);
  if (named.length + (given.flag('all') ? 1 : 0) !== 1)
    throw new Error('`offerlane import` takes one of --product, --tree and --all; see `offerlane import --help`.');
  const file = given.text('tree');
  if (file !== undefined) return await fromFile(file, given, around);
  const marketplace = marketplaceOf(around);
  const products = await productsOf(marketplace, given.text('product'));
  const ended: Outcome[] = [];
  for (const product of products) {
    const tree = await treeOf(marketplace, product, given);
    ended.push(await written(marketplace, tree, product.externalId, given, around));
  }
  if (ended.length === 0) return { output: 'The account sees no products.\n', status: 0 };
  return {
    output: ended.map(({ output }) => output).join('\n'),
    status: ended.some(({ status }) => status > 0) ? 1 : 0,
  };
}

/** The one with an offer ID or GUID; all of them where none is named. */
async function productsOf(marketplace: Marketplace, named: string | undefined): Promise<readonly Product[]> {
  if (named === undefined) return marketplace.products();
  const found =
    (await marketplace.lookup(named)) ??
    (await marketplace.products()).find(({ id }) => id.toLowerCase() === named.toLowerCase());
  if (found === undefined)
    throw new Error(`The account sees no product \`${clip(named, 60)}\`. Name it by its offer ID or GUID.`);
  return [found];
}

async function treeOf(marketplace: Marketplace, { id, externalId }: Product, given: Given): Promise<ResourceTree> {
  const asked = given.text('target') === undefined ? undefined : oneOf(treeTargets, 'target', given);
  const tree =
    asked === undefined
      ? ((await marketplace.tree(id, 'live')) ?? (await marketplace.tree(id, 'draft')))
      : await marketplace.tree(id, asked);
  if (tree === undefined)
    throw new Error(`\`${externalId}\` has nothing at ${asked ?? 'live or as a draft'}. Name another --target.`);
  return tree;
}

const TreeFile = z.looseObject({ resources: z.array(Resource).min(1) });
const most = 50_000_000;

/** Files are fetched as the marketplace fetches them, without credentials. */
async function fromFile(file: string, given: Given, around: Surroundings): Promise<Outcome> {
  const bytes = await readFile(resolve(around.folder, file)).catch((cause: unknown) => {
    throw new Error(`\`${clip(file, 200)}\` cannot be opened; name a file that is there.`, { cause });
  });
  if (bytes.length > most) throw new Error(`\`${clip(file, 200)}\` has more than ${most / 1e6} MB, and is not read.`);
  const read = TreeFile.safeParse(parsedJson(bytes.toString()));
  if (!read.success)
    throw new Error(
      `\`${clip(file, 200)}\` is no resource tree: it is to be JSON with \`resources\`, each with its \`$schema\`.`,
    );
  const tree = { root: '', target: { targetType: 'draft' }, resources: read.data.resources };
  const clock = { ...systemClock(), sleep: () => Promise.reject(new Error('it does not answer')) };
  const limits = { timeout: 10_000, bytes: 20_000_000 };
  const asset = (url: string) => download(clock, url, { limits, loopback: true });
  return await written({ asset }, tree, file, given, around);
}

async function written(
  assets: Pick<Marketplace, 'asset'>,
  tree: ResourceTree,
  name: string,
  given: Given,
  around: Surroundings,
): Promise<Outcome> {
  const offer = await importedOffer(assets, tree);
  if ('fault' in offer) {
    const reason = `\`${clip(name, 100)}\` is not imported: ${offer.fault}.`;
    if (given.flag('all')) return { output: `${reason}\n`, status: 0 };
    throw new Error(reason);
  }
  const { publisher, folder } = await offersOrNew(around.folder);
  const path = `${folder}/${offer.id}`;
  await writeOffer(join(publisher.top, path), offer.files, given.flag('force'));
  const judgement = await judge(publisher, [path], undefined, true);
  const from = pathFrom(around.folder, join(publisher.top, path));
  const found = counted(judgement.findings);
  return { output: `${told(offer, from, found === '' ? 'no findings' : found).join('\n')}\n`, status: 0 };
}

function told({ files, unread, kept, secrets }: ImportedOffer, path: string, found: string): readonly string[] {
  const missing = [...unread].map(
    ([file, reason]) => `  ${file} could not be fetched (${plain(reason.replace(/\.$/, ''))}); put it there by hand.`,
  );
  return [
    `${path}: ${files.size} files; ${found}.`,
    ...missing,
    ...(kept.length > 0 ? [`  What Offerlane has no fields for stands under \`api\`: ${few(kept, 6)}.`] : []),
    ...(secrets.length > 0
      ? [
          `  Secrets cannot be read from the marketplace. Name and bind ${listed(secrets.map((name) => `\`${name}\``))}.`,
        ]
      : []),
    `  \`offerlane validate ${path}\` tells what the rules say of it.`,
  ];
}
