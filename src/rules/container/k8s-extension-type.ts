import { valueAt } from '../../source/field.ts';
import { shown } from '../../source/text.ts';
import type { OfferSubject, RepositoryRule } from '../rule.ts';

const field = ['technicalConfiguration', 'clusterExtensionType'];

export const k8sExtensionType: RepositoryRule = {
  id: 'container/k8s-extension-type',
  title: 'Each plan has a cluster extension of its own',
  policy: '500',
  severity: 'error',
  kind: 'cross-file',
  scope: 'repository',
  reads: ['/plans/*/technicalConfiguration/clusterExtensionType', '/type'],
  sources: [{ name: 'Partner Center documentation, azure-container-plan-technical-configuration-kubernetes' }],
  why: 'A cluster has one extension of each type, so that two plans with one type shut each other out.',
  fix: 'Name the extension of this plan otherwise.',
  check({ judged, others }) {
    const named = new Map<string, string>();
    return [...others, ...judged].flatMap((subject, index) =>
      extensions(subject).flatMap(([plan, type]) => {
        const own = `${subject.id}/${plan}`;
        const first = named.get(type.toLowerCase()) ?? own;
        named.set(type.toLowerCase(), first);
        if (first === own || index < others.length) return [];
        const message = `${shown(type)} is the extension of ${shown(first)} already; each plan has a type of its own.`;
        return [{ offer: subject.id, path: ['plans', plan, ...field], message }];
      }),
    );
  },
};

function extensions({ offer }: OfferSubject): readonly (readonly [plan: string, type: string])[] {
  const plans = offer.type === 'container' ? Object.entries(offer.plans ?? {}) : [];
  return plans.flatMap(([id, plan]) => {
    const type = valueAt(plan, field);
    return typeof type === 'string' ? [[id, type] as const] : [];
  });
}
