import type { VirtualMachinePlan } from '../../../schemas/virtual-machine.ts';
import type { View } from '../../source/view.ts';

/** Whether a plan has its technical configuration from another plan. One that is detached has taken it over as its own. */
export function reusesConfiguration(plan: View<VirtualMachinePlan> | undefined): boolean {
  const { basePlan, reuseTechnicalConfigurationState } = plan?.technicalConfiguration ?? {};
  return basePlan !== undefined && reuseTechnicalConfigurationState !== 'detach';
}
