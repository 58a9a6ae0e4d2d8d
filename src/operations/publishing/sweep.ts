/** Finds what nobody told of: webhooks that were lost, pull requests that have moved on without one. */
import type { PullRecord, Repository } from '../../../schemas/records.ts';
import type { Desk } from './desk.ts';

/** The key of a Pull. */
export function pullKey(repository: Pick<Repository, 'id'>, number: number): string {
  return `${repository.id}#${number}`;
}

/** The record of a pull request that was never looked at. */
export function newPull(repository: Repository, number: number): PullRecord {
  return {
    v: 1,
    key: pullKey(repository, number),
    repository,
    number,
    offers: [],
    parts: [],
    earlier: [],
    deployments: [],
  };
}

/** How far back GitHub's log of webhooks is read: it can be asked to deliver again for three days. */
const logged = 3 * 86_400_000;

/** Reads GitHub's log, and marks every pull request dirty that is open, or was when it was looked at last. */
export async function sweep(desk: Desk): Promise<void> {
  try {
    await missedDeliveries(desk);
  } finally {
    await marked(desk);
  }
}

/** Whether something may become of a pull request still. */
export function isUnfinished({ parts }: PullRecord): boolean {
  return parts.some(({ state }) => state !== 'live' && state !== 'withdrawn' && state !== 'notLive');
}

async function marked({ github, store }: Desk): Promise<void> {
  const open = new Set<string>();
  for (const repository of await github.repositories()) {
    for (const { number } of await github.openPulls(repository)) {
      open.add(pullKey(repository, number));
      await store.pulls.touch(newPull(repository, number));
    }
  }
  for (const record of await store.pulls.all())
    if (!open.has(record.key) && isUnfinished(record)) await store.pulls.touch(record);
  for (const product of await store.products.all())
    if (product.state !== 'resting') await store.products.touch(product);
}

/** Webhooks that GitHub sent and that never arrived here are taken from its log. */
async function missedDeliveries({ github, store, clock }: Desk): Promise<void> {
  const now = clock.now();
  const sent = await github.sentDeliveries(now - logged);
  for (const { id, guid, event } of sent.toReversed()) {
    if (await store.known(guid)) continue;
    await store.keep({ id: guid, event, body: await github.sentBody(id), received: now });
  }
}
