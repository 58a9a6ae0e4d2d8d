import { valueAt } from '../../source/field.ts';
import { shown } from '../../source/text.ts';
import type { RepositoryRule } from '../rule.ts';

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
  marks({ type, plans = {} }) {
    return Object.entries(type === 'container' ? plans : {}).flatMap(([id, plan]) => {
      const text = valueAt(plan, field);
      return typeof text === 'string' ? [{ path: ['plans', id, ...field], key: text.toLowerCase(), text }] : [];
    });
  },
  check({ judged, others }) {
    const named = new Map<string, string>();
    return [...others, ...judged].flatMap(({ id, marks }, index) =>
      marks.flatMap(({ path, key, text }) => {
        const own = `${id}/${path[1]}`;
        const first = named.get(key) ?? own;
        named.set(key, first);
        if (first === own || index < others.length) return [];
        const message = `${shown(text)} is the extension of ${shown(first)} already; each plan has a type of its own.`;
        return [{ offer: id, path, message }];
      }),
    );
  },
};
