import { offerTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const publicNotToPrivate = changeRule({
  id: 'plan/public-not-to-private',
  title: 'A public plan stays public',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: offerTypes,
  reads: ['/plans/*/audience'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-plans' }],
  why: 'Customers outside the audience may have it already; the marketplace refuses the change. A private plan can become public.',
  fix: 'Set `audience` back to `public`, and add a private plan; the public one can be stopped.',
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      if (old.get(id)?.audience !== 'public' || plan?.audience !== 'private') return [];
      const message = `The plan is public in ${against}, and a public plan cannot become private; set it back and add a private plan.`;
      return [{ path: ['plans', id, 'audience'], message }];
    });
  },
});
