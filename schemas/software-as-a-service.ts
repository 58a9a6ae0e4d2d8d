/** The SaaS offer and its plans (commercial-marketplace-setup, software-as-a-service-technical-configuration). */
import * as z from 'zod';
import { EmailAudience } from './audience.ts';
import { facts } from './facts.ts';
import { SaasListing, SaasPlanListing } from './listing.ts';
import { listOfTypes, offerFields, planFields } from './offer-fields.ts';
import { CustomMeters, saasSale } from './pricing.ts';
import { SaasProperties } from './properties.ts';
import { guid, secureAddress, webAddress } from './values.ts';

const Setup = z
  .strictObject({
    sellThroughMicrosoft: z
      .boolean()
      .describe('Microsoft sells the offer and bills for it. It cannot change once the offer is published.'),
    useMicrosoftLicenseManagementService: z.boolean().optional().describe('Microsoft manages the licences.'),
    requireLicenseForInstall: z.boolean().optional().describe('Only customers with a licence can install it.'),
    callToAction: z
      .enum(['free', 'freeTrial', 'contactMe'])
      .optional()
      .describe('What customers do where Microsoft does not sell the offer.'),
    accessUrl: webAddress().optional().describe('Where customers get the offer, for `free` and `freeTrial`.'),
  })
  .register(facts, { page: 'setup', class: 'commercial', rule: 'flow/pages-complete' })
  .describe('How the offer is sold.');

const TechnicalConfiguration = z
  .strictObject({
    landingPageUrl: secureAddress({ rule: 'saas/landing-url' }).describe('Where customers arrive after the purchase.'),
    connectionWebhook: secureAddress({ rule: 'saas/webhook-url' }).describe(
      'Where the marketplace tells you of changes to a subscription.',
    ),
    azureAdTenantId: guid({ rule: 'saas/tenant-app-guid' }).describe(
      'The tenant of your application in Microsoft Entra ID.',
    ),
    azureAdAppId: guid({ rule: 'saas/tenant-app-guid' }).describe('The ID of your application in Microsoft Entra ID.'),
  })
  .register(facts, { page: 'technical', class: 'technical' })
  .describe('How the marketplace reaches your service. Needed when Microsoft sells the offer.');

/** A plan of a SaaS offer: `plans/<plan-id>.yml`. */
export const SaasPlan = z
  .strictObject({ ...planFields, listing: SaasPlanListing, ...saasSale })
  .register(facts, { page: 'plans', class: 'technical' })
  .describe('A plan of a SaaS offer.');
export type SaasPlan = z.infer<typeof SaasPlan>;

export const SaasOffer = z
  .strictObject({
    type: z.literal('software-as-a-service').register(facts, { wants: listOfTypes }).describe('Software as a service.'),
    ...offerFields,
    setup: Setup,
    properties: SaasProperties,
    listing: SaasListing,
    previewAudiences: EmailAudience.optional(),
    technicalConfiguration: TechnicalConfiguration.optional(),
    customMeters: CustomMeters.optional(),
    plans: z
      .record(z.string(), SaasPlan)
      .register(facts, { page: 'plans', class: 'technical', rule: 'plan/at-least-one' })
      .describe('The plans, by plan ID: each is a file of its own.'),
  })
  .register(facts, { page: 'setup', class: 'technical' })
  .describe('A SaaS offer.');
export type SaasOffer = z.infer<typeof SaasOffer>;
