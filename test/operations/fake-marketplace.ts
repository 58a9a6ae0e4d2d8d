/** A marketplace in memory with one product, whose answers a test can bend. */
import { createHash } from 'node:crypto';
import type { ApiError, Job } from '../../src/ingestion/job.ts';
import { members, text } from '../../src/ingestion/members.ts';
import { type Resource, type ResourceTree, type TreeTarget, typeOf } from '../../src/ingestion/resource.ts';
import type { Submission } from '../../src/ingestion/submission.ts';
import type { Marketplace, Product, Progress } from '../../src/ports/marketplace.ts';

export const productId = '11111111-2222-3333-4444-555555555555';

/** How a job ends, and after how many looks. */
export interface Ending {
  readonly looks?: number;
  readonly errors?: readonly ApiError[];
  readonly result?: 'failed' | 'cancelled';
}

export interface FakeMarketplace extends Marketplace {
  /** What was asked for, in order: `edit`, `preview`, `live`. */
  readonly asked: readonly string[];
  /** How the next jobs end, by what they were asked for. */
  readonly endings: Record<string, Ending>;
  /** Is called with the resources before they are taken up, and may throw. */
  before: (resources: readonly Resource[]) => Promise<void>;
  /** Is called once they are taken up, and may throw: the answer is lost. */
  after: (resources: readonly Resource[]) => Promise<void>;
  /** Is called before each look at a job, and may throw. */
  look: () => void;
  told: Progress | undefined;
  /** Changes the draft as someone in the portal would. */
  portal(type: string, change: (resource: Resource) => Resource): void;
  /** Publishes the draft as someone in the portal would; the job is theirs. */
  publishElsewhere(target: 'preview' | 'live', looks?: number): void;
  /** The resources at a target. */
  resources(target: TreeTarget): readonly Resource[];
}

