import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { enteredPrices } from './entered-prices.ts';

export const chinaFreeOrByol = offerRule({
  id: 'pricing/china-free-or-byol',
  title: 'What is sold in China is free or brings its own licence',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/markets', '/plans/*/pricing'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-plans',
      quote: 'Publishing to China is limited to plans that are either *Free* or *Bring-your-own-license* (BYOL).',
    },
  ],
  why: 'The marketplace does not bill customers in China.',
  fix: 'Take `cn` out of the markets, or add a plan that is free or brings its own licence for it.',
  check: ({ offer }) =>
    Object.entries(offer.plans ?? {}).flatMap(([id, plan]) => {
      const index = plan?.markets?.indexOf('cn') ?? -1;
      const charged = enteredPrices(plan).some(({ amounts }) => [...amounts.values()].some((amount) => amount > 0));
      if (index < 0 || !charged) return [];
      const message =
        'The plan has a price, and only plans that are free or bring their own licence are sold in `cn`; take it out.';
      return [{ path: ['plans', id, 'markets', index], message }];
    }),
});
