/** The prices of a virtual machine plan as they are entered. What the marketplace converts them to is not here. */
import type { VirtualMachinePlan } from '../../../schemas/virtual-machine.ts';
import type { Path } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import { soldIn } from './sold-in.ts';

type Plan = View<VirtualMachinePlan>;

/** Amounts that hold in the same markets. */
export interface PriceList {
  /** What holds the amounts, from the plan. */
  readonly at: Path;
  /** By their keys there. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Where it is said. */
  readonly currency: string | undefined;
  readonly markets: readonly string[];
}

/** A plan's price lists; none for a plan that is free or brings its own licence. */
export function enteredPrices(plan: Plan | undefined): readonly PriceList[] {
  const core = corePricing(plan);
  const at = ['pricing', 'corePricing'];
  const everywhere = { currency: undefined, markets: [...(soldIn(plan) ?? [])] };
  switch (core?.priceInputOption) {
    case 'flat':
      return [{ at, amounts: amounts({ price: core.price }), ...everywhere }];
    case 'perCore':
      return [{ at, amounts: amounts({ pricePerCore: core.pricePerCore }), ...everywhere }];
    case 'perCoreSize':
      return [{ at: [...at, 'pricePerCoreSize'], amounts: amounts(core.pricePerCoreSize), ...everywhere }];
    case 'perMarketAndCoreSize':
      return (core.prices ?? []).map((entry, index) => ({
        at: [...at, 'prices', index, 'prices'],
        amounts: amounts(entry?.prices),
        currency: entry?.currency,
        markets: (entry?.markets ?? []).filter((market) => market !== undefined),
      }));
    case 'free':
    case undefined:
      return [];
  }
}

/** The items of prices that differ by market; none for a plan that is priced otherwise. */
export function marketPrices(plan: Plan | undefined) {
  const core = corePricing(plan);
  return core?.priceInputOption === 'perMarketAndCoreSize' ? (core.prices ?? []) : [];
}

/** The markets that one item prices and no other. */
export function pricedOnce(plan: Plan | undefined): ReadonlySet<string> {
  const seen = new Set<string>();
  const once = new Set<string>();
  for (const market of marketPrices(plan).flatMap((entry) => entry?.markets ?? [])) {
    if (market === undefined) continue;
    if (seen.has(market)) once.delete(market);
    else once.add(market);
    seen.add(market);
  }
  return once;
}

function corePricing(plan: Plan | undefined) {
  return plan?.pricing?.licenseModel === 'payAsYouGo' ? plan.pricing.corePricing : undefined;
}

function amounts(entered: Readonly<Record<string, number | undefined>> = {}): ReadonlyMap<string, number> {
  return new Map(Object.entries(entered).flatMap(([key, amount]) => (amount === undefined ? [] : [[key, amount]])));
}
