/** The rules of the listing. */
import type { Rule } from '../rule.ts';
import { activePresence } from './active-presence.ts';
import { descriptionDistinctFromPlan } from './description-distinct-from-plan.ts';
import { listingFields } from './fields.ts';
import { gettingStartedRequired } from './getting-started-required.ts';
import { longSummaryDistinctFromSkuTitle } from './long-summary-distinct-from-sku-title.ts';
import { summaryDistinctFromSkuTitle } from './summary-distinct-from-sku-title.ts';

export const listingRules: readonly Rule[] = [
  ...listingFields,
  activePresence,
  descriptionDistinctFromPlan,
  gettingStartedRequired,
  longSummaryDistinctFromSkuTitle,
  summaryDistinctFromSkuTitle,
];
