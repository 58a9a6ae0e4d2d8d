/**
 * What customers can try before they buy (test-drive). The ingestion API has public schemas of whether there is one and how it
 * is run; the rest has the names of the older API (AzureResourceManagerTestDrivePackageConfiguration and the like) in the newer
 * one's spelling, and is set up in Partner Center.
 */
import * as z from 'zod';
import { facts } from './facts.ts';
import { guid, line, pdf, picture, SecretReference, secureAddress, text, webAddress, zip } from './values.ts';

/** How test drives are run (schema of test-drive). */
export const testDriveTypes = [
  'azureResourceManager',
  'dynamicsForBusinessCentral',
  'dynamicsForCustomerEngagement',
  'dynamicsForOperations',
  'logicApp',
  'powerBi',
] as const;

const description = { rule: 'testdrive/description' };
const details = { rule: 'testdrive/id-format' };
const count = (description: string) => z.int().min(0).max(1000).optional().describe(description);

const Listing = z
  .strictObject({
    'en-us': z
      .strictObject({
        description: text(3000, description).describe('What customers can try, and how.'),
        accessInformation: text(10_000).optional().describe('How customers sign in and what they do then.'),
        userManual: pdf().describe('A PDF in this folder that leads through it.'),
        videos: z
          .array(
            z.strictObject({
              title: line(255).describe('What the video is called.'),
              streamingUrl: webAddress({ wants: 'the address of a video on YouTube or Vimeo' }).describe(
                'Where it plays: YouTube or Vimeo.',
              ),
              thumbnail: picture().describe('A PNG of 533 x 324 px.'),
            }),
          )
          .max(5)
          .optional()
          .describe('Videos of the test drive, in order.'),
      })
      .register(facts, description)
      .describe('In English.'),
  })
  .register(facts, { class: 'marketing', ...description })
  .describe('What customers read of it, by language. Set up in Partner Center.');

const TechnicalConfiguration = z
  .strictObject({
    package: zip().optional().describe('The zip that holds main-template.json, for azureResourceManager.'),
    regions: z
      .array(
        z
          .string()
          .regex(/^[a-z][a-z0-9]{1,59}$/)
          .register(facts, { wants: 'an Azure region, such as westeurope' }),
      )
      .min(1)
      .register(facts, { identity: '' })
      .optional()
      .describe('The Azure regions it runs in, for azureResourceManager.'),
    hotInstances: count('How many wait, deployed, for a customer.'),
    warmInstances: count('How many wait, deployed and stopped.'),
    coldInstances: count('How many are deployed when a customer asks.'),
    testDriveDuration: z.int().min(1).max(999).optional().describe('How long it lasts, in whole hours.'),
    maxConcurrentTestDrives: z.int().min(1).max(10_000).optional().describe('How many customers try it at once.'),
    instanceUri: secureAddress().optional().describe('The address of the instance that is tried.'),
    instanceWebApiUri: secureAddress().optional().describe('The address of its web API.'),
    roleName: line(255).optional().describe('The role that customers are given in it.'),
    azureSubscriptionId: guid(details).optional().describe('The Azure subscription it is deployed in.'),
    azureAdTenantId: guid(details).optional().describe('The tenant of the subscription.'),
    azureAdAppId: guid(details).optional().describe('The application that deploys it.'),
    azureAdAppKey: SecretReference.optional().describe('The key of the application, by name.'),
  })
  .describe('How it is run. Set up in Partner Center.');

export const TestDrive = z
  .discriminatedUnion('enabled', [
    z.strictObject({ enabled: z.literal(false).describe('No test drive.') }),
    z.strictObject({
      enabled: z.literal(true).describe('There is a test drive.'),
      type: z.enum(testDriveTypes).describe('How it is run.'),
      listing: Listing,
      technicalConfiguration: TechnicalConfiguration,
    }),
  ])
  .register(facts, { page: 'testDrive', class: 'technical' })
  .describe('Whether customers can try the offer before they buy it.');
export type TestDrive = z.infer<typeof TestDrive>;
