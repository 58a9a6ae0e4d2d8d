import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { entra } from '../../../src/adapters/partner-center/entra.ts';
import { pages } from '../../../src/adapters/partner-center/pages.ts';
import type { Service } from '../../../src/adapters/partner-center/service.ts';
import { settings } from '../../../src/adapters/partner-center/settings.ts';
import { Refused } from '../../../src/ports/failure.ts';
import { environment, failure, older, partner, product, signIn } from './partner.ts';

const submission = '1152921505697719189';
const root = `/v1.0/ingestion/products/${product}/submissions/${submission}`;
const authorized = { reqheaders: { 'x-ms-publisherid': '12345678', authorization: 'Bearer older-token' } };
const lists = (name: string) => nock(older, authorized).get(`${root}/${name}`);
const token = () => signIn('older-token', `${older}/.default`);
const legacy = join(import.meta.dirname, '../../../../shared/reference/partner-center/legacy');

/** Two lists that are empty, beside one that is told. */
function only(name: string, value: readonly unknown[]): void {
  token();
  for (const other of ['workflowdetails', 'validations', 'reports'])
    lists(other).reply(200, { value: other === name ? value : [] });
}

describe('the progress of a submission', () => {
  test('is that of its steps, with what has not come left out', async () => {
    const { marketplace } = partner();
    only('workflowdetails', [
      {
        type: 'Certification',
        state: 'InProgress',
        targetEnvironment: 'Preview',
        startDateTimeInUtc: '2026-03-02T08:00:00Z',
        workflowSteps: [
          {
            name: 'Malware',
            state: 'Complete',
            startDateTimeInUtc: '2026-03-02T08:00:00Z',
            completeDateTimeInUtc: '2026-03-02T09:00:00Z',
          },
          { name: 'Policy', state: 'InProgress', completeDateTimeInUtc: '0001-01-01T00:00:00Z' },
        ],
      },
      { type: 'Publish', state: 'NotStarted', startDateTimeInUtc: '1601-01-01T00:00:00Z', workflowSteps: [] },
    ]);
    expect(await marketplace.progress(product, submission)).toEqual({
      steps: [
        {
          phase: 'Certification',
          name: 'Malware',
          state: 'Complete',
          start: '2026-03-02T08:00:00Z',
          end: '2026-03-02T09:00:00Z',
        },
        { phase: 'Certification', name: 'Policy', state: 'InProgress', start: undefined, end: undefined },
        { phase: 'Publish', name: 'Publish', state: 'NotStarted', start: undefined, end: undefined },
      ],
      validations: [],
      reports: [],
    });
  });

  test('has the validations of all pages', async () => {
    const { marketplace } = partner();
    token();
    lists('workflowdetails').reply(404);
    lists('validations').reply(200, {
      value: [{ errorCode: 'Resell-1', severity: 'Error', message: 'No reseller module.', resource: 'Resell' }],
      nextLink: `${root.slice(1)}/validations?$skipToken=abc`,
    });
    lists('validations')
      .query({ $skipToken: 'abc' })
      .reply(200, { value: [{ severity: 'Warning' }] });
    lists('reports').reply(403);
    expect(await marketplace.progress(product, submission)).toEqual({
      steps: [],
      validations: [
        { code: 'Resell-1', severity: 'Error', message: 'No reseller module.', resource: 'Resell' },
        { code: '', severity: 'Warning', message: '', resource: undefined },
      ],
      reports: [],
    });
  });

  test('is none where the API tells nothing', async () => {
    const { marketplace } = partner();
    token();
    for (const name of ['workflowdetails', 'validations']) lists(name).reply(404);
    lists('reports').reply(403);
    expect(await marketplace.progress(product, submission)).toBeUndefined();
  });

  test('is none where the API is not configured', async () => {
    expect(await partner({ older: undefined }).marketplace.progress(product, submission)).toBeUndefined();
  });

  test('is refused with what either form of error says', async () => {
    const { marketplace } = partner();
    token();
    lists('workflowdetails').reply(400, {
      errors: { 'x-ms-publisherId': ['PublisherId is a required header, and must be a positive number.'] },
      title: 'One or more validation errors occurred.',
      status: 400,
    });
    const error = await failure(marketplace.progress(product, submission));
    expect(error).toBeInstanceOf(Refused);
    expect(error.message).toContain(
      'was refused (400 x-ms-publisherId). PublisherId is a required header, and must be a positive number.',
    );
    lists('workflowdetails').reply(400, JSON.stringify('ICH50400 - Unable to complete request.'));
    await expect(marketplace.progress(product, submission)).rejects.toThrow(
      'was refused (400 ICH50400). ICH50400 - Unable to complete request.',
    );
  });
});

