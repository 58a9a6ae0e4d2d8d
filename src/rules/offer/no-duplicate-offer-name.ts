import { shown } from '../../source/text.ts';
import { comparable } from '../comparable.ts';
import type { OfferSubject, RepositoryRule } from '../rule.ts';

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
  check({ judged, others }) {
    const byName = new Map<string, string>();
    const inOrder = [...judged].sort((a, b) => (a.id < b.id ? -1 : 1));
    return [...others, ...inOrder].flatMap((subject, index) => {
      const name = nameOf(subject);
      const first = name === undefined ? undefined : byName.get(name);
      if (name !== undefined && first === undefined) byName.set(name, subject.id);
      if (first === undefined || index < others.length) return [];
      const message = `The offer ${shown(first)} has this name already; add a plan to it instead, or give this one a name of its own.`;
      return [{ offer: subject.id, path: ['listing', 'en-us', 'title'], message }];
    });
  },
};

/** What two offers must not share; undefined for an offer that has no name yet or is out of sale. */
function nameOf({ offer }: OfferSubject): string | undefined {
  const title = offer.listing?.['en-us']?.title;
  if (offer.type === undefined || title === undefined || offer.availability === 'stopped') return undefined;
  return `${offer.type} ${comparable(title)}`;
}
