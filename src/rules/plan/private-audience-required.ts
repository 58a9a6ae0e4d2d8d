import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const privateAudienceRequired = offerRule({
  id: 'plan/private-audience-required',
  title: 'A private plan says for whom it is',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans/*/privateAudiences', '/plans/*/audience'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-plans' }],
  why: 'A private plan is shown to its audience alone; without one, to nobody.',
  fix: 'Name subscriptions or tenants under `privateAudiences`, or make the plan public.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      if (plan?.audience !== 'private' || plan.privateAudiences?.length) return [];
      const message = 'The plan is private and for nobody; name its tenants or subscriptions under `privateAudiences`.';
      return [{ path: ['plans', id, 'audience'], message }];
    });
  },
});
