/** The virtual machine offer: its plans and their images (virtual-machine-plan-technical-configuration). */
import * as z from 'zod';
import { SubscriptionAudience } from './audience.ts';
import { facts } from './facts.ts';
import { DeployedPlanListing, VirtualMachineListing } from './listing.ts';
import { cloudFields, listOfTypes, offerFields, planFields } from './offer-fields.ts';
import { virtualMachineSale } from './pricing.ts';
import { Properties } from './properties.ts';
import { Availability, DeprecationSchedule, guid, line, SecretReference, webAddress } from './values.ts';

/** The versions of Windows that the API knows. */
export const windowsTypes = [
  'windowsServer2008R2',
  'windowsServer2012',
  'windowsServer2012R2',
  'windowsServer2012R2Datacenter',
  'windowsServer2016',
  'windowsServer2019',
  'windowsServer2022',
  'windowsServer2022DatacenterAzureEdition',
  'windowsServerVersion20H2',
  'windowsServerVersion2004',
  'other',
] as const;

/** The distributions of Linux that the API knows. */
export const linuxTypes = [
  'debian',
  'centos',
  'openSolaris',
  'redHat',
  'ubuntu',
  'suse',
  'cblMariner',
  'oracleLinux',
  'other',
] as const;

const friendlyName = line(100).describe('The operating system, as customers read it.');

const OperatingSystem = z
  .discriminatedUnion('family', [
    z.strictObject({
      family: z.literal('windows').describe('Windows.'),
      type: z.enum(windowsTypes).describe('The version of Windows.'),
      friendlyName,
    }),
    z.strictObject({
      family: z.literal('linux').describe('Linux, or another Unix.'),
      type: z.enum(linuxTypes).describe('The distribution.'),
      friendlyName,
    }),
  ])
  .describe('What the image runs.');

const port = '([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])';

const openPort = { rule: 'vm/open-ports-format' };
const OpenPort = z.strictObject({
  label: z
    .string()
    .min(3)
    .max(20)
    .regex(/^[a-zA-Z_0-9.\- ]*[a-zA-Z_0-9]$/)
    .register(facts, { wants: 'letters, digits, spaces, dots, hyphens and underscores', ...openPort })
    .describe('What the port is for.'),
  portRange: z
    .string()
    .regex(new RegExp(`^${port}(\\s*-\\s*${port})?$`))
    .register(facts, { wants: 'a port from 1 to 65535, or a range such as "80-150", in quotes', ...openPort })
    .describe('A port, or a range such as "80-150", in quotes.'),
  protocol: z.enum(['tcp', 'udp', 'both']).register(facts, openPort).describe('tcp, udp or both.'),
});

export const flag = (description: string) => z.boolean().optional().describe(description);

export const VirtualMachineProperties = z
  .strictObject({
    supportsExtensions: flag('Extensions can be installed; true unless said.'),
    supportsBackup: flag('Azure Backup works.'),
    supportsAcceleratedNetworking: flag('Accelerated networking works.'),
    isNetworkVirtualAppliance: flag('It is a network virtual appliance.'),
    supportsNVMe: flag('NVMe disks work.'),
    supportsCloudInit: flag('cloud-init runs.'),
    supportsAadLogin: flag('Sign-in with Microsoft Entra ID works.'),
    supportsHibernation: flag('Hibernation works.'),
    supportsRemoteConnection: flag('Customers can sign in by SSH or RDP; true unless said.'),
    requiresCustomArmTemplate: flag('It deploys by a custom ARM template only.'),
  })
  .describe('What the image can do.');

const skuId = z
  .string()
  .max(50)
  .regex(/^[a-z0-9-_]+$/)
  .register(facts, { wants: 'lower-case letters, digits, hyphens and underscores' });

const imageType = z
  .enum(['x64Gen1', 'x64Gen2', 'arm64Gen2'])
  .describe('The processor and the generation of the virtual machine.');

const Sku = z.strictObject({
  imageType,
  skuId: skuId.describe('The SKU customers name when they deploy this generation.'),
  securityType: z.array(line(50)).optional().describe('Security types it supports, such as trusted.'),
});

