import { valueAt } from '../../source/field.ts';
import { nameOf, shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';

export const k8sExtensionTypeImmutable = changeRule({
  id: 'container/k8s-extension-type-immutable',
  title: 'The type of a cluster extension stays',
  policy: '500',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['container'],
  reads: ['/plans/*/technicalConfiguration/clusterExtensionType'],
  sources: [{ name: 'Partner Center documentation, azure-container-plan-technical-configuration-kubernetes' }],
  why: 'Clusters know what is installed on them by this name.',
  fix: 'Put the name back, and add a plan for the other extension.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const path = ['technicalConfiguration', 'clusterExtensionType'];
      const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan, path)];
      if (was === undefined || is === undefined || was === is) return [];
      const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps it. Put it back.`;
      return [{ path: ['plans', id, ...path], message }];
    });
  },
});
