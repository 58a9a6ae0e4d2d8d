/** A sandbox of its own for each test, over HTTP, on a clock that stands. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Job } from '../../src/ingestion/job.ts';
import { productGuid, type Resource, ResourceTree, typeOf } from '../../src/ingestion/resource.ts';
import { Submission } from '../../src/ingestion/submission.ts';
import { developer } from './accounts.ts';
import { assetServer } from './asset-server.ts';
import { exampleFiles, exampleOffers, requestFor } from './example-offers.ts';
import { day, type ManualClock, manualClock, minute } from './manual-clock.ts';
import type { Start } from './whole-sandbox.ts';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface TestSandbox extends AsyncDisposable {
  readonly url: string;
  readonly clock: ManualClock;
  readonly pictures: string;
  /** What it wrote on its own output. */
  readonly lines: readonly string[];
  /** Starts another on a copy of what is on its disk at this moment, as if it had been killed, and goes on with that. */
  kill(): Promise<void>;
  /** A folder with a copy of what is on its disk. */
  copy(): string;
  /** A token for an audience, the ingestion API's unless said. */
  token(scope?: string): Promise<string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Posts to the ingestion API. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Asks to configure, and lets time pass until the job has ended. */
  configure(resources: readonly unknown[]): Promise<Job>;
  /** Asks to configure, and does not wait. */
  ask(resources: readonly unknown[]): Promise<Job>;
  job(id: string): Promise<Job>;
  tree(product: string, target: string): Promise<ResourceTree>;
  submissions(product: string, target?: string): Promise<readonly Submission[]>;
  /** Writes an example offer into a draft; its product's GUID. */
  draft(offer: string): Promise<string>;
  publish(product: string, target: 'preview' | 'live', more?: object): Promise<Job>;
  /** The product of an example offer that was published live. */
  live(offer: string): Promise<string>;
}

export const api = '/rp/product-ingestion';
const version = '2022-03-01-preview2';
export const schema = (type: string, at = version) => `https://schema.mp.microsoft.com/schema/${type}/${at}`;
export const submission = (product: string, targetType: string, more: object = {}) => ({
  $schema: schema('submission'),
  product: `product/${product}`,
  target: { targetType },
  ...more,
});

const offers = await exampleOffers();
const files = exampleFiles();

/** Where a sandbox begins: at a time, on what another left in a folder. */
export interface Beginning {
  readonly now?: number;
  readonly from?: string;
}

const aFolder = () => mkdtempSync(join(tmpdir(), 'offerlane-sandbox-'));

/** A copy of a sandbox's folder, its lock and all, as a process that was killed leaves it. */
function copied(from: string): string {
  const folder = aFolder();
  cpSync(from, folder, { recursive: true });
  return folder;
}

export async function testSandbox(start: Start, { now, from }: Beginning = {}): Promise<TestSandbox> {
  let data = from === undefined ? aFolder() : copied(from);
  const clock = manualClock(now);
  const pictures = await assetServer(files);
  const lines: string[] = [];
  const begin = () => start({ port: 0, data, clock, log: (line) => lines.push(line) });
  let server = await begin();
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${server.url}${path}`, init);
    return { status: response.status, body: JSON.parse((await response.text()) || '{}') };
  };
  const token = async (scope = 'https://graph.microsoft.com/.default') => {
    const { tenant, clientId: client_id, secret: client_secret } = developer;
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret, scope });
    const answer = await call(`/${tenant}/oauth2/v2.0/token`, { method: 'POST', body });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return String(answer.body.access_token);
  };
  let held = { token: '', until: 0 };
  const authorized = async () => {
    if (clock.now() >= held.until) held = { token: await token(), until: clock.now() + 50 * minute };
    return { authorization: `Bearer ${held.token}`, 'content-type': 'application/json' };
  };
  const self: TestSandbox = {
    get url() {
      return server.url;
    },
    clock,
    pictures: pictures.url,
    lines,
    kill: async () => {
      const former = { data, server };
      data = copied(data);
      server = await begin();
      await former.server.close();
      rmSync(former.data, { recursive: true, force: true });
    },
    copy: () => copied(data),
    token,
    get: async (path, headers) => call(path, { headers: { ...(await authorized()), ...headers } }),
    post: async (path, body, headers) =>
      call(`${api}${path}`, {
        method: 'POST',
        headers: { ...(await authorized()), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    ask: async (resources) => {
      const answer = await self.post('/configure', { $schema: schema('configure'), resources });
      assert.equal(answer.status, 202, JSON.stringify(answer.body));
      return Job.parse(answer.body);
    },
    configure: async (resources) => {
      let job = await self.ask(resources);
      for (let hours = 0; job.jobStatus !== 'completed' && hours < 60; hours += 1) {
        clock.pass(hours === 0 ? minute : day);
        job = await self.job(job.jobId);
      }
      return job;
    },
    job: async (id) => {
      const answer = await self.get(`${api}/configure/${id}/status`);
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return Job.parse(answer.body);
    },
    tree: async (product, target) => {
      const answer = await self.get(`${api}/resource-tree/product/${product}?targetType=${target}`);
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return ResourceTree.parse(answer.body);
    },
    submissions: async (product, target) => {
      const answer = await self.get(
        `${api}/submission/${product}${target === undefined ? '' : `?targetType=${target}`}`,
      );
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return Submission.array().parse(answer.body.value);
    },
    draft: async (offer) => {
      const example = offers.get(offer);
      assert.ok(example, offer);
      const job = await self.configure(requestFor(example, pictures.url));
      succeeded(job);
      const { body } = await self.get(`${api}/configure/${job.jobId}`);
      const made = (body.resources as Resource[]).find((resource) => typeOf(resource) === 'product');
      return productGuid(made?.id ?? '');
    },
    publish: async (product, target, more = {}) => self.configure([submission(product, target, more)]),
    live: async (offer) => {
      const product = await self.draft(offer);
      succeeded(await self.publish(product, 'preview'));
      const [preview] = await self.submissions(product, 'preview');
      succeeded(await self.publish(product, 'live', { id: preview?.id }));
      return product;
    },
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await pictures[Symbol.asyncDispose]();
      rmSync(data, { recursive: true, force: true });
    },
  };
  return self;
}

export function succeeded(job: Job): void {
  assert.equal(`${job.jobStatus} ${job.jobResult}`, 'completed succeeded', JSON.stringify(job.errors));
}

/** A job that failed, and said so with words. */
export function failed(job: Job, code: string, words: RegExp): void {
  assert.equal(`${job.jobStatus} ${job.jobResult}`, 'completed failed');
  const said = JSON.stringify(job.errors);
  assert.ok(said.includes(`"${code}"`), said);
  assert.match(said, words);
}

/** The one resource of a type in a tree. */
export function only(tree: ResourceTree, type: string, where: (resource: Resource) => boolean = () => true): Resource {
  const found = tree.resources.filter((resource) => typeOf(resource) === type && where(resource));
  assert.equal(found.length, 1, `${found.length} ${type}`);
  return found[0] ?? assert.fail();
}
