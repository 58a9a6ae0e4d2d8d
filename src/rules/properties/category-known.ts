import { categories } from '../../../schemas/categories.ts';
import { offerTypes } from '../../../schemas/words.ts';
import { nearest, shown } from '../../source/text.ts';
import { type Fault, offerRule } from '../rule.ts';

const known: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(categories));

export const categoryKnown = offerRule({
  id: 'properties/category-known',
  title: 'Categories and subcategories are those of the marketplace',
  policy: '100.2',
  severity: 'warning',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/properties/categories/*/*'],
  sources: [{ name: 'Partner Center documentation, categories' }],
  why: 'The marketplace refuses a category that it does not have. It publishes no list of their spellings, so this is a warning.',
  fix: 'Correct the spelling. If Partner Center has the category, leave it: the warning stops nothing.',
  check({ offer }) {
    // More than two of either are told by other rules, and looking up thousands of names would take long.
    const named = Object.entries(offer.properties?.categories ?? {}).slice(0, 2);
    return named.flatMap(([category, below]): readonly Fault[] => {
      const path = ['properties', 'categories', category];
      const subcategories = known.get(category);
      if (subcategories === undefined) {
        const message = `${shown(category)} is no category that is known here; ${next(category, known.keys())}`;
        return [{ path, part: 'key', message }];
      }
      return (below ?? []).slice(0, 2).flatMap((subcategory, index) => {
        if (subcategory === undefined || subcategories.includes(subcategory)) return [];
        const message = `${shown(subcategory)} is no subcategory of ${shown(category)} that is known here; ${next(subcategory, subcategories)}`;
        return [{ path: [...path, index], message }];
      });
    });
  },
});

function next(name: string, names: Iterable<string>): string {
  const near = nearest(name, names);
  return near === undefined ? 'check it in Partner Center, Properties.' : `did you mean ${shown(near)}?`;
}
