import { deployedTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const govCertifications = offerRule({
  id: 'plan/gov-certifications',
  title: 'Certifications for Azure Government belong to a plan that is sold there',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: deployedTypes,
  reads: ['/plans/*/azureGovernmentCertifications', '/plans/*/azureRegions'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-plans', quote: 'up to 100 links' }],
  why: 'They are shown to customers of Azure Government alone.',
  fix: 'Add `azureGovernment` to `azureRegions`, or leave the certifications out.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const none = (plan?.azureGovernmentCertifications ?? []).length === 0;
      if (none || plan?.azureRegions?.includes('azureGovernment')) return [];
      const message =
        '`azureGovernmentCertifications` is given, and the plan is not sold in Azure Government; add azureGovernment to `azureRegions`, or leave it out.';
      return [{ path: ['plans', id, 'azureGovernmentCertifications'], part: 'key', message }];
    });
  },
});
