/** Who may buy an offer and its plans, where, and for how much. */
import * as z from 'zod';
import { Audience, Audiences, openResource, Reference, Text } from './values.ts';

export const PriceAndAvailabilityOffer = openResource({ product: Reference, previewAudiences: Audiences });

const Market = z.string().regex(/[a-z]{2,3}/, 'is no market');
const Amounts = z.record(z.string(), z.number());

const CorePrices = z.array(
  z.strictObject({ currency: z.string().regex(/[a-z]{3}/), markets: z.array(Market), prices: Amounts }),
);

/** The field that holds the price, by the way it is put in. */
const priceFields: Readonly<Record<string, string | undefined>> = {
  free: undefined,
  flat: 'price',
  perCore: 'pricePerCore',
  perCoreSize: 'pricePerCoreSize',
  perMarketAndCoreSize: 'prices',
};

const CorePricing = z
  .strictObject({
    priceInputOption: z.enum(['free', 'flat', 'perCore', 'perCoreSize', 'perMarketAndCoreSize']),
    price: z.number().optional(),
    pricePerCore: z.number().optional(),
    pricePerCoreSize: Amounts.optional(),
    prices: CorePrices.optional(),
  })
  .superRefine((pricing, context) => {
    const wanted = priceFields[pricing.priceInputOption];
    for (const [field, value] of Object.entries(pricing)) {
      if (field !== 'priceInputOption' && field !== wanted && value !== undefined)
        context.addIssue({ code: 'custom', message: `does not go with ${pricing.priceInputOption}`, path: [field] });
    }
    if (wanted !== undefined && !(wanted in pricing))
      context.addIssue({ code: 'custom', message: 'is required', path: [wanted] });
  });

const Term = z.looseObject({ type: z.enum(['day', 'week', 'month', 'year']), value: z.number() });

const RecurrentPrice = z.looseObject({
  priceInputOption: Text.optional(),
  recurrentPriceMode: z.enum(['flatRate', 'perUser']).optional(),
  userLimits: z.looseObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
  prices: z
    .array(
      z.looseObject({
        billingTerm: Term.optional(),
        paymentOption: Term.optional(),
        pricePerPaymentInUsd: z.number().optional(),
      }),
    )
    .optional(),
});

const Meters = z.record(
  z.string(),
  z.looseObject({
    pricePerPaymentInUsd: z.number().optional(),
    includedQuantities: z
      .array(
        z.looseObject({
          billingTerm: Term.optional(),
          quantity: z.number().optional(),
          isInfinite: z.boolean().optional(),
        }),
      )
      .optional(),
  }),
);

/** Microsoft's schema has the first two; the others are those of SaaS and containers (field map of the Suger SDK). */
const Pricing = z.strictObject({
  licenseModel: z.enum(['byol', 'payAsYouGo']).optional(),
  corePricing: CorePricing.optional(),
  recurrentPrice: RecurrentPrice.optional(),
  customMeters: z.looseObject({ priceInputOption: Text.optional(), meters: Meters.optional() }).optional(),
  systemMeterPricing: z.looseObject({}).optional(),
});

const Reservation = z.strictObject({ type: z.enum(['month', 'year']), term: z.number(), percentageSave: z.number() });

export const PriceAndAvailabilityPlan = openResource({
  product: Reference,
  plan: Reference,
  visibility: z.enum(['visible', 'hidden']),
  audience: z.enum(['public', 'private']),
  privateAudiences: Audiences.optional(),
  customerMarkets: z.enum(['customMarkets', 'allMarkets', 'allTaxRemittedMarkets']).optional(),
  markets: z.array(Market).optional(),
  billingTag: Text.optional(),
  trial: z
    .strictObject({ type: z.enum(['day', 'week', 'month', 'year']), value: z.number() })
    .nullable()
    .optional(),
  softwareReservation: z.array(Reservation).nullable().optional(),
  pricing: Pricing.optional(),
  meterDefine: Reference.optional(),
}).superRefine(({ customerMarkets, markets }, context) => {
  if (customerMarkets === undefined || customerMarkets === 'customMarkets' || markets === undefined) return;
  context.addIssue({ code: 'custom', message: `does not go with ${customerMarkets}`, path: ['markets'] });
});

export const CustomMeter = openResource({
  product: Reference,
  customMeters: z.record(z.string(), z.looseObject({ displayName: Text.optional(), unitOfMeasure: Text.optional() })),
});

export const UpdatePrivateAudiences = openResource({
  product: Reference,
  plan: Reference,
  privateAudiences: z.strictObject({ add: z.array(Audience).optional(), remove: z.array(Audience).optional() }),
});
