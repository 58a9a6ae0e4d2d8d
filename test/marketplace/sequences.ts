/** Any sequence of calls, and what has to hold after each of them. */
import assert from 'node:assert/strict';
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { keyed } from '../../src/ingestion/keyed.ts';
import { items, type Members, members, text } from '../../src/ingestion/members.ts';
import { fingerprint, normalise } from '../../src/ingestion/normalise.ts';
import { type Resource, ResourceTree } from '../../src/ingestion/resource.ts';
import { Submission } from '../../src/ingestion/submission.ts';
import { type Random, seeded } from '../faults/random.ts';
import { day, minute, second } from './manual-clock.ts';
import { api, schema, submission, type TestSandbox, testSandbox } from './test-sandbox.ts';
import type { Start } from './whole-sandbox.ts';

/** What is seen of a product from outside. */
interface Seen {
  readonly submissions: readonly Submission[];
  readonly trees: Readonly<Record<string, ResourceTree | undefined>>;
}

interface Told {
  /** What is known of each product by its GUID. */
  readonly products: Map<string, Seen>;
  /** Jobs that ended, as they did. */
  readonly ended: Map<string, string>;
  readonly jobs: string[];
  /** Image versions that were published, by product, plan and number. */
  readonly versions: Map<string, string>;
}

/** A world to begin from: an offer that is a draft and one that is live. Making it costs more than a sequence. */
export interface World {
  readonly folder: string;
  readonly now: number;
  readonly products: readonly string[];
}

export async function aWorld(start: Start): Promise<World> {
  await using sandbox = await testSandbox(start);
  const products = [await sandbox.live('fabrikam-gateway'), await sandbox.live('fabrikam-insights')];
  return { folder: sandbox.copy(), now: sandbox.clock.now(), products };
}

