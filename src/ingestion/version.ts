/** Schema versions of the ingestion API. They are data: what is written has the version that was read, or that is set here. */

/**
 * The version to write each type with where none was read. Sources: Partner Center, "Product Ingestion API" (resource
 * reference, 2023); requests of Flatcar and AlmaLinux for the technical configurations.
 */
export const defaultVersions: Readonly<Record<string, string>> = {
  configure: '2022-03-01-preview2',
  'configure-status': '2022-03-01-preview2',
  'configure-detail': '2022-03-01-preview2',
  'resource-tree': '2022-03-01-preview2',
  submission: '2022-03-01-preview2',
  product: '2022-03-01-preview3',
  plan: '2022-03-01-preview2',
  property: '2022-03-01-preview5',
  listing: '2022-03-01-preview5',
  'listing-asset': '2022-03-01-preview5',
  'listing-trailer': '2022-03-01-preview5',
  'plan-listing': '2022-03-01-preview5',
  'customer-leads': '2022-03-01-preview3',
  'price-and-availability-offer': '2022-03-01-preview3',
  'price-and-availability-plan': '2022-03-01-preview4',
  'price-and-availability-custom-meter': '2022-03-01-preview3',
  'price-and-availability-update-private-audiences': '2022-03-01-preview3',
  'commercial-marketplace-setup': '2022-03-01-preview2',
  reseller: '2022-03-01-preview2',
  'test-drive': '2022-03-01-preview2',
  'software-as-a-service-technical-configuration': '2022-03-01-preview3',
  'virtual-machine-plan-technical-configuration': '2022-03-01-preview5',
  'core-virtual-machine-plan-technical-configuration': '2022-03-01-preview5',
  'container-plan-technical-configuration': '2022-03-01-preview3',
};

const version = /^(\d{4}-\d\d-\d\d)(?:-(dev|preview(\d+)))?$/;

/** Below 0 where `a` is older than `b`. A version without `-preview` is newer than the previews of its day. */
export function compareVersions(a: string, b: string): number {
  const [, dayA = '', stageA = '~', previewA = '0'] = version.exec(a) ?? [];
  const [, dayB = '', stageB = '~', previewB = '0'] = version.exec(b) ?? [];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (stageA.startsWith('preview') && stageB.startsWith('preview')) return Number(previewA) - Number(previewB);
  return stageA === stageB ? 0 : stageA < stageB ? -1 : 1;
}
