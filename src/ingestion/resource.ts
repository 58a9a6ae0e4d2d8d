/** A resource of the ingestion API, as it is read and written: a document with a schema, an identity and fields of its type. */
import * as z from 'zod';
import { members, text } from './members.ts';

/** Both hosts: the old one is dead for writing, and still stands in what is read. */
const schemaUri =
  /^https:\/\/(?:schema\.mp\.microsoft\.com|product-ingestion\.azureedge\.net)\/schema\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\/(\d{4}-\d\d-\d\d(?:-(?:dev|preview\d+))?)$/;

/** A resource as it is read: fields that are not named here are kept. */
export const Resource = z.looseObject({
  $schema: z.string().regex(schemaUri),
  /** The durable ID, such as `plan/<product>/<plan>`; absent in what is written for the first time. */
  id: z.string().optional(),
  /** Says which resource of a request an error is about; the API does not keep it. */
  resourceName: z.string().optional(),
});
export type Resource = z.infer<typeof Resource>;

export const treeTargets = ['draft', 'preview', 'live'] as const;
export type TreeTarget = (typeof treeTargets)[number];

/** All resources of a product at a target. Their order means nothing. */
export const ResourceTree = z.looseObject({
  root: z.string(),
  target: z.looseObject({ targetType: z.string() }),
  resources: z.array(Resource),
});
export type ResourceTree = z.infer<typeof ResourceTree>;

/** The type of a resource, such as `plan-listing`; the empty string where its `$schema` is none. */
export function typeOf({ $schema }: Pick<Resource, '$schema'>): string {
  return schemaUri.exec($schema)?.[1] ?? '';
}

/** The version of a resource's schema, such as `2022-03-01-preview2`. */
export function versionOf({ $schema }: Pick<Resource, '$schema'>): string {
  return schemaUri.exec($schema)?.[2] ?? '';
}

/** The `$schema` of a type and version, on the host that still answers. */
export function schemaOf(type: string, version: string): string {
  return `https://schema.mp.microsoft.com/schema/${type}/${version}`;
}

/** The ID that the publisher chose for a product or plan; undefined of other resources. */
export function externalId({ identity }: Resource): string | undefined {
  return text(members(identity).externalId);
}

/** The GUID that a durable ID holds after its type: the product's. */
export function productGuid(durableId: string): string {
  return durableId.split('/')[1] ?? '';
}
