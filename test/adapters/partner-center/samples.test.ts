/** Bodies of the reference, where it is at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { certificationFailed } from '../../../src/ingestion/job.ts';
import { Refused } from '../../../src/ports/failure.ts';
import { api, failure, graph, partner, product, signIn } from './partner.ts';

const home = join(import.meta.dirname, '../../..');
const reference = join(home, '../shared/reference/partner-center');
const samples = join(reference, 'samples');
const body = (path: string) => JSON.parse(readFileSync(join(samples, path), 'utf8'));
const inFolder = (folder: string, name: RegExp) =>
  existsSync(samples) ? readdirSync(join(samples, folder)).filter((file) => name.test(file)) : [];
const get = (path: string) => nock(graph).get(`${api}/${path}`).query(true);

describe.skipIf(!existsSync(samples))('bodies of the reference', () => {
  test.each(inFolder('jobs', /^(?!configure)/))('the job %s', async (file) => {
    const { marketplace } = partner();
    signIn();
    get('configure/a/status').reply(200, body(`jobs/${file}`));
    const job = await marketplace.job('a');
    expect(job).toEqual(body(`jobs/${file}`));
    expect(certificationFailed(job.errors)).toBe(file === 'failed-certification.json');
  });

  test('the outcome of a job', async () => {
    const { marketplace } = partner();
    signIn();
    get('configure/a').reply(200, body('jobs/configure-detail.json'));
    expect(await marketplace.outcome('a')).toEqual(body('jobs/configure-detail.json').resources);
  });

  test.each(inFolder('errors', /^400/))('the error %s', async (file) => {
    const { marketplace } = partner();
    signIn();
    nock(graph)
      .post(`${api}/configure`)
      .query(true)
      .reply(400, body(`errors/${file}`));
    const error = await failure(marketplace.configure([]));
    const { error: told } = body(`errors/${file}`);
    expect(error instanceof Refused && error.errors).toEqual([told]);
    for (const { message } of [told, ...(told.details ?? [])]) expect(error.message).toContain(message);
  });

  test('the submissions', async () => {
    const { marketplace } = partner();
    signIn();
    const list = body('submissions/list-draft-live-preview.json');
    get(`submission/${product}`).reply(200, list);
    expect(await marketplace.submissions(product)).toEqual(list.value);
  });

  test('the page of products, whose link is no address', async () => {
    const { marketplace } = partner();
    signIn();
    const page = body('submissions/list-products-page.json');
    get('product').reply(200, page);
    get('opaque_uri').reply(200, { value: [] });
    expect(await marketplace.products()).toMatchObject([{ externalId: 'string', type: 'azureVirtualMachine' }]);
  });

  test.each(['vm/resource-tree-draft.json', 'vm/resource-tree-live.json', 'saas/resource-tree-preview.json'])(
    'the tree %s',
    async (file) => {
      const { marketplace } = partner();
      signIn();
      get(`resource-tree/product/${product}`).reply(200, body(file));
      expect(await marketplace.tree(product, 'draft')).toEqual(body(file));
    },
  );
});
