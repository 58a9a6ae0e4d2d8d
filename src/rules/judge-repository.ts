/** Holds what offers have in common against the rules of several offers: of each offer its marks alone are needed. */
import type { Finding } from '../../schemas/finding.ts';
import type { Path } from '../../schemas/words.ts';
import type { OfferSource } from '../source/offer-source.ts';
import { overlaps, ruleFinding, settled } from './judge.ts';
import { registry } from './registry.ts';
import type { Fault, Mark, MarkedOffer, RepositoryRule, Rule } from './rule.ts';

/** What an offer has for each rule of several offers, by the rule's ID; rules for which it has nothing are left out. */
export type Marks = Readonly<Record<string, readonly Mark[]>>;

export interface OfferMarks {
  readonly id: string;
  readonly marks: Marks;
}

/** A fault of one of several offers, before it has its place. */
export interface RepositoryFault {
  readonly rule: RepositoryRule;
  readonly fault: Fault & { readonly offer: string };
}

export function marksOf({ view }: OfferSource, rules: readonly Rule[] = registry): Marks {
  const found = repositoryRules(rules).map((rule) => [rule.id, rule.marks(view)] as const);
  return Object.fromEntries(found.filter(([, marks]) => marks.length > 0));
}

/** What concerns several offers at once, told of those that are judged. */
export function repositoryFaults(
  judged: readonly OfferMarks[],
  others: readonly OfferMarks[],
  rules: readonly Rule[] = registry,
): readonly RepositoryFault[] {
  return repositoryRules(rules).flatMap((rule) => {
    const marked = (offers: readonly OfferMarks[]): readonly MarkedOffer[] =>
      offers.map(({ id, marks }) => ({ id, marks: marks[rule.id] ?? [] }));
    return rule.check({ judged: marked(judged), others: marked(others) }).map((fault) => ({ rule, fault }));
  });
}

/** The findings that faults are, at their places in these offers. */
export function repositoryFindings(
  faults: readonly RepositoryFault[],
  sources: ReadonlyMap<string, OfferSource>,
): readonly Finding[] {
  const told = faults.flatMap(({ rule, fault }) => {
    const source = sources.get(fault.offer);
    return source === undefined ? [] : ruleFinding(source, rule, fault);
  });
  return settled(told);
}

/** Whether a rule of several offers looks at a place. */
export function readByRepositoryRules(path: Path): boolean {
  const patterns = repositoryRules(registry).flatMap(({ reads }) => reads);
  return patterns.some((pattern) => overlaps(pattern.split('/').slice(1), path));
}

const repositoryRules = (rules: readonly Rule[]) => rules.filter((rule) => rule.scope === 'repository');
