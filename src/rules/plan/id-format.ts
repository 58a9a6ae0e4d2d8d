import type { SchemaRule } from '../rule.ts';

export const idFormat: SchemaRule = {
  id: 'plan/id-format',
  title: 'A plan ID has 1 to 50 lower-case letters, digits, hyphens and underscores',
  severity: 'error',
  kind: 'schema',
  scope: 'form',
  sources: [{ name: 'Product ingestion API, plan schema' }],
  why: 'Customers name the plan by its ID when they deploy it; it can never change.',
  fix: 'Choose an ID of that form, and name the file by it.',
};
