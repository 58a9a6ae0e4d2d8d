/** What offers and plans of every type have in common. */
import * as z from 'zod';
import { CustomerLeads } from './customer-leads.ts';
import { facts } from './facts.ts';
import { TestDrive } from './test-drive.ts';
import { Api, Availability, DeprecationSchedule, guid, line, text, webAddress } from './values.ts';
import { offerTypes } from './words.ts';

/** What an offer's type can be, to end a sentence. */
export const listOfTypes = `${offerTypes.slice(0, -1).join(', ')} or ${offerTypes.at(-1)}`;

/** Which cloud solution providers may resell an offer (schema of reseller). */
export const resellerStates = ['notSet', 'none', 'some', 'all', 'terminated'] as const;

const state = <State extends (typeof resellerStates)[number]>(state: State, description: string) =>
  z.literal(state).describe(description);

const nobody = {
  audiences: z
    .array(z.never())
    .max(0)
    .register(facts, { identity: 'id' })
    .optional()
    .describe('None: they are named where the state is `some`.'),
};

const Reseller = z
  .discriminatedUnion('resellerChannelState', [
    z.strictObject({ resellerChannelState: state('notSet', 'Nothing is said yet.'), ...nobody }),
    z.strictObject({
      resellerChannelState: state('none', 'No cloud solution provider may resell the offer.'),
      ...nobody,
    }),
    z.strictObject({
      resellerChannelState: state('some', 'Those under audiences may.'),
      audiences: z
        .array(
          z.strictObject({
            type: z.enum(['subscription']).describe('Providers are named by a subscription.'),
            id: guid().describe('The ID of the provider.'),
            description: line(200).optional().describe('Who that is.'),
          }),
        )
        .min(1)
        .register(facts, { identity: 'id' })
        .describe('The cloud solution providers.'),
    }),
    z.strictObject({ resellerChannelState: state('all', 'Every cloud solution provider may.'), ...nobody }),
    z.strictObject({ resellerChannelState: state('terminated', 'None may any more.'), ...nobody }),
  ])
  .register(facts, { class: 'commercial' })
  .describe('Resale by cloud solution providers.');

/** Fields of `offer.yml` for every type but its own `type`, `properties`, `listing` and audience. */
export const offerFields = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-_]{2,49}$/)
    .register(facts, {
      rule: 'offer/id-format',
      wants: '3 to 50 lower-case letters, digits, hyphens and underscores, with a letter or digit first',
    })
    .describe("The offer ID: the folder's name. It never changes."),
  alias: line(120)
    .register(facts, { class: 'none', wants: 'text on one line', rule: 'offer/alias-required' })
    .describe('What you call the offer in Partner Center; customers never see it.'),
  customerLeads: CustomerLeads.optional(),
  testDrive: TestDrive.optional(),
  reseller: Reseller.optional(),
  notesForCertification: text(3000, { class: 'none', digest: 'out' })
    .optional()
    .describe('What reviewers need to test the offer. The API has no field for it: the bot reminds you to paste it.'),
  availability: Availability.register(facts, { class: 'technical' }).optional(),
  deprecationSchedule: DeprecationSchedule.register(facts, { class: 'technical' }).optional(),
  api: Api.optional(),
};

/** Fields of `plans/<plan-id>.yml` for every type. */
export const planFields = {
  id: z
    .string()
    .regex(/^[a-z0-9-_]{1,50}$/)
    .register(facts, {
      rule: 'plan/id-format',
      wants: '1 to 50 lower-case letters, digits, hyphens and underscores',
    })
    .describe("The plan ID: the file's name without .yml. It never changes."),
  alias: line(125)
    .register(facts, { class: 'none', wants: 'text on one line', rule: 'plan/alias-length' })
    .describe('What you call the plan in Partner Center; customers never see it.'),
  displayRank: z
    .int()
    .min(0)
    .max(2_147_483_647)
    .register(facts, { class: 'marketing' })
    .optional()
    .describe('Where the plan stands among the others; lower comes first.'),
  availability: Availability.register(facts, { class: 'technical' }).optional(),
  deprecationSchedule: DeprecationSchedule.register(facts, { class: 'technical' }).optional(),
  api: Api.optional(),
};

/** Where a plan is deployed that customers deploy into subscriptions of their own. */
export const cloudFields = {
  azureRegions: z
    .array(z.enum(['azureGlobal', 'azureGovernment', 'azureGermany', 'azureChina']))
    .min(1)
    .register(facts, { class: 'technical', identity: '', rule: 'plan/azure-region-required' })
    .optional()
    .describe('The clouds it is offered in; azureGlobal unless said. One that is published cannot be taken away.'),
  azureGovernmentCertifications: z
    .array(
      z.strictObject({
        name: line(255).describe('The certification.'),
        link: webAddress().describe('Where it is described.'),
      }),
    )
    .max(100)
    .register(facts, { class: 'marketing' })
    .optional()
    .describe('Certifications for Azure Government.'),
};
