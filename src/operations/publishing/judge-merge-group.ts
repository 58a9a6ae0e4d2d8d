/** Answers a merge queue: whether what a group would merge is what was certified, or live already. */
import type { Repository } from '../../../schemas/records.ts';
import { type GroupedOffer, mergeGroupCheck } from '../../render/merge-group-check.ts';
import { type Desk, productKey } from './desk.ts';
import { checkName } from './project-pull.ts';
import { changedOffers } from './pulled-offers.ts';

/** Concludes the check at the group's head, at once: a queue waits for nothing that may take days. */
export async function judgeMergeGroup(desk: Desk, repository: Repository, head: string, base: string): Promise<void> {
  const offers: GroupedOffer[] = [];
  for (const { id, digest } of await changedOffers(desk, repository, head, base))
    offers.push({ id, certified: await isCertified(desk, repository, id, digest) });
  const known = await desk.github.ownCheck(repository, head, checkName);
  const check = { ...mergeGroupCheck(offers), name: checkName, head, externalId: '', annotations: [], actions: [] };
  await desk.github.check(repository, check, known);
}

async function isCertified({ store, account }: Desk, { id }: Repository, offer: string, digest: string) {
  const product = await store.products.read(productKey(account, offer));
  if (product === undefined || product.repository.id !== id) return false;
  if (product.live?.digest === digest) return true;
  const attempt = product.attempt === undefined ? undefined : await store.attempt(product.attempt);
  return product.state === 'preview' && attempt?.digest === digest;
}
