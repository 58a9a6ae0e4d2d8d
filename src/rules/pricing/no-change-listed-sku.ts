import type { VirtualMachinePlan } from '../../../schemas/virtual-machine.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import { clip, listed, nameOf } from '../../source/text.ts';
import type { View } from '../../source/view.ts';
import { changeRule, type Fault } from '../rule.ts';
import { billingModelImmutable } from './billing-model-immutable.ts';
import { enteredPrices, type PriceList } from './entered-prices.ts';
import { marketList } from './market-list.ts';
import { soldIn } from './sold-in.ts';

export const noChangeListedSku = changeRule({
  id: 'pricing/no-change-listed-sku',
  title: 'The price of a listed plan stays',
  policy: '100.4',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/pricing', '/plans/*/markets', '/plans/*/customerMarkets'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote:
        'The Azure Marketplace does not support pricing change of the listed SKUS as it impacts the billing of the existing customers. Ensure that you do not change the pricing of the listed SKUs in the regions where the SKU is available. However, you can add new SKUs or add new regions to an existing SKU.',
    },
  ],
  why: 'Customers who have the plan are billed at the price they bought it for, and the marketplace refuses another.',
  fix: 'Put the price back, and add a plan with the new one. New plans, new markets and prices for them are free.',
  check(change) {
    const earlier = new Map(Object.entries(change.before.offer.plans ?? {}));
    const remodelled = new Set(billingModelImmutable.check(change).map(({ path }) => path[1]));
    return Object.entries(change.after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const faults = remodelled.has(id) ? [] : changedPrices(earlier.get(id), plan, change.against);
      return faults.map((fault) => ({ ...fault, path: ['plans', id, ...fault.path] }));
    });
  },
});

type Plan = View<VirtualMachinePlan>;

/** The prices that differ, each told once for all the markets in which it held. */
function changedPrices(before: Plan | undefined, after: Plan | undefined, against: string): readonly Fault[] {
  const told = new Map<string, Fault>();
  for (const { was, is, markets } of pairs(before, after)) {
    for (const fault of differences(was, is, `${against} for customers in ${marketList(markets)}`)) {
      const key = JSON.stringify(fault.path);
      if (!told.has(key)) told.set(key, fault);
    }
  }
  return [...told.values()];
}

const instead = 'the price of a listed plan cannot change. Add a plan with the new price instead.';

function differences(was: PriceList, is: PriceList, there: string): readonly Fault[] {
  if (was.currency !== undefined && is.currency !== undefined && was.currency !== is.currency) {
    const message = `\`currency\` is ${is.currency} here and ${was.currency} in ${there}; ${instead}`;
    return [{ path: [...is.at.slice(0, -1), 'currency'], message }];
  }
  const gone = [...was.amounts.keys()].filter((key) => !is.amounts.has(key));
  const removed = gone.length === 0 ? [] : [{ path: is.at, message: goneMessage(gone, there) }];
  const changed = [...is.amounts].flatMap(([key, amount]) => {
    const before = was.amounts.get(key) ?? amount;
    if (before === amount) return [];
    return [
      { path: [...is.at, key], message: `${nameOf([key])} is ${amount} here and ${before} in ${there}; ${instead}` },
    ];
  });
  return [...removed, ...changed];
}

function goneMessage(keys: readonly string[], there: string): string {
  return `${clip(listed(keys), 60)} ${keys.length > 1 ? 'have prices' : 'has a price'} in ${there}, and none here; ${instead}`;
}

interface Pair {
  readonly was: PriceList;
  readonly is: PriceList;
  /** The markets that both held and hold. */
  readonly markets: string[];
}

/** The price lists that hold in the same market before and after, in the markets where the plan stays. */
function pairs(before: Plan | undefined, after: Plan | undefined): Iterable<Pair> {
  const found = new Map<string, Pair>();
  const [earlier, later] = [byMarket(before), byMarket(after)];
  for (const [market, was] of earlier) {
    const is = later.get(market);
    if (was === undefined || is === undefined) continue;
    const key = JSON.stringify([was.at, is.at]);
    const pair = found.get(key) ?? { was, is, markets: [] };
    pair.markets.push(market);
    found.set(key, pair);
  }
  return found.values();
}

/** The price list of each market the plan is sold in; none for a market that stands in two, for that is told as such. */
function byMarket(plan: Plan | undefined): ReadonlyMap<string, PriceList | undefined> {
  const sold = soldIn(plan);
  const lists = new Map<string, PriceList | undefined>();
  for (const list of enteredPrices(plan)) {
    for (const market of list.markets) if (sold?.has(market)) lists.set(market, lists.has(market) ? undefined : list);
  }
  return lists;
}
