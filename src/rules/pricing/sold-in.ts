/** Where a plan is sold. */
import { markets } from '../../../schemas/markets.ts';
import type { Plan } from '../../../schemas/offer.ts';
import type { View } from '../../source/view.ts';

const every: ReadonlySet<string> = new Set(markets);

/**
 * The markets a plan is sold in; undefined where it does not say. `allTaxRemittedMarkets` counts as all of them: which they
 * are is Microsoft's to say, and changes.
 */
export function soldIn(plan: View<Plan> | undefined): ReadonlySet<string> | undefined {
  if (plan === undefined) return undefined;
  if (plan.customerMarkets !== undefined && plan.customerMarkets !== 'customMarkets') return every;
  return plan.markets && new Set(plan.markets.filter((market) => market !== undefined));
}
