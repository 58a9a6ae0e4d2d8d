/** Judges the offers of a repository: all of them, or those that differ from a base. */
import type { Baseline } from '../../schemas/configuration.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { JudgedOffer, Judgement } from '../../schemas/judgement.ts';
import type { Tree } from '../ports/tree.ts';
import { checklist } from '../rules/checklist/checklist.ts';
import { configured, idleWaivers } from '../rules/configured.ts';
import { cost } from '../rules/cost.ts';
import {
  type Compared,
  judgeConfiguration,
  judgeOffer,
  judgeRepository,
  knownFindings,
  readByRepositoryRules,
} from '../rules/judge.ts';
import { fitToStage, pageStatuses } from '../rules/page-statuses.ts';
import { permanent } from '../rules/permanent.ts';
import { registry } from '../rules/registry.ts';
import { alike, sameUnderAnotherId } from '../source/alike.ts';
import { changes, classOfAll } from '../source/changes.ts';
import type { ReadConfiguration } from '../source/configuration.ts';
import { digest } from '../source/digest.ts';
import { type OfferFiles, offerFolders } from '../source/offer-files.ts';
import type { OfferSource } from '../source/offer-source.ts';
import { readOffer, readSettings } from './read.ts';

/** What offers are compared with. */
export interface Base {
  readonly tree: Tree;
  /** The paths in a folder, all from the tree's root, outside of which nothing in it differs from the head. */
  readonly touched?: (folder: string) => Promise<readonly string[]>;
}

export interface Validation {
  readonly head: Tree;
  /** What tells which offers changed. */
  readonly base: Base | undefined;
  /** The version of an offer that is live, where that is known. Without it, or where it is not, the base is compared with. */
  readonly live?: (offer: string) => Promise<Tree | undefined>;
  /** The publisher's folder in the trees: the one with `.github` and the offers; `''` for their root. */
  readonly root: string;
  /** Only offers in, above or below these paths, from the trees' root; all of them where it is empty. */
  readonly paths: readonly string[];
  /** Judges offers that are as they were in the base, too. */
  readonly all: boolean;
  /** The day in UTC, `2026-11-26`, on which waivers hold or not. */
  readonly today: string;
}

/** An offer that is judged, with the version it is compared with. */
interface Case {
  readonly offer: OfferFiles;
  readonly source: OfferSource;
  readonly before: Compared | undefined;
  /** What `before` has already is known. */
  readonly quiet: boolean;
  readonly change: JudgedOffer['change'];
}

