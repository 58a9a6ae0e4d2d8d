/** Why a Product is stalled, for the person who must act. */
import type { ProductRow } from '../../lifecycle/product-situation.ts';
import { offerChanges } from '../offer-changes.ts';
import { normalised } from '../product-tree.ts';
import type { ProductView } from './observe-product.ts';

/** How many fields are named. */
const most = 5;

/** The row's own words, and where there is more to say, that. */
export function stallReason({ says, id }: ProductRow, { draft, content, moved }: ProductView): string {
  if (id === 'disk-was-changed' && moved !== undefined)
    return `${says} ${moved.slice(0, most).join(' ')} Bring back what was there, or upload it under a name of its own and name that in the offer; then ask again, and it is certified anew.`;
  if (id !== 'draft-is-a-strangers' || draft === undefined || content === undefined) return says;
  const changes = offerChanges(normalised(draft), content.offer).map(
    ({ key, field }) => `\`${[key, ...field].join('/')}\``,
  );
  const more = changes.length > most ? ` and ${changes.length - most} more` : '';
  return `${says} The draft differs from the offer at ${changes.slice(0, most).join(', ')}${more}. Publish or undo them there, or take them over into the offer, and ask again.`;
}
