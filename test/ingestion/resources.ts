/** Resources of the ingestion API as tests need them. */
import type { Resource } from '../../src/ingestion/resource.ts';

/** The address of a type's schema. */
export const schema = (type: string): string => `https://schema.mp.microsoft.com/schema/${type}/2022-03-01-preview3`;

/** A resource of the product `product/P`. */
export const resource = (type: string, fields: object): Resource => ({
  $schema: schema(type),
  product: 'product/P',
  ...fields,
});
