/** The technical configuration of a plan with virtual machine images. */
import * as z from 'zod';
import { linuxTypes, windowsTypes } from '../../../schemas/virtual-machine.ts';
import { DeprecationSchedule, openResource, Reference, SaleState, Text, Uri } from './values.ts';

const port = '([0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-6])';

const OpenPort = z.strictObject({
  label: z
    .string()
    .min(3)
    .max(20)
    .regex(/^[a-zA-Z_0-9.\- ]*[a-zA-Z_0-9]$/),
  portRange: z
    .string()
    .max(100, { abort: true })
    .regex(new RegExp(`^${port}(?:\\s*-\\s*${port})?$`)),
  protocol: z.enum(['tcp', 'udp', 'both']),
});

const DataDisk = z.strictObject({ lunNumber: z.number().min(0).max(15), uri: Uri });

const Source = z
  .strictObject({
    sourceType: z.enum(['sharedImageGallery', 'sasUri']).optional(),
    osDisk: z.strictObject({ uri: Uri }).optional(),
    dataDisks: z.array(DataDisk).max(16).optional(),
    sharedImage: z.strictObject({ tenantId: Text, resourceId: Text }).optional(),
  })
  .superRefine((source, context) => {
    const gallery = (source.sourceType ?? (source.sharedImage && 'sharedImageGallery')) === 'sharedImageGallery';
    const wanted = gallery ? 'sharedImage' : 'osDisk';
    const others = gallery ? ['osDisk', 'dataDisks'] : ['sharedImage'];
    if (!(wanted in source)) context.addIssue({ code: 'custom', message: 'is required', path: [wanted] });
    for (const other of others.filter((field) => field in source))
      context.addIssue({ code: 'custom', message: `does not go with ${wanted}`, path: [other] });
  });

const flags = (names: readonly string[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, z.boolean().optional()])));

const virtualMachineFlags = [
  'supportsExtensions',
  'supportsBackup',
  'supportsAcceleratedNetworking',
  'isNetworkVirtualAppliance',
  'supportsNVMe',
  'supportsCloudInit',
  'supportsAadLogin',
  'supportsHibernation',
  'supportsRemoteConnection',
  'requiresCustomArmTemplate',
];

/** Flatcar, which publishes with a newer version, spells it so. */
const newerFlags = [...virtualMachineFlags, 'networkVirtualAppliance'];
const coreFlags = [
  ...newerFlags,
  'availableToFreeAccounts',
  'supportsClientHub',
  'supportsHubOnOffSwitch',
  'supportsSriov',
];

/** How a version of the schema differs from another. */
interface Edition {
  readonly imageTypes: readonly [string, ...string[]];
  readonly flags: readonly string[];
  /** Of the fields that came later, and of what may be left out since. */
  readonly newer: boolean;
}

function configuration({ imageTypes, flags: names, newer }: Edition) {
  const imageType = z.enum(imageTypes);
  const friendlyName = newer ? z.string().min(1).max(100).optional() : z.string().min(1).max(100);
  const securityType = z.array(Text).optional();
  return openResource({
    product: Reference,
    plan: Reference,
    operatingSystem: z
      .discriminatedUnion('family', [
        z.strictObject({ family: z.literal('windows'), type: z.enum(windowsTypes), friendlyName }),
        z.strictObject({ family: z.literal('linux'), type: z.enum(linuxTypes), friendlyName }),
      ])
      .optional(),
    recommendedVmSizes: z.array(Text).max(6).optional(),
    openPorts: z.array(OpenPort).max(100).optional(),
    vmProperties: flags(names).optional(),
    skus: z
      .array(
        z.strictObject({
          imageType,
          skuId: z.string().regex(/^[a-z0-9-_]+$/),
          ...(newer && { securityType }),
        }),
      )
      .min(1)
      .max(imageTypes.length)
      .optional(),
    vmImageVersions: z
      .array(
        z.strictObject({
          versionNumber: z
            .string()
            .min(1)
            .max(32)
            .regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
          vmImages: z
            .array(z.strictObject({ imageType, source: Source }))
            .min(newer ? 0 : 1)
            .max(imageTypes.length),
          lifecycleState: SaleState,
          deprecationSchedule: DeprecationSchedule.optional(),
        }),
      )
      .optional(),
    basePlan: Reference.optional(),
    reuseTechnicalConfigurationState: z.enum(['enable', 'detach']).optional(),
  });
}

const x64 = ['x64Gen1', 'x64Gen2'] as const;
const newerTypes = [...x64, 'arm64Gen2'] as const;
const oldest = configuration({ imageTypes: x64, flags: virtualMachineFlags, newer: false });
const newer = configuration({ imageTypes: newerTypes, flags: newerFlags, newer: true });
const core = configuration({ imageTypes: newerTypes, flags: coreFlags, newer: true }).extend({
  softwareType: Text.optional(),
});

/** Microsoft's text of preview2 is known; what later versions take is known from requests of Flatcar, AlmaLinux and Red Hat. */
export function VirtualMachineConfiguration(version: string) {
  return version === '2022-03-01-preview2' ? oldest : newer;
}
export function CoreVirtualMachineConfiguration() {
  return core;
}

/** What the sandbox looks at in a configuration that is stored. */
export const ImageVersions = z.array(
  z.looseObject({
    versionNumber: z.string(),
    vmImages: z.array(z.looseObject({ imageType: z.string(), source: z.unknown() })),
    lifecycleState: z.string().optional(),
    deprecationSchedule: DeprecationSchedule.optional(),
  }),
);
export type ImageVersion = z.infer<typeof ImageVersions>[number];

export const Skus = z.array(z.looseObject({ imageType: z.string(), skuId: z.string() }));
export type Sku = z.infer<typeof Skus>[number];
