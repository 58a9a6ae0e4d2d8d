import { deployedTypes } from '../../../schemas/words.ts';
import { listed, shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';

export const azureRegionNotRemovable = changeRule({
  id: 'plan/azure-region-not-removable',
  title: 'A published plan stays in its clouds',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: deployedTypes,
  reads: ['/plans/*/azureRegions'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-plans' }],
  why: 'Customers of that cloud run it; the marketplace takes no cloud away from a published plan.',
  fix: 'Name the cloud again under `azureRegions`. A plan that nobody should buy any more can be stopped.',
  check({ before, after, against }) {
    const old = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const was = old.get(id);
      const now = new Set(clouds(plan));
      const gone = was === undefined ? [] : clouds(was).filter((cloud) => !now.has(cloud));
      if (plan === undefined || gone.length === 0) return [];
      const message = `The plan is in ${listed(gone.map(shown))} in ${against} and not here; a published plan stays in its clouds, so name it again.`;
      return [{ path: ['plans', id, 'azureRegions'], message }];
    });
  },
});

type Cloud = 'azureGlobal' | 'azureGovernment' | 'azureGermany' | 'azureChina';

/** The clouds of a plan: azureGlobal unless it says. */
function clouds(
  plan: { readonly azureRegions?: readonly (Cloud | undefined)[] | undefined } | undefined,
): readonly Cloud[] {
  return (plan?.azureRegions ?? ['azureGlobal']).filter((cloud) => cloud !== undefined);
}
