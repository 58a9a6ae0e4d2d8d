/** The offer: a union by `type`, which other types join by adding a line to `offersByType`. */
import * as z from 'zod';
import { AzureApplicationOffer, AzureApplicationPlan } from './azure-application.ts';
import { ContainerOffer, ContainerPlan } from './container.ts';
import { CoreVirtualMachineOffer, CoreVirtualMachinePlan } from './core-virtual-machine.ts';
import { SaasOffer, SaasPlan } from './software-as-a-service.ts';
import { VirtualMachineOffer, VirtualMachinePlan } from './virtual-machine.ts';
import type { OfferType } from './words.ts';

/** The schema of each offer type, whole: `offer.yml` with its plans under `plans`, by plan ID. */
export const offersByType = {
  'virtual-machine': VirtualMachineOffer,
  'core-virtual-machine': CoreVirtualMachineOffer,
  'software-as-a-service': SaasOffer,
  container: ContainerOffer,
  'azure-application': AzureApplicationOffer,
} as const satisfies Record<OfferType, z.ZodType>;

/** The schema of a plan of each offer type. */
export const plansByType = {
  'virtual-machine': VirtualMachinePlan,
  'core-virtual-machine': CoreVirtualMachinePlan,
  'software-as-a-service': SaasPlan,
  container: ContainerPlan,
  'azure-application': AzureApplicationPlan,
} as const satisfies Record<OfferType, z.ZodType>;

export const Offer = z.discriminatedUnion('type', [
  VirtualMachineOffer,
  CoreVirtualMachineOffer,
  SaasOffer,
  ContainerOffer,
  AzureApplicationOffer,
]);
export type Offer = z.infer<typeof Offer>;
export type Plan = VirtualMachinePlan | CoreVirtualMachinePlan | SaasPlan | ContainerPlan | AzureApplicationPlan;
