import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const hiddenPlanNoPreviewLink = changeRule({
  id: 'audience/hidden-plan-no-preview-link',
  title: 'A hidden plan is previewed from the command line',
  severity: 'notice',
  kind: 'cross-field',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/visibility'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-preview',
      quote: 'Preview links are not available for hidden plans',
    },
  ],
  why: 'The preview of a hidden plan has no page, so that the links in the comment do not lead to it.',
  fix: 'Deploy the preview with the Azure CLI or by the solution template that uses the plan.',
  check({ before, after }) {
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      if (plan?.visibility !== 'hidden' || before.offer.plans?.[id] !== undefined) return [];
      const message =
        'The plan is hidden, and hidden plans have no preview link; test it with the Azure CLI or by the template that deploys it.';
      return [{ path: ['plans', id, 'visibility'], message }];
    });
  },
});
