import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { items, members } from '../../src/ingestion/members.ts';
import { readAccounts } from '../../src/sandbox/accounts-file.ts';
import { readScript } from '../../src/sandbox/script.ts';
import { documented } from '../marketplace/documented.ts';
import { day, hour } from '../marketplace/manual-clock.ts';
import {
  api,
  only,
  schema,
  submission,
  succeeded,
  type TestSandbox,
  testSandbox,
} from '../marketplace/test-sandbox.ts';
import { startWith } from '../marketplace/whole-sandbox.ts';

const scripts = documented('script');
const insights = 'fabrikam-insights';

async function scripted(title: string): Promise<TestSandbox> {
  const yaml = scripts.get(title);
  if (yaml === undefined) throw new Error(`docs/sandbox.md has no script ${title}`);
  return testSandbox(startWith({ script: () => readScript('script.yml', Buffer.from(yaml)) }));
}

test('docs/sandbox.md shows six scripts', () => {
  expect(scripts.size).toBe(6);
});

test('certification fails the first time, with the policy, and passes the second', async () => {
  await using sandbox = await scripted('certification fails');
  const product = await sandbox.draft(insights);
  const first = await sandbox.publish(product, 'preview');
  expect(first.jobResult).toBe('failed');
  expect(JSON.stringify(first.errors)).toContain('Issues found during Certification.');
  const [failed] = await sandbox.submissions(product, 'preview');
  const authorization = `Bearer ${await sandbox.token('https://api.partner.microsoft.com/.default')}`;
  const headers = { authorization, 'x-ms-publisherid': '1' };
  const reports = `/v1.0/ingestion/products/${product}/submissions/${failed?.id.split('/').at(-1)}/reports`;
  const [report = {}] = items((await sandbox.get(reports, headers)).body.value).map(members);
  expect(report.status).toBe('Failed');
  const file = members(await (await fetch(String(report.fileUri))).json());
  expect(file.failures).toEqual([
    { policy: '100.1.3', note: 'The description does not say which Azure services are used.' },
  ]);
  expect((await fetch(String(report.fileUri).replace(/sig=./, 'sig='))).status).toBe(404);
  succeeded(await sandbox.publish(product, 'preview'));
});

test('a step stalls, and the job runs until it is cancelled', async () => {
  await using sandbox = await scripted('a step stalls');
  const product = await sandbox.draft(insights);
  const { jobId } = await sandbox.ask([submission(product, 'preview')]);
  sandbox.clock.pass(100 * day);
  expect((await sandbox.job(jobId)).jobStatus).toBe('running');
  expect((await sandbox.post(`/configure/${jobId}/cancel`, '')).body.jobResult).toBe('cancelled');
});

test('calls blip, and are answered again', async () => {
  await using sandbox = await scripted('calls blip');
  const product = { identity: { externalId: 'contoso-one' }, type: 'softwareAsAService', alias: 'One' };
  const { jobId } = await sandbox.ask([{ $schema: schema('product', '2022-03-01-preview3'), ...product }]);
  const looks: number[] = [];
  for (let look = 0; look < 4; look += 1) looks.push((await sandbox.get(`${api}/configure/${jobId}/status`)).status);
  expect(looks).toEqual([200, 500, 500, 200]);
  expect((await sandbox.get(`${api}/submission/any`)).status).toBe(429);
  expect((await sandbox.get(`${api}/submission/any`)).status).toBe(404);
});

test('answers are slow', async () => {
  await using sandbox = await scripted('answers are slow');
  const product = await sandbox.draft(insights);
  const begun = performance.now();
  await sandbox.tree(product, 'draft');
  expect(performance.now() - begun).toBeGreaterThan(190);
});

test('the draft is edited in the portal, once', async () => {
  await using sandbox = await scripted('the draft is edited in the portal');
  const product = await sandbox.draft(insights);
  const title = async () => only(await sandbox.tree(product, 'draft'), 'listing').title;
  expect(await title()).toBe('Fabrikam Insights');
  sandbox.clock.pass(day);
  expect(await title()).toBe('Fabrikam Insights, edited');
});

test('the contract changes', async () => {
  await using sandbox = await scripted('the contract changes');
  const { status, body } = await sandbox.get(`${api}/product`);
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('x-ms-publisherId')]);
  const dead = await sandbox.post('/configure', { $schema: schema('configure') }, { 'x-ms-publisherId': '1' });
  expect(JSON.stringify(dead.body)).toContain('could not be accessed');
});

test('the accounts of docs/sandbox.md say who is let in, and whom certification refuses', async () => {
  const yaml = [...documented('accounts').values()].join('');
  const accounts = readAccounts('accounts.yml', Buffer.from(yaml));
  await using sandbox = await testSandbox(startWith({ accounts }));
  const token = async (client_id: string, client_secret: string) => {
    const scope = 'https://graph.microsoft.com/.default';
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret, scope });
    return fetch(`${sandbox.url}/contoso.example/oauth2/v2.0/token`, { method: 'POST', body });
  };
  expect((await token('developer', 'wrong')).status).toBe(401);
  const { access_token: stranger } = members(await (await token('stranger', 'sandbox')).json());
  const refused = await fetch(`${sandbox.url}${api}/product`, { headers: { authorization: `Bearer ${stranger}` } });
  expect(refused.status).toBe(403);
});

test('a preview audience of a kind that is refused, and a publisher who is no partner, fail certification', async () => {
  const facts = {
    publisher: undefined,
    certifiedPartner: true,
    subscriptions: { '6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90': 'csp' },
  };
  for (const [account, step] of [
    [facts, /Content validation/],
    [{ ...facts, certifiedPartner: false, subscriptions: {} }, /Publisher business eligibility/],
  ] as const) {
    await using sandbox = await testSandbox(startWith({ accounts: { facts: account } }));
    const product = await sandbox.draft('fabrikam-gateway');
    const job = await sandbox.publish(product, 'preview');
    expect(job.jobResult).toBe('failed');
    const failed = sandbox.lines.filter((line) => line.includes(' failed, '));
    expect(failed).toEqual([expect.stringMatching(step)]);
  }
});

test('steps are told on its own output, and whether it judged there', async () => {
  await using sandbox = await testSandbox(startWith({}));
  const product = await sandbox.draft('fabrikam-gateway');
  const { jobId } = await sandbox.ask([submission(product, 'preview')]);
  for (let look = 0; look < 200; look += 1) {
    sandbox.clock.pass(hour);
    await sandbox.job(jobId);
  }
  const told = sandbox.lines.join('\n');
  expect(told).toMatch(/Content validation done, judged: judged by rules; nothing is held against it/);
  expect(told).toMatch(/Offer purchase flow setup done, not judged: only its time passes/);
  expect(told).toMatch(/images are not read: of them only the time passes/);
  expect(told).toMatch(/Replication, \d+ of 60 regions/);
});

test.each([
  ['version: 2', /^script.yml:1:10 version: /],
  ['version: 1\npublishing: [{ stap: x }]', /^script.yml:2:\d+ publishing.0/],
  ['version: 1\ncalls: [{ path: /status, status: 200 }]', /^script.yml:2:\d+ calls.0.status: /],
  ['version: 1\n  x: [', /^script.yml:2:/],
])('a script that is wrong is told at its line: %j', (yaml, message) => {
  expect(() => readScript('script.yml', Buffer.from(yaml))).toThrow(message);
});
