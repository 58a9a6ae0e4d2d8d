/** Judges the offers of a repository, all of them or those that differ from a base. */
import { Buffer } from 'node:buffer';
import type { Configuration } from '../../schemas/configuration.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { JudgedOffer, Judgement } from '../../schemas/judgement.ts';
import type { Tree, TreeFile } from '../ports/tree.ts';
import { type Compared, judgeConfiguration, judgeOffer, judgeRepository } from '../rules/judge.ts';
import { fitToStage, pageStatuses } from '../rules/page-statuses.ts';
import { changes, classOfAll } from '../source/changes.ts';
import { configurationFile, type ReadConfiguration, readConfiguration } from '../source/configuration.ts';
import { digest } from '../source/digest.ts';
import { limits } from '../source/limits.ts';
import { contentFiles, type OfferFiles, offerFolders } from '../source/offer-files.ts';
import { type OfferSource, offerSource } from '../source/offer-source.ts';
import { outline } from '../source/outline.ts';

/** What offers are compared with. */
export interface Base {
  readonly tree: Tree;
  /** Paths, from the tree's root, outside of which nothing differs from the head; undefined where that is not known. */
  readonly touched: readonly string[] | undefined;
}

export interface Validation {
  readonly head: Tree;
  readonly base: Base | undefined;
  /** The publisher's folder in the trees: the one with `.github` and the offers; `''` for their root. */
  readonly root: string;
  /** Only offers in, above or below these paths, from the trees' root; all of them where it is empty. */
  readonly paths: readonly string[];
  /** Judges offers that are as they were in the base, too. */
  readonly all: boolean;
}

/** Judges offers. What a publisher can mend is a finding; throws only where the trees cannot be read. */
export async function validate({ head, base, root, paths, all }: Validation): Promise<Judgement> {
  const own = await configuration(head, root);
  const trusted = base && (await configuration(base.tree, root));
  const settings: Partial<Configuration> = { ...own.configuration, ...trusted?.configuration };
  const folder = join(root, settings.offers ?? 'offers');
  const named = (offer: OfferFiles) =>
    paths.length === 0 || paths.some((path) => within(path, offer.folder) || within(offer.folder, path));
  const heads = offerFolders(folder, await head.list(folder)).filter(named);
  const bases = new Map(
    base && offerFolders(folder, await base.tree.list(folder)).map((offer) => [offer.id, offer] as const),
  );
  const judged: JudgedOffer[] = [];
  const findings: Finding[] = [...judgeConfiguration(own.faults)];
  const sources: OfferSource[] = [];
  const unread: OfferFiles[] = [];
  for (const offer of heads) {
    const touched = all || base?.touched === undefined || base.touched.some((path) => within(path, offer.folder));
    if (!touched) {
      unread.push(offer);
      continue;
    }
    const source = await readOffer(head, offer);
    const compared = base && (await before(base, bases.get(offer.id)));
    const difference = base && changes(compared?.source, source);
    if (
      !all &&
      difference?.length === 0 &&
      digest(settings.publisher, source) === digest(settings.publisher, compared?.source ?? source)
    ) {
      unread.push(offer);
      continue;
    }
    sources.push(source);
    const told = judgeOffer(source, compared);
    findings.push(...told);
    const statuses = pageStatuses(source, told);
    judged.push({
      id: offer.id,
      path: offer.folder,
      type: source.type,
      digest: digest(settings.publisher, source),
      pages: statuses,
      fit: fitToStage(statuses, told),
      change: difference && { new: compared === undefined, class: classOfAll(difference), changes: difference },
    });
  }
  const others = sources.length === 0 ? [] : await Promise.all(unread.map((offer) => readOffer(head, offer)));
  const shared = judgeRepository(sources, others);
  return {
    offers: judged.map((offer) => ({
      ...offer,
      fit: offer.fit && !shared.some((finding) => finding.offer === offer.id && finding.severity === 'error'),
    })),
    findings: [...findings, ...shared],
    unchanged: unread.length,
    removed: [...bases.keys()]
      .filter((id) => !heads.some((offer) => offer.id === id))
      .filter((id) => paths.length === 0 || paths.some((path) => within(`${folder}/${id}`, path))),
    against: base?.tree.name,
    failOn: base === undefined ? own.configuration.failOn : trusted?.configuration.failOn,
  };
}

async function before({ tree }: Base, offer: OfferFiles | undefined): Promise<Compared | undefined> {
  return offer && { source: await readOffer(tree, offer), name: tree.name };
}

/** Reads an offer whole from a tree. */
export async function readOffer(tree: Tree, offer: OfferFiles): Promise<OfferSource> {
  const content = new Map<string, Uint8Array>();
  for (const file of contentFiles(offer)) {
    if (file.kind === 'file' && file.size <= limits.yamlBytes)
      content.set(file.path.slice(offer.folder.length + 1), await tree.read(file));
  }
  const outlined = outline(offer, content);
  const contents = new Map<string, Uint8Array>();
  for (const path of outlined.wanted) {
    const file = offer.files.get(path);
    if (file !== undefined) contents.set(path, await tree.read(file));
  }
  return offerSource(outlined, contents);
}

async function configuration(tree: Tree, root: string): Promise<ReadConfiguration> {
  const path = join(root, configurationFile);
  const file = (await tree.list(join(root, '.github'))).find(
    (one: TreeFile) => one.path === path && one.kind === 'file',
  );
  if (file === undefined) return { configuration: {}, faults: [] };
  const bytes = file.size <= limits.yamlBytes ? await tree.read(file) : Buffer.from('');
  return readConfiguration(path, bytes);
}

const join = (root: string, path: string) => (root === '' ? path : `${root}/${path}`);
const within = (path: string, folder: string) => folder === '' || path === folder || path.startsWith(`${folder}/`);
