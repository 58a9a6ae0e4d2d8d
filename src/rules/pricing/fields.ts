/** What one field of prices and markets may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const pricingFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'pricing/market-known',
    title: 'Markets are those of the marketplace',
    sources: [{ name: 'Partner Center documentation, marketplace-geo-availability-currencies' }],
    why: 'A plan is sold in countries and regions that the marketplace serves, and in no others.',
    fix: 'Take the two letters of a market, in lower case; Norway is "no", in quotes.',
  }),
  fieldRule({
    id: 'pricing/nonnegative',
    title: 'A price is an amount of 0 or more',
    sources: [{ name: 'API schema of price-and-availability-plan' }],
    why: 'Nobody can be billed a negative amount.',
    fix: 'Write the amount as a number, without a currency.',
  }),
];