/** All that is judged, read. */
export interface Opened {
  readonly own: ReadConfiguration;
  readonly trusted: ReadConfiguration;
  readonly publisher: string | undefined;
  readonly cases: readonly Case[];
  /** The publisher's other offers, where what is judged may concern them. */
  readonly others: readonly OfferSource[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  readonly against: string | undefined;
  readonly today: string;
  /** All offers are judged. */
  readonly whole: boolean;
}

/** Judges offers. What a publisher can mend is a finding; throws only where the trees cannot be read. */
export async function validate(validation: Validation): Promise<Judgement> {
  return judge(await open(validation));
}

/** Reads what is to be judged. Throws where the trees cannot be read. */
export async function open(validation: Validation): Promise<Opened> {
  const { head, base, root, paths, all, today } = validation;
  const own = await readSettings(head, root);
  const trusted = base === undefined ? own : await readSettings(base.tree, root);
  const { publisher, offers = 'offers' } = { ...own.configuration, ...trusted.configuration };
  const folder = root === '' ? offers : `${root}/${offers}`;
  const asked = (path: string) => paths.length === 0 || paths.some((one) => within(one, path) || within(path, one));
  const heads = offerFolders(folder, await head.list(folder));
  const bases = base === undefined ? [] : offerFolders(folder, await base.tree.list(folder));
  const earlier = new Map(bases.map((offer) => [offer.id, offer]));
  const current = new Set(heads.map(({ id }) => id));
  const gone = bases.filter(({ id }) => !current.has(id));
  const named = heads.filter((offer) => asked(offer.folder));

  const touched = base?.touched && !all ? await base.touched(folder) : [folder];
  const cases: Case[] = [];
  for (const offer of named) {
    if (!touched.some((path) => within(path, offer.folder) || within(offer.folder, path))) continue;
    const baseline = trusted.configuration.baseline ?? 'live';
    const found = await opened(validation, offer, earlier.get(offer.id), gone, baseline);
    if (found !== undefined) cases.push(found);
  }
  const judged = new Set(cases.map(({ offer }) => offer.id));
  const rest = heads.filter(({ id }) => !judged.has(id));
  const others: OfferSource[] = [];
  if (cases.some(concernsOthers)) for (const offer of rest) others.push(await readOffer(head, offer));

  return {
    own,
    trusted,
    publisher,
    cases,
    others,
    unchanged: named.length - cases.length,
    removed: gone.filter((offer) => asked(offer.folder)).map(({ id }) => id),
    against: base?.tree.name,
    today,
    whole: cases.length === heads.length,
  };
}

/** Holds what was read against the rules, as the configuration that is trusted has it. */
export function judge(
  { own, trusted, publisher, cases, others, today, whole, ...rest }: Opened,
  rules = registry,
): Judgement {
  const shared = judgeRepository(
    cases.map(({ source }) => source),
    others,
    rules,
  );
  const ofOffers = cases.map(({ source, before }) => judgeOffer(source, before, rules));
  const found = [...ofOffers.flat(), ...shared];
  const ofConfiguration = judgeConfiguration(
    own,
    trusted,
    today,
    whole ? idleWaivers(own.configuration, found) : [],
    rules,
  );
  const known = cases.flatMap(({ source, before, quiet }, index) =>
    quiet && before !== undefined ? knownFindings(source, before.source, ofOffers[index] ?? [], rules) : [],
  );
  const { findings, waived, standing } = configured([...ofConfiguration, ...found], {
    configuration: trusted.configuration,
    rules,
    today,
    known: new Set(known),
  });
  const byOffer = Map.groupBy(standing, ({ offer }) => offer);
  return {
    ...rest,
    offers: cases.map((one) => judgedOffer(one, byOffer.get(one.offer.id) ?? [], publisher)),
    findings,
    waived,
    failOn: trusted.configuration.failOn,
  };
}

/**
 * The offer, read and compared with what it was, in a folder that is gone where its own is new; undefined where it is as it was
 * and only changed ones are judged.
 */
async function opened(
  { head, base, all, live }: Validation,
  offer: OfferFiles,
  earlier: OfferFiles | undefined,
  gone: readonly OfferFiles[],
  baseline: Baseline,
): Promise<Case | undefined> {
  const source = await readOffer(head, offer);
  if (base === undefined) return { offer, source, before: undefined, quiet: false, change: undefined };
  let was: OfferSource | undefined;
  for (const one of earlier === undefined ? gone : [earlier]) {
    const read = await readOffer(base.tree, one);
    if (was === undefined && (earlier !== undefined || sameUnderAnotherId(read, source))) was = read;
  }
  const inBase = was && { source: was, name: base.tree.name };
  if (!all && inBase !== undefined && alike(inBase.source, source)) return undefined;
  const isLive = baseline === 'base' ? undefined : await versionIn(await live?.(offer.id), offer);
  const before = isLive ?? inBase;
  const found = changes(before?.source, source);
  const against = before?.name ?? base.tree.name;
  return {
    offer,
    source,
    before,
    quiet: baseline === 'base' || (baseline === 'live' && isLive !== undefined),
    change: { against, new: before === undefined, class: classOfAll(found), changes: found },
  };
}

/** The offer as a tree has it in the same folder; undefined where it has none there. */
async function versionIn(tree: Tree | undefined, { folder, id }: OfferFiles): Promise<Compared | undefined> {
  if (tree === undefined) return undefined;
  const parent = folder.slice(0, -id.length - 1);
  const [found] = offerFolders(parent, await tree.list(folder));
  return found && { source: await readOffer(tree, found), name: tree.name };
}

/** Whether an offer's change may concern the publisher's other offers. Without a base, all of it may. */
function concernsOthers({ change }: Case): boolean {
  return change === undefined || change.new || change.changes.some(({ path }) => readByRepositoryRules(path));
}

function judgedOffer(
  { offer, source, before, change }: Case,
  told: readonly Finding[],
  publisher: string | undefined,
): JudgedOffer {
  const pages = pageStatuses(source, told);
  return {
    id: offer.id,
    path: offer.folder,
    type: source.type,
    digest: digest(publisher, source),
    pages,
    fit: fitToStage(pages, told),
    change,
    cost: change && cost(source, change),
    permanent: change === undefined ? [] : permanent(before?.source, source),
    checklist: checklist(source, before?.source),
  };
}

const within = (path: string, folder: string) => folder === '' || path === folder || path.startsWith(`${folder}/`);
