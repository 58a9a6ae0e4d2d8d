import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { marketPrices } from './entered-prices.ts';
import { marketList } from './market-list.ts';

export const marketPricedOnce = offerRule({
  id: 'pricing/market-priced-once',
  title: 'A market is priced once',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/pricing/corePricing/prices/*/markets'],
  sources: [
    {
      name: 'Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price',
      quote: 'Pricing is specific for each region and core combination.',
    },
  ],
  why: 'Two prices for one market contradict each other, and which of them customers would pay is not said anywhere.',
  fix: 'Keep the market in one item of `prices`.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const seen = new Set<string>();
      return marketPrices(plan).flatMap((entry, index) => {
        const markets = entry?.markets ?? [];
        const again = markets.filter((market) => market !== undefined).filter((market) => seen.has(market));
        for (const market of markets) if (market !== undefined) seen.add(market);
        const [first] = again;
        if (first === undefined) return [];
        const message = `Item ${index + 1} of \`prices\` prices ${marketList(again)} again; keep each market in one item.`;
        const path = ['plans', id, 'pricing', 'corePricing', 'prices', index, 'markets', markets.indexOf(first)];
        return [{ path, message }];
      });
    });
  },
});
