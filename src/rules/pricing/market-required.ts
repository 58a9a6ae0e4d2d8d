import type { Plan } from '../../../schemas/offer.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import { offerRule } from '../rule.ts';

export const marketRequired = offerRule({
  id: 'pricing/market-required',
  title: 'A plan says where it is sold, once',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: [...virtualMachineTypes, 'software-as-a-service', 'azure-application'],
  reads: ['/plans/*/markets', '/plans/*/customerMarkets'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-plans',
      quote: 'Every plan must be available in at least one market.',
    },
    { name: 'Product ingestion API, price-and-availability-plan schema' },
  ],
  why: 'A plan without a market cannot be sold; with a list and all markets at once, one of the two would be ignored.',
  fix: 'List the markets under `markets`, or set `customerMarkets` to `allMarkets` or `allTaxRemittedMarkets`.',
  check({ offer }) {
    const plans: Readonly<Record<string, View<Plan> | undefined>> = offer.plans ?? {};
    return Object.entries(plans).flatMap(([id, plan]) => {
      const { customerMarkets = 'customMarkets', markets } = plan ?? {};
      const custom = customerMarkets === 'customMarkets';
      if (plan === undefined || custom === (markets !== undefined)) return [];
      const message = custom
        ? '`markets` is missing; list where the plan is sold, or set `customerMarkets` to allMarkets.'
        : `\`markets\` does not go with \`customerMarkets: ${customerMarkets}\`, which names them all; take one of the two out.`;
      return [{ path: ['plans', id, 'markets'], part: 'key', message }];
    });
  },
});
