import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const atLeastOne = offerRule({
  id: 'plan/at-least-one',
  title: 'An offer has a plan',
  severity: 'error',
  kind: 'cross-file',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans', '/setup/sellThroughMicrosoft'],
  sources: [
    { name: 'Partner Center documentation, azure-vm-create-plans' },
    { name: 'Partner Center documentation, plan-saas-offer' },
  ],
  why: 'Customers buy a plan, never the offer itself. Only a SaaS offer that Microsoft does not sell has none.',
  fix: 'Add a file `plans/<plan-id>.yml`.',
  check({ offer }) {
    const needed = offer.type === 'software-as-a-service' ? offer.setup?.sellThroughMicrosoft === true : true;
    if (!needed || offer.plans === undefined || Object.keys(offer.plans).length > 0) return [];
    const message = 'The offer has no plan, and customers buy plans; add a file plans/<plan-id>.yml.';
    return [{ path: ['plans'], message }];
  },
});
