/** Judges the offers of a repository: all of them, or those that differ from a base. One is read, judged and forgotten at a time. */
import type { Baseline } from '../../schemas/configuration.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Judgement } from '../../schemas/judgement.ts';
import type { Tree } from '../ports/tree.ts';
import { configured, idleWaivers } from '../rules/configured.ts';
import { type Compared, judgeConfiguration } from '../rules/judge.ts';
import { marksOf, type OfferMarks, repositoryFaults, repositoryFindings } from '../rules/judge-repository.ts';
import { fitToStage, pageStatuses } from '../rules/page-statuses.ts';
import { registry } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { alike, sameUnderAnotherId } from '../source/alike.ts';
import { changes, classOfAll } from '../source/changes.ts';
import type { ReadConfiguration } from '../source/configuration.ts';
import { type OfferFiles, offerFolders } from '../source/offer-files.ts';
import type { OfferSource } from '../source/offer-source.ts';
import { within } from '../source/within.ts';
import { type Assessed, assess, type Case } from './assess.ts';
import { look } from './look.ts';
import { readOffer, readSettings } from './read.ts';
import { listed, type Scope, scope } from './scope.ts';
import type { Validation } from './validation.ts';

/** What is judged, before any of it is read. */
interface Plan {
  readonly validation: Validation;
  readonly own: ReadConfiguration;
  readonly trusted: ReadConfiguration;
  readonly publisher: string | undefined;
  readonly scope: Scope;
  /** Whether an offer is asked for. */
  readonly asked: (folder: string) => boolean;
}

/** Judges offers. What a publisher can mend is a finding; throws only where the trees cannot be read. */
export async function validate(validation: Validation): Promise<Judgement> {
  const plan = await planned(validation);
  const assessed: Assessed[] = [];
  for await (const one of cases(plan)) assessed.push(assess(one, assessing(plan, registry)));
  const faults = repositoryFaults(assessed, await othersMarks(plan, assessed));
  const sources = new Map<string, OfferSource>();
  for (const id of new Set(faults.map(({ fault }) => fault.offer))) {
    const offer = plan.scope.touched.find((one) => one.id === id);
    if (offer !== undefined) sources.set(id, await readOffer(validation.head, offer));
  }
  return concluded(plan, assessed, repositoryFindings(faults, sources), registry);
}

/** All that is judged, read. */
export interface Opened {
  readonly plan: Plan;
  readonly cases: readonly Case[];
  /** The publisher's other offers. */
  readonly others: readonly OfferSource[];
}

/** Reads what is to be judged, to be judged more than once. Throws where the trees cannot be read. */
export async function open(validation: Validation): Promise<Opened> {
  const plan = await planned(validation);
  const read: Case[] = [];
  for await (const one of cases(plan)) read.push(one);
  const ids = new Set(read.map(({ source }) => source.id));
  const rest = plan.scope.heads.filter(({ id }) => !ids.has(id));
  const others: OfferSource[] = [];
  for (const { files } of await listed(validation.head, plan.scope.folder, rest))
    others.push(await readOffer(validation.head, files));
  return { plan, cases: read, others };
}

/** Judges what was read by other rules than all there are. */
export function judge({ plan, cases, others }: Opened, rules: readonly Rule[] = registry): Judgement {
  const assessed = cases.map((one) => assess(one, assessing(plan, rules)));
  const concerned = assessed.some(({ concernsOthers }) => concernsOthers) ? others : [];
  const faults = repositoryFaults(
    assessed,
    concerned.map((source) => ({ id: source.id, marks: marksOf(source, rules) })),
    rules,
  );
  const sources = new Map(cases.map(({ source }) => [source.id, source]));
  return concluded(plan, assessed, repositoryFindings(faults, sources), rules);
}

async function planned(validation: Validation): Promise<Plan> {
  const { head, base, root, paths } = validation;
  const own = await readSettings(head, root);
  const trusted = base === undefined ? own : await readSettings(base.tree, root);
  const { publisher, offers = 'offers' } = { ...own.configuration, ...trusted.configuration };
  return {
    ...{ validation, own, trusted, publisher },
    scope: await scope(validation, root === '' ? offers : `${root}/${offers}`),
    asked: (path) => paths.length === 0 || paths.some((one) => within(one, path) || within(path, one)),
  };
}

