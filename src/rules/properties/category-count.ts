import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const categoryCount = offerRule({
  id: 'properties/category-count',
  title: 'An offer has one or two categories',
  policy: '100.2',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/properties/categories'],
  sources: [{ name: 'Partner Center documentation, categories' }],
  why: 'Customers find the offer under its categories; the marketplace takes one, and a second if you like.',
  fix: 'Keep the two that fit best.',
  check({ offer }) {
    const categories = offer.properties?.categories;
    if (categories === undefined) return [];
    const names = Object.keys(categories);
    const third = names[2];
    const path = ['properties', 'categories'];
    if (names.length === 0)
      return [{ path, message: 'The offer has no category; name one or two, such as `compute`.' }];
    if (third === undefined) return [];
    const message = `The offer has ${names.length} categories and can have two; take out ${shown(third)} or another.`;
    return [{ path: [...path, third], part: 'key', message }];
  },
});
