/** The resources that a product and its plans are, and its submissions. */
import * as z from 'zod';
import { DeprecationSchedule, openResource, Reference, SaleState, Uri } from './values.ts';

export const productTypes = [
  'azureApplication',
  'azureContainer',
  'azureVirtualMachine',
  'consultingService',
  'containerApp',
  'coreVirtualMachine',
  'cosellOnly',
  'dynamics365BusinessCentral',
  'dynamics365ForCustomerEngagement',
  'dynamics365ForOperations',
  'iotEdgeModule',
  'managedService',
  'powerBiApp',
  'powerBiVisual',
  'softwareAsAService',
  'xbox360NonBackcompat',
] as const;

export const Product = openResource({
  identity: z.looseObject({
    externalId: z
      .string()
      .min(3)
      .max(50)
      .regex(/^[a-z0-9][a-z0-9-_]{2,49}$/),
  }),
  type: z.enum(productTypes),
  alias: z.string().max(120),
  productGroup: Reference.optional(),
  lifecycleState: SaleState,
  deprecationSchedule: DeprecationSchedule.optional(),
});

export const Plan = openResource({
  product: Reference,
  identity: z.strictObject({
    externalId: z
      .string()
      .min(1)
      .max(50)
      .regex(/^[a-z0-9-_]{1,50}$/),
  }),
  alias: z.string().min(1).max(125),
  azureRegions: z
    .array(z.enum(['azureGlobal', 'azureGovernment', 'azureGermany', 'azureChina']))
    .refine((regions) => new Set(regions).size === regions.length, 'has an item twice')
    .optional(),
  azureGovernmentCertifications: z
    .array(z.strictObject({ name: z.string().min(1).max(255), link: Uri.max(1000) }))
    .max(100)
    .optional(),
  displayRank: z.number().optional(),
  subtype: z.enum(['managedApplication', 'solutionTemplate']).optional(),
  lifecycleState: SaleState,
  deprecationSchedule: DeprecationSchedule.optional(),
});

const targetTypes = ['flight', 'sandbox', 'draft', 'preview', 'live', 'certification', 'retail'] as const;

const Target = z
  .looseObject({ targetType: z.enum(targetTypes), targetId: z.unknown().optional(), id: z.unknown().optional() })
  .superRefine(({ targetType, targetId, id }, context) => {
    if (targetType !== 'flight' && targetType !== 'sandbox') return;
    if (id === undefined) context.addIssue({ code: 'custom', message: 'is required', path: ['id'] });
    if (targetId !== undefined && typeof targetId !== 'string')
      context.addIssue({ code: 'custom', message: 'is no text', path: ['targetId'] });
  });

export const Submission = openResource({
  product: Reference,
  target: Target,
  status: z.enum(['notStarted', 'running', 'completed']).optional(),
  result: z.enum(['pending', 'succeeded', 'failed']).optional(),
  created: z.iso.datetime({ offset: true }).optional(),
  lifecycleState: z.enum(['generallyAvailable', 'deprecated']).optional(),
  deprecationSchedule: DeprecationSchedule.optional(),
});
