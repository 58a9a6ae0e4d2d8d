import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const cannotRemoveLast = offerRule({
  id: 'plan/cannot-remove-last',
  title: 'The last plan is stopped by stopping the offer',
  severity: 'error',
  kind: 'change',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans', '/availability'],
  sources: [
    {
      name: 'Partner Center documentation, update-existing-offer',
      quote: 'only available if you have more than one plan in the offer',
    },
    {
      name: 'Partner Center documentation, azure-vm-certification-faq',
      quote: "You can't stop-sell the last plan for an offer",
    },
  ],
  why: 'An offer without a plan in sale is an offer that nobody can buy, and the marketplace refuses to make one.',
  fix: 'Write `availability: stopped` in offer.yml instead, or leave one plan in sale.',
  check({ offer }) {
    const plans = Object.entries(offer.plans ?? {});
    const [last] = plans.filter(([, plan]) => plan?.availability === 'stopped').slice(-1);
    const sold = plans.some(([, plan]) => plan?.availability !== 'stopped');
    if (last === undefined || sold || offer.availability === 'stopped') return [];
    const message =
      'Every plan is stopped, and the offer is not; stop the offer in offer.yml instead, or leave one plan in sale.';
    return [{ path: ['plans', last[0], 'availability'], message }];
  },
});
