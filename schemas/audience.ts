/** Who may see an offer before everyone does, and who may see a private plan. */
import * as z from 'zod';
import { facts } from './facts.ts';
import { guid } from './values.ts';

/**
 * Kinds of Azure subscription. The marketplace does not tell them apart by ID, so the publisher declares them.
 * The names follow Azure's quota IDs (Cost Management, "Understand cost management data").
 */
export const subscriptionKinds = [
  'payAsYouGo',
  'enterpriseAgreement',
  'msdn',
  'msdnDevTest',
  'mpn',
  'freeTrial',
  'sponsored',
  'azurePass',
  'azureForStudents',
  'csp',
  'dreamSpark',
  'azureInOpen',
] as const;

const kind = z
  .enum(subscriptionKinds)
  .register(facts, { digest: 'out' })
  .optional()
  .describe('What kind of subscription it is; the marketplace allows not every kind. Never leaves the repository.');

const label = z
  .string()
  .max(1000)
  .register(facts, { rule: 'audience/label-length' })
  .optional()
  .describe('Whose it is.');

/** Subscription IDs are taken in lower case only (plan pages of Partner Center). */
const subscription = guid()
  .regex(/^[^A-Z]*$/)
  .register(facts, {
    rule: 'audience/subscription-guid',
    wants: 'a subscription ID: a GUID in lower case, such as 6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90',
  });

const previewFacts = { page: 'audience', class: 'audience', rule: 'audience/preview-required' } as const;

export const SubscriptionAudience = z
  .array(
    z.strictObject({
      type: z.enum(['subscription']).describe('What customers deploy is previewed by Azure subscriptions.'),
      id: subscription.describe('The subscription ID.'),
      kind,
      label,
    }),
  )
  .min(1)
  .max(100)
  .register(facts, { ...previewFacts, identity: 'id' })
  .describe('The Azure subscriptions that see and deploy the preview. At least one.');

export const EmailAudience = z
  .array(
    z.strictObject({
      email: z
        .email()
        .max(320)
        .register(facts, { wants: 'an e-mail address', rule: 'audience/saas-email' })
        .describe('The e-mail address of a Microsoft or work account.'),
      label,
    }),
  )
  .min(1)
  .max(20)
  .register(facts, { ...previewFacts, identity: 'email' })
  .describe('The people who see and buy the preview. Needed when Microsoft sells the offer.');

export const PrivateAudience = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('subscription').describe('One Azure subscription.'),
        id: subscription.describe('The subscription ID.'),
        kind,
        label,
      }),
      z.strictObject({
        type: z.literal('tenant').describe('All of a Microsoft Entra tenant.'),
        id: guid().describe('The tenant ID.'),
        label,
      }),
    ]),
  )
  .max(20_000)
  .register(facts, { page: 'pricing', class: 'audience', identity: 'id' })
  .describe('Who sees and buys a private plan.');