/** Runs a sequence of so many calls; throws, naming the seed and the calls, where something does not hold. */
export async function runSequence(start: Start, world: World, seed: number, calls: number): Promise<void> {
  await using sandbox = await testSandbox(start, { now: world.now, from: world.folder });
  const random = seeded(seed);
  const told: Told = { products: new Map(), ended: new Map(), jobs: [], versions: new Map() };
  const done: string[] = [];
  try {
    for (const product of world.products) await look(sandbox, product, told, 'begin');
    for (let call = 0; call < calls; call += 1) {
      const [name, act] = random.pick(acts) ?? assert.fail();
      done.push(name);
      await act(sandbox, world, random, told);
      for (const product of world.products) await look(sandbox, product, told, name);
      for (const job of told.jobs) if (name === 'kill' || !told.ended.has(job)) await settled(sandbox, job, told);
    }
  } catch (cause) {
    throw new Error(`seed ${seed}, after ${done.join(', ')}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

type Act = (sandbox: TestSandbox, world: World, random: Random, told: Told) => Promise<void>;

const acts: readonly (readonly [string, Act])[] = [
  ['a little time', async ({ clock }, _world, random) => clock.pass(random.below(20) * second)],
  ['some time', async ({ clock }, _world, random) => clock.pass(random.below(300) * minute)],
  ['much time', async ({ clock }, _world, random) => clock.pass(random.below(15) * day)],
  ['kill', async (sandbox) => sandbox.kill()],
  ['title', edits('listing', (random) => ({ title: `Title ${random.below(1000)}` }))],
  ['version added', versions((all, random) => [...all, { ...all[0], versionNumber: `9.${random.below(90)}.0` }])],
  ['version left out', versions((all, random) => all.filter(() => !random.chance(0.3)))],
  [
    'version changed',
    versions((all) =>
      all.map((one, index) => (index === 0 ? { ...one, vmImages: items(one.vmImages).slice(1) } : one)),
    ),
  ],
  [
    'version deprecated',
    versions((all) => all.map((one, index) => (index === 0 ? { ...one, lifecycleState: 'deprecated' } : one))),
  ],
  ['plan added', plan((random) => ({ identity: { externalId: `plan-${random.below(3)}` }, alias: 'A plan' }))],
  [
    'plan deleted',
    plan((random) => ({
      identity: { externalId: `plan-${random.below(3)}` },
      alias: 'A plan',
      lifecycleState: 'deleted',
    })),
  ],
  ['preview', publishes('preview', () => undefined)],
  ['preview again', publishes('preview', () => undefined)],
  ['live', publishes('live', ({ submissions }) => numbered(submissions, 'preview'))],
  ['live of the wrong number', publishes('live', ({ submissions }, random) => random.pick(submissions)?.id)],
  [
    'stop sell',
    publishes('live', ({ submissions }) => numbered(submissions, 'live'), { lifecycleState: 'deprecated' }),
  ],
  ['restore', publishes('preview', () => undefined, { lifecycleState: 'generallyAvailable' })],
  [
    'cancel',
    async (sandbox, _world, random, { jobs }) => {
      const job = random.pick(jobs);
      if (job !== undefined) await sandbox.post(`/configure/${job}/cancel`, '');
    },
  ],
  [
    'nonsense',
    async (sandbox, _world, random) => {
      const body = random.pick([
        '{',
        '[]',
        '{"resources":[]}',
        JSON.stringify({ $schema: schema('configure'), resources: [{}] }),
      ]);
      assert.equal((await sandbox.post('/configure', body ?? '')).status, 400);
    },
  ],
];

const numbered = (submissions: readonly Submission[], target: string) =>
  submissions.findLast((one) => one.target.targetType === target)?.id;

async function asked(sandbox: TestSandbox, told: Told, resources: readonly unknown[]): Promise<void> {
  const { status, body } = await sandbox.post('/configure', { $schema: schema('configure'), resources });
  assert.ok(status === 202 || status === 400, `configure answered ${status} ${JSON.stringify(body)}`);
  if (status === 202) told.jobs.push(String(body.jobId));
}

function edits(type: string, more: (random: Random) => object): Act {
  return async (sandbox, { products }, random, told) => {
    const product = random.pick(products) ?? '';
    const resource = told.products
      .get(product)
      ?.trees.draft?.resources.find(({ $schema }) => $schema.includes(`/${type}/`));
    if (resource !== undefined) await asked(sandbox, told, [{ ...written(resource), ...more(random) }]);
  };
}

function versions(change: (all: readonly Members[], random: Random) => readonly Members[]): Act {
  return async (sandbox, { products: [product = ''] }, random, told) => {
    const resource = told.products
      .get(product)
      ?.trees.draft?.resources.find(({ vmImageVersions }) => items(vmImageVersions).length > 1);
    if (resource === undefined) return;
    const vmImageVersions = change(items(resource.vmImageVersions).map(members), random);
    await asked(sandbox, told, [{ ...written(resource), vmImageVersions }]);
  };
}

function plan(body: (random: Random) => object): Act {
  return async (sandbox, { products }, random, told) => {
    const product = `product/${random.pick(products)}`;
    await asked(sandbox, told, [{ $schema: schema('plan'), product, ...body(random) }]);
  };
}

function publishes(target: string, id: (seen: Seen, random: Random) => string | undefined, more: object = {}): Act {
  return async (sandbox, { products }, random, told) => {
    const product = random.pick(products) ?? '';
    const seen = told.products.get(product);
    const named = seen && id(seen, random);
    await asked(sandbox, told, [submission(product, target, { ...(named !== undefined && { id: named }), ...more })]);
  };
}

const written = ({ id: _, ...resource }: Resource) => ({
  ...resource,
  $schema: resource.$schema.replace('product-ingestion.azureedge.net', 'schema.mp.microsoft.com'),
});

/** Reads a product, and holds what is read against what was seen before. */
async function look(sandbox: TestSandbox, product: string, told: Told, act: string): Promise<void> {
  const before = told.products.get(product);
  const now = await seen(sandbox, product);
  told.products.set(product, now);
  for (const target of ['preview', 'live']) {
    const running = now.submissions.filter((one) => one.target.targetType === target && one.status !== 'completed');
    assert.ok(running.length <= 1, `${running.length} active submissions for ${target}`);
  }
  const active = now.submissions.filter(({ status }) => status !== undefined && status !== 'completed');
  assert.ok(active.length <= 1, 'two publications of one product');
  assert.equal(now.submissions.filter(({ target }) => target.targetType === 'draft').length, 1, 'one draft');
  if (before !== undefined) {
    const went = (one: Seen) => canonicalJson(liveDone(one));
    if (went(before) === went(now))
      assert.equal(shown(now.trees.live), shown(before.trees.live), 'live changed by itself');
    if (act === 'kill') assert.equal(canonicalJson(summary(now)), canonicalJson(summary(before)), 'lost in a kill');
  }
  for (const [name, content] of published(product, now)) {
    const known = told.versions.get(name) ?? content;
    assert.equal(content, known, `published version ${name} changed`);
    told.versions.set(name, known);
  }
  for (const name of told.versions.keys()) {
    const [owner = '', key = '', number = ''] = name.split(' ');
    if (owner !== product) continue;
    const kept = imageVersions(now.trees.draft).some(
      ([plan, version]) => plan === key && version.versionNumber === number,
    );
    assert.ok(kept, `published version ${name} is gone from the draft`);
  }
}

const liveDone = ({ submissions }: Seen) =>
  submissions
    .filter(({ target, status }) => target.targetType === 'live' && status === 'completed')
    .map(({ id, result, lifecycleState, created }) => [id, result ?? '', lifecycleState ?? '', created ?? '']);

const summary = ({ submissions, trees }: Seen) => ({
  submissions,
  ...Object.fromEntries(Object.entries(trees).map(([target, tree]) => [target, shown(tree)])),
});

const shown = (tree: ResourceTree | undefined) =>
  tree === undefined ? 'none' : fingerprint(normalise(tree.resources, () => ''));

async function seen(sandbox: TestSandbox, product: string): Promise<Seen> {
  const tree = async (target: string) => {
    const { status, body } = await sandbox.get(`${api}/resource-tree/product/${product}?targetType=${target}`);
    return status === 200 ? ResourceTree.parse(body) : undefined;
  };
  const { body } = await sandbox.get(`${api}/submission/${product}`);
  const [draft, preview, live] = [await tree('draft'), await tree('preview'), await tree('live')];
  return { submissions: Submission.array().parse(body.value), trees: { draft, preview, live } };
}

function imageVersions(tree: ResourceTree | undefined): readonly (readonly [plan: string, version: Members])[] {
  return keyed(tree?.resources ?? []).flatMap(({ plan, resource }) =>
    items(resource.vmImageVersions).map((version) => [plan ?? '', members(version)] as const),
  );
}

/** The versions that customers or the preview audience could deploy, but for whether they still can. */
function published(product: string, { trees }: Seen): readonly (readonly [string, string])[] {
  return imageVersions(trees.live).map(([plan, { lifecycleState: _, deprecationSchedule: __, ...version }]) => [
    `${product} ${plan} ${text(version.versionNumber)}`,
    canonicalJson(version),
  ]);
}

/** A job that has ended stays as it ended. */
async function settled(sandbox: TestSandbox, id: string, { ended }: Told): Promise<void> {
  const { jobStatus, jobResult } = await sandbox.job(id);
  const state = `${jobStatus} ${jobResult}`;
  assert.equal(ended.get(id) ?? state, state, `job ${id} changed after its end`);
  if (jobStatus === 'completed') ended.set(id, state);
}
