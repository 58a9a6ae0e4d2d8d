/** Where a plan is sold, to whom and for how much (price-and-availability-plan). */
import * as z from 'zod';
import { PrivateAudience } from './audience.ts';
import { facts } from './facts.ts';
import { markets } from './markets.ts';
import { line } from './values.ts';

const price = z
  .number()
  .min(0)
  .max(1_000_000_000)
  .register(facts, { wants: 'an amount of 0 or more', rule: 'pricing/nonnegative' });

const Market = z.enum(markets).register(facts, { wants: 'a market, such as us or gb', rule: 'pricing/market-known' });

/** Keys are core sizes, such as `2core`; Microsoft adds sizes, so the list is open (setting-price page of the API). */
const pricePerCoreSize = z.record(
  z
    .string()
    .regex(/^(sharedcore|[1-9][0-9]{0,3}core)$/)
    .register(facts, { wants: 'a core size, such as sharedcore or 4core' }),
  price,
);

const MarketPrice = z.strictObject({
  markets: z.array(Market).min(1).register(facts, { identity: '' }).describe('The markets that this price holds for.'),
  currency: z
    .string()
    .regex(/^[a-z]{3}$/)
    .register(facts, { wants: 'a currency of three letters in lower case, such as usd' })
    .describe('The currency, such as usd.'),
  prices: pricePerCoreSize.describe('The price of an hour, by core size.'),
});

const CorePricing = z
  .discriminatedUnion('priceInputOption', [
    z.strictObject({ priceInputOption: z.literal('free').describe('No charge for the software.') }),
    z.strictObject({
      priceInputOption: z.literal('flat').describe('One price, whatever the size.'),
      price: price.describe('US dollars an hour.'),
    }),
    z.strictObject({
      priceInputOption: z.literal('perCore').describe('A price for each core.'),
      pricePerCore: price.describe('US dollars an hour and core.'),
    }),
    z.strictObject({
      priceInputOption: z.literal('perCoreSize').describe('A price for each size.'),
      pricePerCoreSize: pricePerCoreSize.describe('US dollars an hour, by core size.'),
    }),
    z.strictObject({
      priceInputOption: z.literal('perMarketAndCoreSize').describe('A price for each market and size.'),
      prices: z.array(MarketPrice).min(1).describe('Prices, by markets.'),
    }),
  ])
  .describe('What an hour of the software costs.');

const VirtualMachinePrice = z
  .discriminatedUnion('licenseModel', [
    z.strictObject({ licenseModel: z.literal('byol').describe('Customers bring a licence of their own.') }),
    z.strictObject({
      licenseModel: z.literal('payAsYouGo').describe('Customers pay by the hour.'),
      corePricing: CorePricing,
    }),
  ])
  .describe('The licence and the price.');

const Term = z.strictObject({
  type: z.enum(['month', 'year']).describe('month or year.'),
  value: z.int().min(1).max(5).describe('How many of them.'),
});

const RecurrentPriceItem = z.strictObject({
  billingTerm: Term.describe('How long a subscription runs.'),
  paymentOption: Term.optional().describe('How often it is paid; once a term unless said.'),
  pricePerPaymentInUsd: price.describe('US dollars a payment.'),
});

const prices = z.array(RecurrentPriceItem).min(1).describe('A price for each term.');
const usd = z.enum(['usd']).describe('Prices are entered in US dollars.');

const RecurrentPrice = z
  .discriminatedUnion('recurrentPriceMode', [
    z.strictObject({
      priceInputOption: usd,
      recurrentPriceMode: z.literal('flatRate').describe('One price a subscription.'),
      prices,
    }),
    z.strictObject({
      priceInputOption: usd,
      recurrentPriceMode: z.literal('perUser').describe('A price for each user.'),
      userLimits: z
        .strictObject({
          min: z.int().min(1).max(10_000_000).describe('The fewest users.'),
          max: z.int().min(1).max(10_000_000).describe('The most users.'),
        })
        .optional()
        .describe('How many users a subscription may have.'),
      prices,
    }),
  ])
  .describe('What a term costs.');

const meterId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,50}$/)
  .register(facts, { wants: 'the ID of a meter: letters, digits, hyphens and underscores' });

/** Meters of a SaaS offer (price-and-availability-custom-meter). A meter's ID cannot change once it is published. */
export const CustomMeters = z
  .record(
    meterId,
    z.strictObject({
      displayName: line(100).describe('What is counted, as customers read it.'),
      unitOfMeasure: line(100).describe('The unit, such as gigabyte.'),
    }),
  )
  .register(facts, { page: 'pricing', class: 'commercial' })
  .describe('What is charged by use, by meter ID.');