describe('a certification report', () => {
  const report = (fileUri: string | undefined) => ({
    status: 'Failed',
    reportTimeInUtc: '2026-03-02T09:00:00Z',
    fileUri,
  });
  const told = async (fileUri: string | undefined) => {
    const { marketplace } = partner();
    only('reports', [report(fileUri)]);
    const progress = await marketplace.progress(product, submission);
    return progress?.reports;
  };
  const files = (headers: Record<string, unknown> = {}) =>
    nock('https://files.example', { ...headers, badheaders: ['authorization', 'x-ms-publisherid'] });

  test('has the text of its file, which is fetched without the token', async () => {
    files().get('/report').query({ sig: 'S' }).reply(200, '<p>100.1.3 ü</p>');
    expect(await told('https://files.example/report?sig=S')).toEqual([
      { status: 'Failed', time: '2026-03-02T09:00:00Z', text: '<p>100.1.3 ü</p>' },
    ]);
  });

  test.each([
    ['without a file', undefined, () => {}],
    ['whose file is gone', 'https://files.example/report', () => files().get('/report').reply(404)],
    [
      'whose file is no text',
      'https://files.example/report',
      () =>
        files()
          .get('/report')
          .reply(200, Buffer.from([255])),
    ],
    [
      'whose file is large',
      'https://files.example/report',
      () => files().get('/report').reply(200, Buffer.alloc(1_000_001)),
    ],
    ['whose host is down', 'https://files.example/report', () => files().get('/report').times(8).reply(503)],
    ['whose file is in plain http', 'http://files.example/report', () => {}],
    ['whose file is of this machine', 'http://127.0.0.1:9/report', () => {}],
    ['whose file is none', 'report.html', () => {}],
  ])('%s is told without a text', async (_, fileUri, answer) => {
    answer();
    expect(await told(fileUri)).toEqual([{ status: 'Failed', time: '2026-03-02T09:00:00Z', text: undefined }]);
  });
});

const Recorded = z.array(
  z.object({
    request: z.object({ method: z.string(), uri: z.string() }),
    response: z.object({ body: z.unknown() }),
  }),
);

test.skipIf(!existsSync(legacy))('the pages of a recorded session of v1.0 are followed', async () => {
  const { clock } = partner();
  const session = Recorded.parse(
    JSON.parse(readFileSync(join(legacy, 'recorded-test_marketplace_offer.json'), 'utf8')),
  );
  token();
  const seen = new Set<string>();
  for (const { request, response } of session) {
    const { pathname, searchParams } = new URL(request.uri);
    const skip = searchParams.get('$skipToken');
    if (request.method !== 'GET' || !pathname.endsWith('/products') || skip === null || seen.has(skip)) continue;
    seen.add(skip);
    nock(older, authorized).get(pathname).query({ $skipToken: skip }).reply(200, JSON.stringify(response.body));
  }
  const service: Service = {
    url: `${older}/v1.0/ingestion`,
    scope: `${older}/.default`,
    headers: { 'x-ms-publisherId': '12345678' },
    tokens: entra(settings(environment), clock),
    clock,
  };
  const url = new URL(`${service.url}/products?$skipToken=`);
  const products = await pages(service, { method: 'GET', url }, z.looseObject({ id: z.string() }));
  expect(seen.size).toBe(9);
  expect(products).toHaveLength(27);
});
