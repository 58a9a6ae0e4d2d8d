import { virtualMachineTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const cspByolAutoOptIn = changeRule({
  id: 'offer/csp-byol-auto-opt-in',
  title: "Plans with a licence of one's own are resold by every cloud solution provider",
  severity: 'notice',
  kind: 'cross-field',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/pricing/licenseModel', '/reseller/resellerChannelState'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-resell-csp',
      quote: 'All Bring-your-own-license (BYOL) plans are automatically opted into the program',
    },
  ],
  why: "That resale is switched off holds for plans that Microsoft bills, not for those with a licence of one's own.",
  fix: 'Nothing has to be done. Whoever must not have the plan is kept out by its licence.',
  check({ before, after }) {
    if (after.offer.reseller?.resellerChannelState !== 'none') return [];
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      if (earlier.has(id) || plan?.pricing?.licenseModel !== 'byol') return [];
      const message =
        "Cloud solution providers may resell this plan although `resellerChannelState` is none: the marketplace opts in every plan with a licence of one's own.";
      return [{ path: ['plans', id, 'pricing', 'licenseModel'], message }];
    });
  },
});
