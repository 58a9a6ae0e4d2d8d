/**
 * The core virtual machine offer and its plans (core-virtual-machine-plan-technical-configuration): a virtual machine offer
 * whose images say more of themselves. Its further fields are those that publishers send: the API's schema of it is not public.
 */
import * as z from 'zod';
import { facts } from './facts.ts';
import { listOfTypes } from './offer-fields.ts';
import { line } from './values.ts';
import {
  flag,
  TechnicalConfiguration,
  VirtualMachineOffer,
  VirtualMachinePlan,
  VirtualMachineProperties,
} from './virtual-machine.ts';

const CoreVirtualMachineProperties = z
  .strictObject({
    ...VirtualMachineProperties.shape,
    availableToFreeAccounts: flag('Free Azure accounts can deploy it.'),
    supportsClientHub: flag('Sent as it stands: what it means is not documented.'),
    supportsHubOnOffSwitch: flag('Sent as it stands: what it means is not documented.'),
    supportsSriov: flag('SR-IOV works.'),
  })
  .describe('What the image can do.');

const CoreTechnicalConfiguration = z
  .strictObject({
    ...TechnicalConfiguration.shape,
    softwareType: line(50).optional().describe('What the image is, such as operatingSystem.'),
    vmProperties: CoreVirtualMachineProperties.optional(),
  })
  .register(facts, { page: 'technical', class: 'technical' })
  .describe('What is deployed.');

/** A plan of a core virtual machine offer: `plans/<plan-id>.yml`. */
export const CoreVirtualMachinePlan = z
  .strictObject({ ...VirtualMachinePlan.shape, technicalConfiguration: CoreTechnicalConfiguration })
  .register(facts, { page: 'plans', class: 'technical' })
  .describe('A plan of a core virtual machine offer.');
export type CoreVirtualMachinePlan = z.infer<typeof CoreVirtualMachinePlan>;

export const CoreVirtualMachineOffer = z
  .strictObject({
    ...VirtualMachineOffer.shape,
    type: z.literal('core-virtual-machine').register(facts, { wants: listOfTypes }).describe('A core virtual machine.'),
    plans: z
      .record(z.string(), CoreVirtualMachinePlan)
      .register(facts, { page: 'plans', class: 'technical', rule: 'plan/at-least-one' })
      .describe('The plans, by plan ID: each is a file of its own.'),
  })
  .register(facts, { page: 'setup', class: 'technical' })
  .describe('A core virtual machine offer.');
export type CoreVirtualMachineOffer = z.infer<typeof CoreVirtualMachineOffer>;