/** `files` are the bytes that addresses which end in their hash lead to. */
export function fakeMarketplace(offer: string, files: readonly Uint8Array[]): FakeMarketplace {
  const bytes = new Map(files.map((file) => [createHash('sha256').update(file).digest('hex'), file]));
  const trees = new Map<TreeTarget, ReadonlyMap<string, Resource>>();
  const submissions: { value: Submission; left: number; tree: ReadonlyMap<string, Resource> }[] = [];
  const jobs = new Map<string, { job: Job; left: number; end: () => void; ending: Ending }>();
  const asked: string[] = [];
  let count = 0;

  const tree = (target: TreeTarget) => trees.get(target) ?? new Map<string, Resource>();
  const edit = (resources: readonly Resource[]) => {
    const names = new Map(resources.map((one) => [one.resourceName, durableId(one)]));
    const next = new Map(tree('draft'));
    for (const resource of resources) {
      const { resourceName: _, ...named } = withReferences(resource, names);
      const id = durableId(resource);
      const before = next.get(id);
      if (resource.lifecycleState === 'deleted') next.delete(id);
      else next.set(id, { ...before, ...named, $schema: resource.$schema, id });
    }
    trees.set('draft', next);
  };
  const publication = (target: 'preview' | 'live', looks: number, id: string | undefined, ending: Ending) => {
    count += 1;
    const one = {
      value: {
        id: id ?? `submission/${productId}/${1000 + count}`,
        target: { targetType: target as string },
        status: 'running',
        result: 'pending',
        created: new Date(Date.UTC(2026, 10, 1) + count * 1000).toISOString(),
      } as Submission,
      left: looks,
      tree: tree(target === 'preview' ? 'draft' : 'preview'),
    };
    submissions.push(one);
    return () => {
      const result = ending.result === undefined && ending.errors === undefined ? 'succeeded' : 'failed';
      one.value = { ...one.value, status: 'completed', result };
      if (result === 'succeeded') trees.set(target, one.tree);
    };
  };
  const elsewhere: { left: number; end: () => void }[] = [];

  const fake: FakeMarketplace = {
    asked,
    endings: {},
    before: async () => {},
    after: async () => {},
    look: () => {},
    told: undefined,
    portal: (type, change) => {
      trees.set(
        'draft',
        new Map([...tree('draft')].map(([id, one]) => [id, typeOf(one) === type ? change(one) : one])),
      );
    },
    publishElsewhere: (target, looks = 0) => {
      const end = publication(target, looks, undefined, {});
      if (looks === 0) end();
      else elsewhere.push({ left: looks, end });
    },
    resources: (target) => [...tree(target).values()],

    products: async () => (trees.size === 0 ? [] : [product(offer)]),
    lookup: async (id) => (trees.size > 0 && id === offer ? product(offer) : undefined),
    tree: async (_, target): Promise<ResourceTree | undefined> =>
      trees.has(target)
        ? { root: `product/${productId}`, target: { targetType: target }, resources: [...tree(target).values()] }
        : undefined,
    submissions: async () => {
      for (const one of elsewhere) {
        one.left -= 1;
        if (one.left === 0) one.end();
      }
      return submissions.map(({ value }) => value);
    },
    configure: async (resources) => {
      await fake.before(resources);
      const submission = resources.find((one) => typeOf(one) === 'submission');
      const what = submission === undefined ? 'edit' : String(members(submission.target).targetType);
      asked.push(what);
      const ending = fake.endings[what] ?? {};
      const looks = ending.looks ?? 1;
      let end = () => {};
      if (what === 'edit' && ending.errors === undefined) end = () => edit(resources);
      if (what === 'preview' || what === 'live') end = publication(what, looks, submission?.id, ending);
      const jobId = `00000000-0000-0000-0000-${String(jobs.size + 1).padStart(12, '0')}`;
      const job: Job = { jobId, jobStatus: 'running', jobResult: 'pending', errors: [] };
      jobs.set(jobId, { job, left: looks, end, ending });
      await fake.after(resources);
      return looks === 0 ? await fake.job(jobId) : job;
    },
    job: async (id) => {
      fake.look();
      const own = jobs.get(id);
      if (own === undefined) throw new Error(`no job ${id}`);
      own.left -= 1;
      if (own.left <= 0 && own.job.jobStatus !== 'completed') {
        own.end();
        const { errors = [], result } = own.ending;
        const jobResult = result ?? (errors.length > 0 ? 'failed' : 'succeeded');
        own.job = { ...own.job, jobStatus: 'completed', jobResult, errors: [...errors] };
      }
      return own.job;
    },
    outcome: async () => undefined,
    cancel: async (id) => {
      const own = jobs.get(id);
      if (own === undefined) throw new Error(`no job ${id}`);
      own.job = { ...own.job, jobStatus: 'completed', jobResult: 'cancelled' };
      return own.job;
    },
    asset: async (url) => {
      const found = bytes.get(url.split('/').at(-1) ?? '');
      if (found === undefined) throw new Error(`nothing is at ${url}`);
      return found;
    },
    progress: async () => fake.told,
  };
  return fake;
}

const product = (externalId: string): Product => ({
  id: productId,
  externalId,
  type: 'softwareAsAService',
  alias: externalId,
});

/** Derived from what the request calls it by, so that writing a resource again finds it. */
function durableId(resource: Resource): string {
  if (resource.id !== undefined) return resource.id;
  const type = typeOf(resource);
  if (type === 'product') return `product/${productId}`;
  const name = text(members(resource.identity).externalId);
  return name === undefined ? `${type}/${productId}/${resource.resourceName}` : `${type}/${productId}/${name}`;
}

function withReferences(resource: Resource, names: ReadonlyMap<string | undefined, string>): Resource {
  const entries = Object.entries(resource).map(([field, value]) => {
    const name = text(members(value).resourceName);
    return [field, name === undefined ? value : (names.get(name) ?? value)] as const;
  });
  return { ...Object.fromEntries(entries), $schema: resource.$schema };
}
