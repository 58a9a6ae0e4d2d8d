/** The pages of an offer, each with its status (seed 003, Review and publish). */
import type { Finding } from '../../schemas/finding.ts';
import { type OfferType, type Page, type PageStatus, pages } from '../../schemas/words.ts';
import { walk } from '../source/field.ts';
import type { OfferSource } from '../source/offer-source.ts';

const deployed: readonly Page[] = ['setup', 'properties', 'listing', 'audience', 'technical', 'plans', 'pricing'];

/** Pages that every offer of a type has; the others count once something stands on them. */
const always: Readonly<Record<OfferType, readonly Page[]>> = {
  'virtual-machine': deployed,
  'core-virtual-machine': deployed,
  'software-as-a-service': ['setup', 'properties', 'listing', 'plans', 'pricing'],
  container: deployed,
  'azure-application': deployed,
};

export type PageStatuses = Readonly<Partial<Record<Page, PageStatus>>>;

/** The pages on which something stands. */
export function startedPages(source: OfferSource): ReadonlySet<Page> {
  const started = new Set<Page>();
  walk(source.field, source.value, ({ facts, schema }, _value, path) => {
    if (facts.page !== undefined && path.length > 0 && path[0] !== 'type' && path[0] !== 'plans')
      started.add(facts.page);
    if (facts.page !== undefined && path[0] === 'plans' && path.length > 1) started.add(facts.page);
    return schema !== undefined && path.length < 3;
  });
  return started;
}

/** Not started: nothing stands on the page. Incomplete: an error does. Complete: all else. */
export function pageStatuses(type: OfferType, started: ReadonlySet<Page>, findings: readonly Finding[]): PageStatuses {
  const wrong = new Set(findings.filter(({ severity }) => severity === 'error').map(({ page }) => page));
  const status = (page: Page): PageStatus =>
    started.has(page) ? (wrong.has(page) ? 'Incomplete' : 'Complete') : 'Not started';
  const has = (page: Page) => always[type].includes(page) || started.has(page) || wrong.has(page);
  return Object.fromEntries(pages.filter(has).map((page) => [page, status(page)]));
}

/** Whether an offer can be staged: every page is Complete and no error stands. */
export function fitToStage(statuses: PageStatuses, findings: readonly Finding[]): boolean {
  const complete = Object.values(statuses).every((status) => status === 'Complete');
  return complete && findings.every(({ severity }) => severity !== 'error');
}
