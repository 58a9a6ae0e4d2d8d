import { offerRule } from '../rule.ts';

export const managedDeploymentMode = offerRule({
  id: 'app/managed-deployment-mode',
  title: 'An update deletes nothing of a customer',
  policy: '300.4',
  severity: 'warning',
  kind: 'schema',
  scope: 'offer',
  appliesTo: ['azure-application'],
  reads: ['/plans/*/technicalConfiguration/deploymentMode'],
  sources: [{ name: 'Partner Center documentation, azure-app-managed' }],
  why: 'In complete mode an update deletes what is in the resource group and not in the template: what the customer has added, too.',
  fix: 'Write `deploymentMode: incremental`, unless that is what you mean.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const technical = plan?.subtype === 'managedApplication' ? plan.technicalConfiguration : undefined;
      if (technical?.deploymentMode !== 'complete') return [];
      const message =
        'An update in complete mode deletes what is not in the template; take `incremental`, unless that is meant.';
      return [{ path: ['plans', id, 'technicalConfiguration', 'deploymentMode'], message }];
    }),
});
