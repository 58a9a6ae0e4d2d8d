/** The words that more than one room uses, as closed lists: a misspelt word does not compile. */

/** The pages of an offer, in the order in which a publisher fills them (seed 003, Review and publish). */
export const pages = [
  'setup',
  'properties',
  'listing',
  'audience',
  'technical',
  'plans',
  'pricing',
  'testDrive',
  'leads',
] as const;
export type Page = (typeof pages)[number];

/** What a page is called where a person reads it. */
export const pageTitles: Readonly<Record<Page, string>> = {
  setup: 'Setup',
  properties: 'Properties',
  listing: 'Listing',
  audience: 'Preview audience',
  technical: 'Technical configuration',
  plans: 'Plans',
  pricing: 'Pricing and availability',
  testDrive: 'Test drive',
  leads: 'Customer leads',
};

/** What a page is worth, in the words of seed 003. */
export const pageStatuses = ['Not started', 'Incomplete', 'Complete'] as const;
export type PageStatus = (typeof pageStatuses)[number];

/** From the gravest down. Only an error makes a page Incomplete. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** The least severity that fails a run, or none. */
export const failLevels = [...severities, 'never'] as const;
export type FailOn = (typeof failLevels)[number];

/** The class of a Change, from the costliest down (rules of seeds 000 and 002 on marketing-only changes). */
export const changeClasses = ['technical', 'commercial', 'audience', 'marketing', 'none'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** Offer types that are modelled. The names are those in Microsoft's resource schemas. */
export const offerTypes = [
  'virtual-machine',
  'core-virtual-machine',
  'software-as-a-service',
  'container',
  'azure-application',
] as const;
export type OfferType = (typeof offerTypes)[number];

/** What an offer type is called where a person reads it. */
export const offerTypeTitles: Readonly<Record<OfferType, string>> = {
  'virtual-machine': 'virtual machine',
  'core-virtual-machine': 'core virtual machine',
  'software-as-a-service': 'SaaS',
  container: 'container',
  'azure-application': 'Azure application',
};

/** The types whose plans deploy an image. What holds of a virtual machine offer holds of each of them. */
export const virtualMachineTypes = ['virtual-machine', 'core-virtual-machine'] as const satisfies readonly OfferType[];

/** The types that customers deploy into a subscription of their own: their plans have clouds, their previews subscriptions. */
export const deployedTypes = [
  ...virtualMachineTypes,
  'container',
  'azure-application',
] as const satisfies readonly OfferType[];

/** A place inside an offer: keys and list indexes from its root; plans are keyed by plan ID. */
export type Path = readonly (string | number)[];
