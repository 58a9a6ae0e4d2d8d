import type { Plan } from '../../../schemas/offer.ts';
import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import type { View } from '../../source/view.ts';
import { changeRule } from '../rule.ts';

export const idImmutable = changeRule({
  id: 'plan/id-immutable',
  title: 'A plan stays, under its ID',
  page: 'plans',
  severity: 'warning',
  kind: 'change',
  scope: 'change',
  appliesTo: offerTypes,
  reads: ['/plans/*'],
  sources: [
    { name: 'Partner Center documentation, azure-vm-create-plans' },
    { name: 'Partner Center documentation, update-existing-offer' },
  ],
  why: 'A published plan cannot be deleted or renamed. Customers who have it keep it, and its ID is never given out again.',
  fix: 'Keep the file. To take the plan out of sale, set `availability: stopped`; to rename it, add a plan and stop this one.',
  check({ before, after, against }) {
    const plans: Readonly<Record<string, View<Plan> | undefined>> = after.offer.plans ?? {};
    // A plan in a file of another name still says its ID, and that all plans are gone is told already.
    const kept = new Set(Object.entries(plans).flatMap(([name, plan]) => [name, plan?.id]));
    return Object.keys(before.offer.plans ?? {}).flatMap((id) => {
      if (kept.has(id) || kept.size === 0) return [];
      const next = 'a published plan stays, so keep its file and set `availability: stopped`';
      return [{ path: ['plans'], message: `The plan ${shown(id)} of ${against} is gone; ${next}.` }];
    });
  },
});
