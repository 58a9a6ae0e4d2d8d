import type { ContainerPlan } from '../../../schemas/container.ts';
import { shown } from '../../source/text.ts';
import type { View } from '../../source/view.ts';
import { changeRule } from '../rule.ts';

interface Bundle {
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
  readonly index: number;
}

/** The bundles of a plan that are named whole. */
function bundles(plan: View<ContainerPlan> | undefined): readonly Bundle[] {
  const technical = plan?.technicalConfiguration;
  if (technical?.payloadType !== 'cnab') return [];
  return (technical.cnabReferences ?? []).flatMap((reference, index) => {
    const { registryName, repositoryName, tag, digest } = reference ?? {};
    if (registryName === undefined || repositoryName === undefined || tag === undefined || digest === undefined)
      return [];
    return [{ name: `${registryName}/${repositoryName}:${tag}`, tag, digest, index }];
  });
}

export const cnabVersionBump = changeRule({
  id: 'container/cnab-version-bump',
  title: 'A new bundle has a new tag',
  policy: '500',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['container'],
  reads: ['/plans/*/technicalConfiguration/cnabReferences'],
  sources: [{ name: 'Partner Center documentation, azure-container-plan-technical-configuration-kubernetes' }],
  why: 'A tag that is attached to an offer stays what it is: clusters that have it would not hear of another.',
  fix: 'Build the bundle with the next version, and add it under its own tag.',
  check({ before, after, against }) {
    const earlier = new Map(
      Object.values(before.offer.plans ?? {}).flatMap((plan) =>
        bundles(plan).map(({ name, digest }) => [name, digest]),
      ),
    );
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) =>
      bundles(plan).flatMap(({ name, tag, digest, index }) => {
        const was = earlier.get(name);
        if (was === undefined || was === digest) return [];
        const message = `The tag ${shown(tag)} is another bundle here than in ${against}; give the new bundle a tag of its own.`;
        return [{ path: ['plans', id, 'technicalConfiguration', 'cnabReferences', index, 'digest'], message }];
      }),
    );
  },
});
