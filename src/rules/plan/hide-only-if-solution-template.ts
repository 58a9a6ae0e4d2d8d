import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const hideOnlyIfSolutionTemplate = offerRule({
  id: 'plan/hide-only-if-solution-template',
  title: 'Only a plan that a solution template deploys is hidden',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/visibility', '/plans/*/usedBy'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote:
        'Under the SKUs tab, the option "Hide this SKU from the Marketplace because it should always be bought via a solution template" should be marked as YES only if the SKU is a part of a Solution Template. In all the other cases, this option should always be marked as NO.',
    },
  ],
  why: 'Nobody finds a hidden plan: without a template that deploys it, it cannot be bought.',
  fix: 'Name the solution templates that deploy the plan under `usedBy`, or make it visible.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      if (plan?.visibility !== 'hidden' || plan.usedBy !== undefined) return [];
      const message =
        'The plan is hidden and no solution template is said to deploy it; name the templates under `usedBy`, or make the plan visible.';
      return [{ path: ['plans', id, 'visibility'], message }];
    });
  },
});
