/** Judges one offer by itself, and keeps of it what is told and what is held against other offers: the rest may be forgotten. */
import type { Finding } from '../../schemas/finding.ts';
import type { JudgedOffer } from '../../schemas/judgement.ts';
import type { Page } from '../../schemas/words.ts';
import { checklist } from '../rules/checklist/checklist.ts';
import { cost } from '../rules/cost.ts';
import { type Facts, noFacts } from '../rules/facts.ts';
import { type Compared, judgeOffer, knownFindings } from '../rules/judge.ts';
import { type Marks, marksOf, readByRepositoryRules } from '../rules/judge-repository.ts';
import { startedPages } from '../rules/page-statuses.ts';
import { permanent } from '../rules/permanent.ts';
import type { Rule } from '../rules/rule.ts';
import { digest } from '../source/digest.ts';
import type { OfferSource } from '../source/offer-source.ts';

/** An offer that is judged, with the version it is compared with. */
export interface Case {
  readonly source: OfferSource;
  readonly before: Compared | undefined;
  /** What `before` has already is known. */
  readonly quiet: boolean;
  readonly change: JudgedOffer['change'];
  /** What was looked at of the offer, and of what it is compared with. */
  readonly facts?: Facts;
}

/** An offer once it was judged by itself. */
export interface Assessed {
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Those of its findings that the version before has, too. */
  readonly known: readonly Finding[];
  readonly marks: Marks;
  /** Its change may concern the publisher's other offers. Without a base, all of it may. */
  readonly concernsOthers: boolean;
  /** The pages on which something stands. */
  readonly started: ReadonlySet<Page>;
  readonly judged: Omit<JudgedOffer, 'pages' | 'fit'>;
}

export interface Assessing {
  readonly rules: readonly Rule[];
  readonly publisher: string | undefined;
  /** Asks what no machine can judge of an offer that is compared with nothing, too. */
  readonly asks: boolean;
}

export function assess(
  { source, before, quiet, change, facts = noFacts }: Case,
  { rules, publisher, asks }: Assessing,
): Assessed {
  const findings = judgeOffer(source, before, rules, facts);
  return {
    id: source.id,
    findings,
    known: quiet && before !== undefined ? knownFindings(source, before.source, findings, rules, facts) : [],
    marks: marksOf(source, rules),
    concernsOthers:
      change === undefined || change.new || change.changes.some(({ path }) => readByRepositoryRules(path)),
    started: startedPages(source),
    judged: {
      id: source.id,
      path: source.folder,
      type: source.type,
      digest: digest(publisher, source),
      change,
      cost: change && cost(source, change),
      permanent: change === undefined ? [] : permanent(before?.source, source),
      checklist: change === undefined && !asks ? [] : checklist(source, before?.source),
    },
  };
}
