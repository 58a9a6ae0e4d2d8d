import { shown } from '../../source/text.ts';
import { comparable } from '../comparable.ts';
import type { RepositoryRule } from '../rule.ts';

export const noDuplicateOfferName: RepositoryRule = {
  id: 'offer/no-duplicate-offer-name',
  title: 'Offers of one type differ in their names',
  policy: '100.1',
  severity: 'error',
  kind: 'cross-file',
  scope: 'repository',
  reads: ['/listing/en-us/title', '/type', '/availability'],
  sources: [
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote:
        'Check if there is already an offer with the same offer name from your company. If yes, then you should add a new version of the SKU in the existing offer instead of creating a new duplicate offer.',
    },
  ],
  why: 'Customers who search for the name find two offers and cannot tell which is the one. Offers that are stopped do not count.',
  fix: 'Add a plan, or a version of a plan, to the offer that has the name; or give this offer a name of its own.',
  marks({ type, listing, availability }) {
    const title = listing?.['en-us']?.title;
    if (type === undefined || title === undefined || availability === 'stopped') return [];
    return [{ path: ['listing', 'en-us', 'title'], key: `${type} ${comparable(title)}`, text: title }];
  },
  check({ judged, others }) {
    const byName = new Map(others.flatMap(({ id, marks }) => marks.map(({ key }) => [key, id] as const)).reverse());
    const inOrder = [...judged].sort((a, b) => (a.id < b.id ? -1 : 1));
    return inOrder.flatMap(({ id, marks }) =>
      marks.flatMap(({ path, key }) => {
        const first = byName.get(key);
        if (first === undefined) {
          byName.set(key, id);
          return [];
        }
        const message = `The offer ${shown(first)} has this name already; add a plan to it instead, or give this one a name of its own.`;
        return [{ offer: id, path, message }];
      }),
    );
  },
};
