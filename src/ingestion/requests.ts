/** Requests that publish, stop, restore and sync, as the resources that ask for them (Product Ingestion API, its examples). */
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { type Versions, versionFor } from './edits.ts';
import { keyed } from './keyed.ts';
import { defined, items, type Members, members, text } from './members.ts';
import { type Resource, schemaOf } from './resource.ts';

/** The product by its GUID, and the versions to write with. */
export interface Asked {
  readonly product: string;
  readonly versions: Versions;
}

function submission({ product, versions }: Asked, targetType: 'preview' | 'live', more: Members): Resource {
  const $schema = schemaOf('submission', versionFor('submission', [], versions));
  return { $schema, ...more, product: `product/${product}`, target: { targetType } };
}

/** Publishes all changes of the draft to the preview audience. */
export function toPreview(asked: Asked): Resource {
  return submission(asked, 'preview', {});
}

/** Signs a preview off; `preview` is the number of its submission. */
export function toLive(asked: Asked, preview: string): Resource {
  return submission(asked, 'live', { id: `submission/${asked.product}/${preview}` });
}

/** Stops the sale of a whole offer; `live` is the number of the submission that is live. */
export function toStopSell(asked: Asked, live: string, schedule: Members | undefined): Resource {
  const more = { lifecycleState: 'deprecated', deprecationSchedule: schedule };
  return submission(asked, 'live', { id: `submission/${asked.product}/${live}`, ...defined(more) });
}

/** Offers it again: to the preview first, as a new offer. */
export function toRestore(asked: Asked): Resource {
  return submission(asked, 'preview', { lifecycleState: 'generallyAvailable' });
}

/** Deletes a product that was never published. It cannot be undone. */
export function toDelete(asked: Asked, draft: readonly Resource[]): Resource {
  const product = members(keyed(draft).find(({ key }) => key === 'product')?.resource);
  const { identity, type, alias } = product;
  const $schema = schemaOf('product', versionFor('product', draft, asked.versions));
  return { $schema, id: `product/${asked.product}`, identity, type, alias, lifecycleState: 'deleted' };
}

/**
 * Brings a plan's private audience to what it should be, without a publication; undefined where it is that already. `plan` is the
 * plan's durable ID; audiences are as the API has them.
 */
export function toSyncAudience(asked: Asked, plan: string, before: unknown, after: unknown): Resource | undefined {
  const one = (item: unknown) =>
    canonicalJson([members(item).type ?? null, text(members(item).id)?.toLowerCase() ?? null]);
  const had = new Set(items(before).map(one));
  const has = new Set(items(after).map(one));
  const add = items(after).filter((item) => !had.has(one(item)));
  const remove = items(before).filter((item) => !has.has(one(item)));
  if (add.length + remove.length === 0) return undefined;
  const type = 'price-and-availability-update-private-audiences';
  const $schema = schemaOf(type, versionFor(type, [], asked.versions));
  return { $schema, product: `product/${asked.product}`, plan, privateAudiences: { add, remove } };
}