const MeterPrices = z
  .strictObject({
    priceInputOption: usd,
    meters: z
      .record(
        meterId,
        z.strictObject({
          pricePerPaymentInUsd: price.describe('US dollars a unit.'),
          includedQuantities: z
            .array(
              z.strictObject({
                billingTerm: Term.describe('The term in which it is included.'),
                quantity: z.number().min(0).optional().describe('How much is included.'),
                isInfinite: z.boolean().optional().describe('Everything is included.'),
              }),
            )
            .optional()
            .describe('What is included in the price of a term.'),
        }),
      )
      .describe('Prices, by meter ID.'),
  })
  .describe('What use costs beyond what is included.');

const SaasPrice = z
  .strictObject({ recurrentPrice: RecurrentPrice, customMeters: MeterPrices.optional() })
  .describe('The price.');

/** Fields that stand on a plan of every type. */
export const saleFields = {
  visibility: z
    .enum(['visible', 'hidden'])
    .register(facts, { page: 'pricing', class: 'audience' })
    .describe('`hidden` keeps the plan out of the marketplace: only for a plan that a solution template deploys.'),
  audience: z
    .enum(['public', 'private'])
    .register(facts, { page: 'pricing', class: 'audience' })
    .describe('Everyone, or those named under privateAudiences. A public plan cannot become private.'),
  privateAudiences: PrivateAudience.optional(),
  customerMarkets: z
    .enum(['customMarkets', 'allMarkets', 'allTaxRemittedMarkets'])
    .register(facts, { page: 'pricing', class: 'commercial' })
    .optional()
    .describe('`customMarkets` (unless said) are those under markets; the others name them all.'),
  markets: z
    .array(Market)
    .min(1)
    .register(facts, { page: 'pricing', class: 'commercial', identity: '' })
    .optional()
    .describe('Where the plan is sold: countries and regions, two letters in lower case.'),
  billingTag: line(100)
    .register(facts, { page: 'pricing', class: 'commercial' })
    .optional()
    .describe('A tag for your billing.'),
};

const trialFields = {
  type: z.enum(['day', 'week', 'month', 'year']).describe('The unit.'),
  value: z.int().min(1).max(365).describe('How many of them.'),
};

const Trial = z
  .strictObject(trialFields)
  .register(facts, { page: 'pricing', class: 'commercial' })
  .nullable()
  .describe('How long customers may try it for free; null, as the API has it, for no trial.');

const SoftwareReservation = z
  .array(
    z.strictObject({
      type: z.enum(['month', 'year']).describe('month or year.'),
      term: z.int().min(1).max(5).describe('How many of them.'),
      percentageSave: z.number().min(0).max(100).describe('What is saved, in per cent.'),
    }),
  )
  .register(facts, { page: 'pricing', class: 'commercial' })
  .nullable()
  .describe('Discounts for customers who commit themselves.');

export const virtualMachineSale = {
  ...saleFields,
  pricing: VirtualMachinePrice.register(facts, { page: 'pricing', class: 'commercial' }),
  trial: Trial.optional(),
  softwareReservation: SoftwareReservation.optional(),
};

export const saasSale = {
  ...saleFields,
  pricing: SaasPrice.register(facts, { page: 'pricing', class: 'commercial' }),
  trial: Trial.optional(),
};

const ContainerPrice = z
  .discriminatedUnion('licenseModel', [
    z.strictObject({ licenseModel: z.literal('byol').describe('Customers bring a licence of their own.') }),
    z.strictObject({
      licenseModel: z.literal('payAsYouGo').describe('Customers pay by the hour.'),
      systemMeterPricing: z
        .strictObject({
          priceInputOption: z
            .string()
            .max(50)
            .regex(/^[a-z][A-Za-z]*$/)
            .register(facts, { wants: 'what is counted, such as perCore' })
            .describe('What is counted, such as perCore.'),
          price: price.describe('US dollars an hour, for each that is counted.'),
        })
        .describe('What an hour of the software costs.'),
    }),
  ])
  .describe('The licence and the price; no charge unless said.');

export const containerSale = {
  ...saleFields,
  pricing: ContainerPrice.register(facts, { page: 'pricing', class: 'commercial' }).optional(),
};

const ManagedApplicationPrice = z
  .strictObject({
    recurrentPrice: z
      .strictObject({
        priceInputOption: usd,
        recurrentPriceMode: z.enum(['flatRate']).describe('One price a deployment.'),
        prices,
      })
      .describe('What managing the application costs.'),
    customMeters: MeterPrices.optional(),
  })
  .describe('The price, beside what Azure charges for the resources.');

export const managedApplicationSale = {
  ...saleFields,
  pricing: ManagedApplicationPrice.register(facts, { page: 'pricing', class: 'commercial' }),
};
