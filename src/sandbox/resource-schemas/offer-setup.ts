/** What is set up for an offer as a whole, and the technical configurations that are not of virtual machines. */
import * as z from 'zod';
import { resellerStates } from '../../../schemas/offer-fields.ts';
import { testDriveTypes } from '../../../schemas/test-drive.ts';
import { openResource, Reference, Text } from './values.ts';

/** Microsoft's schema requires `audiences` and declares `previewAudiences`, so little of it can be held to. */
export const Reseller = openResource({
  product: Reference,
  resellerChannelState: z.enum(resellerStates),
  audiences: z.array(z.looseObject({})).optional(),
});

export const TestDrive = openResource({
  product: Reference,
  enabled: z.boolean(),
  type: z.enum(testDriveTypes).optional(),
}).superRefine(({ enabled, type }, context) => {
  if (enabled === (type !== undefined)) return;
  const message = enabled ? 'is required' : 'does not go with a test drive that is not enabled';
  context.addIssue({ code: 'custom', message, path: ['type'] });
});

/** "Product Ingestion API" for SaaS and containers; field map of the Suger SDK. */
export const CommercialMarketplaceSetup = openResource({
  product: Reference,
  sellThroughMicrosoft: z.boolean().optional(),
  useMicrosoftLicenseManagementService: z.boolean().optional(),
  callToAction: Text.optional(),
  accessUrl: Text.optional(),
  requireLicenseForInstall: z.boolean().optional(),
});

export const SoftwareAsAServiceConfiguration = openResource({
  product: Reference,
  landingPageUrl: Text.optional(),
  connectionWebhook: Text.optional(),
  azureAdTenantId: Text.optional(),
  azureAdAppId: Text.optional(),
});

/** A resource of a product whose fields are not looked at. */
export const OfProduct = openResource({ product: Reference });

/** A resource of a plan whose fields are not looked at. */
export const OfPlan = openResource({ product: Reference, plan: Reference });
