import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { currencyOf } from './currency-of.ts';
import { marketPrices, pricedOnce } from './entered-prices.ts';
import { marketList } from './market-list.ts';

export const currencyMatchesMarket = offerRule({
  id: 'pricing/currency-matches-market',
  title: 'Prices are in the currency of their markets',
  severity: 'warning',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/pricing/corePricing/prices/*/markets', '/plans/*/pricing/corePricing/prices/*/currency'],
  sources: [
    { name: 'Partner Center documentation, marketplace-geo-availability-currencies' },
    {
      name: 'Cloud Partner Portal documentation, cloud-partner-portal-api-setting-price',
      quote: 'Use the correct currency codes for each [region](#regions) in your request.',
    },
  ],
  why: 'The marketplace charges each market in one currency. The list is of 2020, so that this is a warning.',
  fix: 'Set `currency` to that of the markets; give markets of another currency an item of their own.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const once = pricedOnce(plan);
      return marketPrices(plan).flatMap((entry, index) => {
        const currency = entry?.currency;
        const markets = (entry?.markets ?? [])
          .filter((market) => market !== undefined)
          .filter((market) => once.has(market));
        const others = markets.filter((market) => (currencyOf(market) ?? currency) !== currency);
        const [first] = others;
        if (currency === undefined || first === undefined) return [];
        const alike = others.filter((market) => currencyOf(market) === currencyOf(first));
        const message = `\`currency\` is ${currency}, and ${marketList(alike)} ${alike.length > 1 ? 'are' : 'is'} charged in ${currencyOf(first)}; set it so, or give other markets an item of their own.`;
        return [{ path: ['plans', id, 'pricing', 'corePricing', 'prices', index, 'currency'], message }];
      });
    }),
});