const assessing = ({ publisher, validation }: Plan, rules: readonly Rule[]) => ({
  rules,
  publisher,
  asks: validation.asks ?? false,
});

/** The offers that are asked for and are not as they were, one after the other. */
async function* cases({ validation, scope: { touched, earlier, gone }, trusted, asked }: Plan): AsyncGenerator<Case> {
  const baseline = trusted.configuration.baseline ?? 'live';
  for (const offer of touched) {
    const found = asked(offer.folder)
      ? await opened(validation, offer, earlier.get(offer.id), gone, baseline)
      : undefined;
    if (found !== undefined) yield found;
  }
}

/**
 * The offer, read and compared with what it was, in a folder that is gone where its own is new; undefined where it is as it was
 * and only changed ones are judged.
 */
async function opened(
  { head, base, all, live, eyes }: Validation,
  offer: OfferFiles,
  earlier: OfferFiles | undefined,
  gone: readonly OfferFiles[],
  baseline: Baseline,
): Promise<Case | undefined> {
  const source = await readOffer(head, offer);
  const looked = async () => eyes && { facts: await look(head, offer, source, eyes) };
  if (base === undefined) return { source, before: undefined, quiet: false, change: undefined, ...(await looked()) };
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
    source,
    before,
    quiet: baseline === 'base' || (baseline === 'live' && isLive !== undefined),
    change: { against, new: before === undefined, class: classOfAll(found), changes: found },
    ...(await looked()),
  };
}

/** The offer as a tree has it in the same folder; undefined where it has none there. */
async function versionIn(tree: Tree | undefined, { folder, id }: OfferFiles): Promise<Compared | undefined> {
  if (tree === undefined) return undefined;
  const parent = folder.slice(0, -id.length - 1);
  const [found] = offerFolders(parent, await tree.list(folder));
  return found && { source: await readOffer(tree, found), name: tree.name };
}

/** What the publisher's other offers have in common with any, where what is judged may concern them. */
async function othersMarks(
  { validation: { head, remembered }, scope: { heads, folder } }: Plan,
  assessed: readonly Assessed[],
): Promise<readonly OfferMarks[]> {
  if (!assessed.some(({ concernsOthers }) => concernsOthers)) return [];
  const judged = new Set(assessed.map(({ id }) => id));
  const others = heads.filter(({ id }) => !judged.has(id));
  const found = new Map(
    others.flatMap(({ id, content }) => {
      const known = content === undefined ? undefined : remembered?.marksOf(content);
      return known === undefined ? [] : [[id, known] as const];
    }),
  );
  const unknown = others.filter(({ id }) => !found.has(id));
  for (const { id, content, files } of await listed(head, folder, unknown)) {
    const marks = marksOf(await readOffer(head, files));
    found.set(id, marks);
    if (content !== undefined) remembered?.keep(content, marks);
  }
  return others.map(({ id }) => ({ id, marks: found.get(id) ?? {} }));
}

/** What all of it comes to, as the configuration that is trusted has it. */
function concluded(
  { validation: { base, today }, own, trusted, scope: { heads, gone }, asked }: Plan,
  assessed: readonly Assessed[],
  shared: readonly Finding[],
  rules: readonly Rule[],
): Judgement {
  const found = [...assessed.flatMap(({ findings }) => findings), ...shared];
  const whole = assessed.length === heads.length;
  const idle = whole ? idleWaivers(own.configuration, found) : [];
  const { findings, waived, standing } = configured(
    [...judgeConfiguration(own, trusted, today, idle, rules), ...found],
    { configuration: trusted.configuration, rules, today, known: new Set(assessed.flatMap(({ known }) => known)) },
  );
  const byOffer = Map.groupBy(standing, ({ offer }) => offer);
  return {
    offers: assessed.map(({ id, started, judged }) => {
      const told = byOffer.get(id) ?? [];
      const pages = pageStatuses(judged.type, started, told);
      return { ...judged, pages, fit: fitToStage(pages, told) };
    }),
    findings,
    waived,
    unchanged: heads.filter(({ folder }) => asked(folder)).length - assessed.length,
    removed: gone.filter(({ folder }) => asked(folder)).map(({ id }) => id),
    against: base?.tree.name,
    failOn: trusted.configuration.failOn,
  };
}
