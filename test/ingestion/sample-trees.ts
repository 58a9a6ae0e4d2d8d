/** Trees of the marketplace: our own, and the samples of the API where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resource, type ResourceTree } from '../../src/ingestion/resource.ts';

const own = join(import.meta.dirname, 'trees');
const samples = join(import.meta.dirname, '../../../shared/reference/partner-center/samples');

/** Samples that hold a whole product of a type that is modelled, trees and requests alike. */
const sampleFiles = [
  'vm/resource-tree-draft.json',
  'vm/resource-tree-live.json',
  'saas/resource-tree-preview.json',
  'saas/configure-full-offer.json',
  'configure/modular-publish-vm-plan.json',
  'configure/create-product-and-plan-by-resourceName.json',
];

export const trees: readonly (readonly [name: string, tree: ResourceTree])[] = [
  ...readdirSync(own).map((name) => [name, join(own, name)] as const),
  ...(existsSync(samples) ? sampleFiles.map((name) => [name, join(samples, name)] as const) : []),
].map(([name, path]) => {
  const { resources } = JSON.parse(readFileSync(path, 'utf8'));
  return [name, { root: '', target: { targetType: 'draft' }, resources: Resource.array().parse(resources) }];
});
