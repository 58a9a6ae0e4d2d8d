import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

/** Partner Center documentation, azure-vm-create-plans (2021). */
const most = { plans: 100, private: 45 };

export const maxCount = offerRule({
  id: 'plan/max-count',
  title: 'An offer has at most 100 plans, at most 45 of them private',
  severity: 'error',
  kind: 'cross-file',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans/*/audience'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-plans' }],
  why: 'The marketplace takes no more.',
  fix: 'Fold plans that differ little into one, or split the offer. Private offers to single customers need no plan.',
  check({ offer }) {
    const plans = Object.values(offer.plans ?? {});
    const privates = plans.filter((plan) => plan?.audience === 'private');
    const faults = [];
    if (plans.length > most.plans) {
      const message = `The offer has ${plans.length} plans and can have ${most.plans}; take some out, or split the offer.`;
      faults.push({ path: ['plans'], message });
    }
    if (privates.length > most.private) {
      const message = `${privates.length} plans of the offer are private and ${most.private} can be; take some out, or split the offer.`;
      faults.push({ path: ['plans'], message });
    }
    return faults;
  },
});
