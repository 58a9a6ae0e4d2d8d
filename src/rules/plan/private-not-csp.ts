import type { Plan } from '../../../schemas/offer.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import { offerRule } from '../rule.ts';

export const privateNotCsp = offerRule({
  id: 'plan/private-not-csp',
  title: 'Private plans are for no subscription of a cloud solution provider',
  severity: 'warning',
  kind: 'schema',
  scope: 'offer',
  appliesTo: [...virtualMachineTypes, 'azure-application'],
  reads: ['/plans/*/privateAudiences/*/kind'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-plans' }],
  why: 'The marketplace does not support private plans for subscriptions that were bought from a reseller.',
  fix: 'Take the subscription out, or ask the customer for one of another kind.',
  check({ offer }) {
    const plans: Readonly<Record<string, View<Plan> | undefined>> = offer.plans ?? {};
    return Object.entries(plans).flatMap(([id, plan]) =>
      (plan?.privateAudiences ?? []).flatMap((audience, index) => {
        if (audience?.type !== 'subscription' || audience.kind !== 'csp') return [];
        const message =
          'Private plans do not reach subscriptions bought from a cloud solution provider (`csp`); name one of another kind.';
        return [{ path: ['plans', id, 'privateAudiences', index, 'kind'], message }];
      }),
    );
  },
});
