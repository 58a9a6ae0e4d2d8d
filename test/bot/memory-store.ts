/** As much of a store as the door needs, in memory. */
import type { PublishingRequest, PullRecord } from '../../schemas/records.ts';
import type { Delivery, Records, Store } from '../../src/ports/store.ts';

export interface MemoryStore {
  readonly store: Pick<Store, 'keep' | 'undelivered' | 'delivered' | 'ask'> & {
    readonly pulls: Records<PullRecord>;
  };
  readonly deliveries: readonly (Delivery & { handled: boolean; error: string | undefined; until: number })[];
  /** The keys that were marked dirty, in order. */
  readonly touched: string[];
  readonly requests: PublishingRequest[];
}

/** Begins with records that are known. */
export function memoryStore(known: readonly PullRecord[] = []): MemoryStore {
  const deliveries: (Delivery & { handled: boolean; error: string | undefined; until: number })[] = [];
  const pulls = new Map(known.map((record) => [record.key, record]));
  const touched: string[] = [];
  const requests: PublishingRequest[] = [];
  const unused = () => Promise.reject(new Error('not of the door'));
  return {
    store: {
      keep: async (delivery) => {
        if (deliveries.some(({ id }) => id === delivery.id)) return false;
        deliveries.push({ ...delivery, handled: false, error: undefined, until: 0 });
        return true;
      },
      undelivered: async (now, until) => {
        const found = deliveries.find((one) => !one.handled && one.until <= now);
        if (found !== undefined) found.until = until;
        return found;
      },
      delivered: async (id, error) => {
        const found = deliveries.find((one) => one.id === id);
        if (found !== undefined) Object.assign(found, { handled: true, error });
      },
      ask: async (request) => {
        if (!requests.some(({ id }) => id === request.id)) requests.push(request);
      },
      pulls: {
        all: async () => [...pulls.values()],
        read: async (key) => pulls.get(key),
        touch: async (record) => {
          if (!pulls.has(record.key)) pulls.set(record.key, record);
          touched.push(record.key);
        },
        due: unused,
        next: unused,
        save: unused,
        release: unused,
      },
    },
    deliveries,
    touched,
    requests,
  };
}
