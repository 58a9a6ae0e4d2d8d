import type { VirtualMachinePlan } from '../../../schemas/virtual-machine.ts';
import { virtualMachineTypes } from '../../../schemas/words.ts';
import type { View } from '../../source/view.ts';
import { changeRule } from '../rule.ts';
import { marketList } from './market-list.ts';
import { soldIn } from './sold-in.ts';

export const regionNotRemovable = changeRule({
  id: 'pricing/region-not-removable',
  title: 'A listed plan stays in its markets',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/markets', '/plans/*/customerMarkets'],
  sources: [
    {
      name: 'Post-production guide for virtual machine offers in the Azure Marketplace (2016)',
      quote: 'Removal of billing regions of listed SKU(s)',
    },
    {
      name: 'Partner Center documentation, azure-vm-create-plans',
      quote:
        'When you remove a market, customers from that market who are using active deployments will not be able to create new deployments or scale up their existing deployments.',
    },
  ],
  why: 'Customers in a market that is taken away can no longer deploy or scale what they run.',
  fix: 'Put the market back. To stop selling, stop the plan.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const gone = removed(earlier.get(id), plan);
      if (gone === undefined) return [];
      const message = `The plan is sold in ${gone} in ${against} and not here; a market of a listed plan cannot be taken away. Put it back.`;
      return [{ path: ['plans', id, plan?.markets === undefined ? 'customerMarkets' : 'markets'], message }];
    });
  },
});

type Plan = View<VirtualMachinePlan>;

/** The markets that are gone, in words; undefined where none are. */
function removed(before: Plan | undefined, after: Plan | undefined): string | undefined {
  const [was, is] = [soldIn(before), soldIn(after)];
  if (was === undefined || is === undefined) return undefined;
  const narrowed = before?.customerMarkets === 'allMarkets' && after?.customerMarkets === 'allTaxRemittedMarkets';
  if (narrowed) return 'all markets';
  const gone = [...was].filter((market) => !is.has(market));
  return gone.length === 0 ? undefined : marketList(gone);
}