const blob = {
  uri: webAddress({ wants: 'the https:// address of the blob, without its query' })
    .regex(/^https:\/\/[^?#]+$/)
    .register(facts, {
      secret: true,
      wants: 'the https:// address of the blob, without its query: the SAS token is a secret and goes under `sas`',
    })
    .describe('Where the VHD lies, without the SAS token.'),
  sas: SecretReference.optional().describe('The SAS token for the blob, by name.'),
};

const DataDisk = z.strictObject({
  lunNumber: z.int().min(0).max(15).describe('The number of the disk, 0 to 15.'),
  ...blob,
});

const ImageSource = z
  .discriminatedUnion('sourceType', [
    z.strictObject({
      sourceType: z.literal('sasUri').describe('A VHD in a storage account.'),
      osDisk: z.strictObject(blob).describe('The disk that boots.'),
      dataDisks: z
        .array(DataDisk)
        .max(16)
        .register(facts, { identity: 'lunNumber', rule: 'vm/data-disk-max' })
        .optional()
        .describe('Disks beside it. Every version of a plan has the same.'),
    }),
    z.strictObject({
      sourceType: z.literal('sharedImageGallery').describe('A version in an Azure compute gallery.'),
      sharedImage: z
        .strictObject({
          tenantId: guid().describe('The tenant that owns the gallery.'),
          resourceId: z
            .string()
            .max(1000)
            .regex(
              /^\/subscriptions\/[0-9a-fA-F-]{36}\/resourceGroups\/[^/]+\/providers\/Microsoft\.Compute\/galleries\/[^/]+\/images\/[^/]+\/versions\/[0-9]+\.[0-9]+\.[0-9]+$/i,
            )
            .register(facts, {
              wants: 'the resource ID of a gallery image version: /subscriptions/…/versions/1.0.0',
              rule: 'vm/gallery-resource-id',
            })
            .describe('The resource ID of the image version.'),
        })
        .describe('The image version.'),
    }),
  ])
  .describe('Where the image comes from.');

const ImageVersion = z.strictObject({
  versionNumber: z
    .string()
    .max(32)
    .regex(/^[0-9]+\.[0-9]+\.[0-9]+$/)
    .register(facts, { rule: 'vm/version-format', wants: 'X.Y.Z, three whole numbers, in quotes' })
    .describe('The version, X.Y.Z. Once published it never changes.'),
  vmImages: z
    .array(z.strictObject({ imageType, source: ImageSource }))
    .min(1)
    .max(3)
    .register(facts, { identity: 'imageType' })
    .describe('An image for each generation under skus.'),
  availability: Availability.optional(),
  deprecationSchedule: DeprecationSchedule.optional(),
});

export const TechnicalConfiguration = z
  .strictObject({
    operatingSystem: OperatingSystem,
    recommendedVmSizes: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9][a-z0-9_.-]{1,59}$/)
          .register(facts, { wants: 'a size such as d2s-standard-v5' }),
      )
      .max(6)
      .register(facts, { rule: 'vm/recommended-sizes-max' })
      .optional()
      .describe('Up to six sizes, such as d2s-standard-v5, in order.'),
    openPorts: z
      .array(OpenPort)
      .max(100)
      .register(facts, { identity: 'label' })
      .optional()
      .describe('Ports that are opened beside SSH or RDP.'),
    vmProperties: VirtualMachineProperties.optional(),
    skus: z
      .array(Sku)
      .min(1)
      .max(3)
      .register(facts, { identity: 'imageType' })
      .describe('A SKU for each generation. One of them has the ID of the plan.'),
    vmImageVersions: z
      .array(ImageVersion)
      .min(1)
      .register(facts, { identity: 'versionNumber' })
      .describe('All versions, the published ones too: leaving one out asks the marketplace to delete it.'),
    basePlan: line(50).optional().describe('The plan whose technical configuration this one uses.'),
    reuseTechnicalConfigurationState: z
      .enum(['enable', 'detach'])
      .optional()
      .describe('Whether the configuration of basePlan is used, or was taken over.'),
  })
  .register(facts, { page: 'technical', class: 'technical' })
  .describe('What is deployed.');

/** A plan of a virtual machine offer: `plans/<plan-id>.yml`. */
export const VirtualMachinePlan = z
  .strictObject({
    ...planFields,
    ...cloudFields,
    usedBy: z
      .array(line(200))
      .min(1)
      .register(facts, { class: 'none', digest: 'out' })
      .optional()
      .describe('The solution templates that deploy this plan, by offer ID: why it is hidden.'),
    listing: DeployedPlanListing,
    ...virtualMachineSale,
    technicalConfiguration: TechnicalConfiguration,
  })
  .register(facts, { page: 'plans', class: 'technical' })
  .describe('A plan of a virtual machine offer.');
export type VirtualMachinePlan = z.infer<typeof VirtualMachinePlan>;

export const VirtualMachineOffer = z
  .strictObject({
    type: z.literal('virtual-machine').register(facts, { wants: listOfTypes }).describe('A virtual machine.'),
    ...offerFields,
    properties: Properties,
    listing: VirtualMachineListing,
    previewAudiences: SubscriptionAudience,
    plans: z
      .record(z.string(), VirtualMachinePlan)
      .register(facts, { page: 'plans', class: 'technical', rule: 'plan/at-least-one' })
      .describe('The plans, by plan ID: each is a file of its own.'),
  })
  .register(facts, { page: 'setup', class: 'technical' })
  .describe('A virtual machine offer.');
export type VirtualMachineOffer = z.infer<typeof VirtualMachineOffer>;
