/**
 * The Azure application offer: solution templates and managed applications. The ingestion API has no public schema of their
 * packages; the fields are those of the older API (AzureSolutionTemplatePackageConfiguration,
 * AzureManagedApplicationPackageConfiguration) and of its pages in Partner Center, in the newer one's spelling.
 */
import * as z from 'zod';
import { SubscriptionAudience } from './audience.ts';
import { facts } from './facts.ts';
import { ApplicationListing, DeployedPlanListing } from './listing.ts';
import { cloudFields, listOfTypes, offerFields, planFields } from './offer-fields.ts';
import { CustomMeters, managedApplicationSale, saleFields } from './pricing.ts';
import { Properties } from './properties.ts';
import { guid, line, secureAddress, text, zip } from './values.ts';

const packageFields = {
  version: z
    .string()
    .max(32)
    .regex(/^[0-9]+\.[0-9]+\.[0-9]+$/)
    .register(facts, { rule: 'app/package-version-format', wants: 'X.Y.Z, three whole numbers, in quotes' })
    .describe('The version of the package, X.Y.Z. It goes up with each change of this page.'),
  package: zip({ wants: 'the path of a zip in this folder' }).describe(
    'The zip that holds mainTemplate.json and createUiDefinition.json.',
  ),
};

const authorization = { rule: 'app/managed-authorization-format' };
const Authorizations = z
  .array(
    z.strictObject({
      principalId: guid(authorization).describe('The user, group or application in your tenant: its object ID.'),
      roleDefinitionId: guid(authorization).describe(
        'The built-in role: 8e3af657-a8ff-443c-a75c-2fe8c4bcb635 is Owner, b24988ac-6180-42a0-ab88-20f7382dd24c Contributor.',
      ),
    }),
  )
  .min(1)
  .max(100)
  .register(facts, authorization);

const policy = { rule: 'app/managed-policies' };
const Policies = z
  .array(
    z.strictObject({
      policyName: line(50, policy).describe('The name of the assignment.'),
      policyDefinitionId: line(500, policy).describe('The definition of the policy. Each stands here once.'),
      policyParameters: text(10_000).optional().describe('The parameters, as JSON, where the policy needs them.'),
      policySku: z.enum(['free', 'standard']).describe('`standard` for policies that audit.'),
    }),
  )
  .max(5)
  .register(facts, { identity: 'policyDefinitionId', ...policy })
  .optional()
  .describe('Up to five Azure policies for the resource group of the application.');

const ManagedApplication = z
  .strictObject({
    ...packageFields,
    publicAzureTenantId: guid(authorization).optional().describe('Your tenant, for customers in the public cloud.'),
    publicAzureAuthorizations: Authorizations.optional().describe('Who in it may manage the application.'),
    azureGovernmentTenantId: guid(authorization).optional().describe('Your tenant, for customers in Azure Government.'),
    azureGovernmentAuthorizations: Authorizations.optional().describe('Who in it may manage the application.'),
    allowJitAccess: z.boolean().optional().describe('Customers grant access just in time.'),
    deploymentMode: z
      .enum(['incremental', 'complete'])
      .describe('`complete` deletes what is in the resource group and not in the template when it is updated.'),
    notificationEndpointUrl: secureAddress()
      .regex(/^(?!.*\/resource\/?$)/i)
      .register(facts, {
        rule: 'app/managed-notification-url',
        wants: 'a web address that starts with https://, without /resource at its end',
      })
      .optional()
      .describe('Where Azure tells of deployments and updates; it adds /resource to the address.'),
    allowedCustomerActions: z
      .array(line(255))
      .max(1000)
      .optional()
      .describe('Control actions customers may do beside reading, such as Microsoft.Storage/storageAccounts/read.'),
    allowedDataActions: z.array(line(255)).max(1000).optional().describe('Data actions customers may do.'),
    policies: Policies,
  })
  .register(facts, { page: 'technical', class: 'technical' })
  .describe('What is deployed, and who manages it.');

const SolutionTemplate = z
  .strictObject(packageFields)
  .register(facts, { page: 'technical', class: 'technical' })
  .describe('What is deployed.');

/** A plan of an Azure application: `plans/<plan-id>.yml`. What kind of plan it is cannot change. */
export const AzureApplicationPlan = z
  .discriminatedUnion('subtype', [
    z.strictObject({
      subtype: z.literal('solutionTemplate').describe('Customers deploy and manage it.'),
      ...planFields,
      ...cloudFields,
      listing: DeployedPlanListing,
      ...saleFields,
      technicalConfiguration: SolutionTemplate,
    }),
    z.strictObject({
      subtype: z.literal('managedApplication').describe('You manage it in the subscription of the customer.'),
      ...planFields,
      ...cloudFields,
      listing: DeployedPlanListing,
      ...managedApplicationSale,
      technicalConfiguration: ManagedApplication,
    }),
  ])
  .register(facts, { page: 'plans', class: 'technical' })
  .describe('A plan of an Azure application.');
export type AzureApplicationPlan = z.infer<typeof AzureApplicationPlan>;

const MeteringIdentity = z
  .strictObject({
    azureAdTenantId: guid().describe('The tenant of the application.'),
    azureAdAppId: guid().describe('The application in Microsoft Entra ID that reports use.'),
  })
  .register(facts, { page: 'technical', class: 'technical' })
  .describe('Which application reports use. Needed where a managed application has meters.');

export const AzureApplicationOffer = z
  .strictObject({
    type: z.literal('azure-application').register(facts, { wants: listOfTypes }).describe('An Azure application.'),
    ...offerFields,
    properties: Properties,
    listing: ApplicationListing,
    previewAudiences: SubscriptionAudience,
    technicalConfiguration: MeteringIdentity.optional(),
    customMeters: CustomMeters.optional(),
    plans: z
      .record(z.string(), AzureApplicationPlan)
      .register(facts, { page: 'plans', class: 'technical', rule: 'plan/at-least-one' })
      .describe('The plans, by plan ID: each is a file of its own.'),
  })
  .register(facts, { page: 'setup', class: 'technical' })
  .describe('An Azure application offer.');
export type AzureApplicationOffer = z.infer<typeof AzureApplicationOffer>;
