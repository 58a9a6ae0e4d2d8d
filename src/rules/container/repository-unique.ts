import { valueAt } from '../../source/field.ts';
import { shown } from '../../source/text.ts';
import type { OfferSubject, RepositoryRule } from '../rule.ts';

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
  check({ judged, others }) {
    const named = new Map<string, string>();
    return [...others, ...judged].flatMap((subject, index) =>
      repositories(subject).flatMap(([plan, name]) => {
        const first = named.get(name) ?? subject.id;
        named.set(name, first);
        if (first === subject.id || index < others.length) return [];
        const message = `The offer ${shown(first)} has images in ${shown(name)} already; each offer has a repository of its own.`;
        return [{ offer: subject.id, path: ['plans', plan, ...field], message }];
      }),
    );
  },
};

function repositories({ offer }: OfferSubject): readonly (readonly [plan: string, name: string])[] {
  const plans = offer.type === 'container' ? Object.entries(offer.plans ?? {}) : [];
  return plans.flatMap(([id, plan]) => {
    const name = valueAt(plan, field);
    return typeof name === 'string' ? [[id, name] as const] : [];
  });
}
