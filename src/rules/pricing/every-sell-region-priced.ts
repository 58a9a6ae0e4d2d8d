import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { marketPrices } from './entered-prices.ts';
import { marketList } from './market-list.ts';

export const everySellRegionPriced = offerRule({
  id: 'pricing/every-sell-region-priced',
  title: 'Where prices differ by market, every market has one',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/markets', '/plans/*/customerMarkets', '/plans/*/pricing/corePricing/prices/*/markets'],
  sources: [
    {
      name: 'Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price',
      quote:
        'Every region in the sell list must be specified in the **virtualMachinePricing**/**regionPrices** section of the definition.',
    },
  ],
  why: 'Prices that are entered by market are not converted, so that a market without one cannot be sold in.',
  fix: 'Enter prices for the market, or take it out of `markets`.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const priced = new Set(marketPrices(plan).flatMap((entry) => entry?.markets ?? []));
      const markets = plan?.markets ?? [];
      const unpriced = markets.filter((market) => market !== undefined).filter((market) => !priced.has(market));
      const [first] = unpriced;
      if (priced.size === 0 || first === undefined) return [];
      const message = `The plan is sold in ${marketList(unpriced)} without a price; enter prices for it under \`prices\`, or take it out of \`markets\`.`;
      return [{ path: ['plans', id, 'markets', markets.indexOf(first)], message }];
    });
  },
});
