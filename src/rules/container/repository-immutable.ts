import { valueAt } from '../../source/field.ts';
import { nameOf, shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';

export const repositoryImmutable = changeRule({
  id: 'container/repository-immutable',
  title: 'The repository of a published plan stays',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['container'],
  reads: ['/plans/*/technicalConfiguration/imageRepositoryDetails'],
  sources: [
    {
      name: 'Partner Center documentation, create-azure-container-offer',
      quote: "After the name is set, it can't be changed. Use a unique name for each offer in your account",
    },
  ],
  why: 'Customers pull by the name of the repository; another name takes their images away.',
  fix: 'Put the name back, and push the new images into that repository under new tags.',
  check({ before, after, against }) {
    const earlier = new Map(Object.entries(before.offer.plans ?? {}));
    return Object.entries(after.offer.plans ?? {}).flatMap(([id, plan]) => {
      const path = ['technicalConfiguration', 'imageRepositoryDetails', 'repositoryName'];
      const [was, is] = [valueAt(earlier.get(id), path), valueAt(plan, path)];
      if (was === undefined || is === undefined || was === is) return [];
      const message = `${nameOf(path)} is ${shown(is)} here and ${shown(was)} in ${against}; a published plan keeps its repository. Put it back.`;
      return [{ path: ['plans', id, ...path], message }];
    });
  },
});
