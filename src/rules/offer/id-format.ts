import type { SchemaRule } from '../rule.ts';

export const idFormat: SchemaRule = {
  id: 'offer/id-format',
  title: 'An offer ID has 3 to 50 lower-case letters, digits, hyphens and underscores',
  severity: 'error',
  kind: 'schema',
  scope: 'form',
  sources: [{ name: 'Product ingestion API, product schema' }],
  why: 'The ID stands in the address of the offer and in templates of customers; it can never change.',
  fix: 'Choose an ID of that form, begin it with a letter or digit, and name the folder by it.',
};
