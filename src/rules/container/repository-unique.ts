import { valueAt } from '../../source/field.ts';
import { shown } from '../../source/text.ts';
import type { RepositoryRule } from '../rule.ts';

const field = ['technicalConfiguration', 'imageRepositoryDetails', 'repositoryName'];

export const repositoryUnique: RepositoryRule = {
  id: 'container/repository-unique',
  title: 'Each container offer has a repository of its own',
  severity: 'error',
  kind: 'cross-file',
  scope: 'repository',
  reads: ['/plans/*/technicalConfiguration/imageRepositoryDetails/repositoryName', '/type'],
  sources: [
    {
      name: 'Partner Center documentation, create-azure-container-offer',
      quote: "After the name is set, it can't be changed. Use a unique name for each offer in your account",
    },
  ],
  why: 'The marketplace keeps the images of each offer under the name of its repository.',
  fix: 'Push the images of this offer into a repository of their own.',
  marks({ type, plans = {} }) {
    return Object.entries(type === 'container' ? plans : {}).flatMap(([id, plan]) => {
      const text = valueAt(plan, field);
      return typeof text === 'string' ? [{ path: ['plans', id, ...field], key: text, text }] : [];
    });
  },
  check({ judged, others }) {
    const named = new Map<string, string>();
    return [...others, ...judged].flatMap(({ id, marks }, index) =>
      marks.flatMap(({ path, key, text }) => {
        const first = named.get(key) ?? id;
        named.set(key, first);
        if (first === id || index < others.length) return [];
        const message = `The offer ${shown(first)} has images in ${shown(text)} already; each offer has a repository of its own.`;
        return [{ offer: id, path, message }];
      }),
    );
  },
};
