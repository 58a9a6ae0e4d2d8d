/** What becomes of an offer in the marketplace: the table of the Product. */
import type { ProductState } from '../../schemas/records.ts';
import type { ProductRow, ProductSituation } from './product-situation.ts';
import { publishingRows } from './publishing-rows.ts';
import { signOffRows } from './sign-off-rows.ts';
import { stagingRows } from './staging-rows.ts';
import { decide } from './table.ts';

export const productLaw: readonly ProductRow[] = [...stagingRows, ...publishingRows, ...signOffRows];

/** What comes next of a Product. */
export function decideProduct(state: ProductState, situation: ProductSituation): ProductRow {
  return decide(productLaw, state, situation);
}
