/** The reads of v1.0 through HTTP, in the words that recordings and the OpenAPI have. */
import { expect, test } from 'vitest';
import { items, members } from '../../../src/ingestion/members.ts';
import { minute } from '../../marketplace/manual-clock.ts';
import { submission, succeeded, type TestSandbox, testSandbox } from '../../marketplace/test-sandbox.ts';
import { startWith } from '../../marketplace/whole-sandbox.ts';

async function v1(sandbox: TestSandbox, path: string) {
  const authorization = `Bearer ${await sandbox.token('https://api.partner.microsoft.com/.default')}`;
  return sandbox.get(`/v1.0/ingestion/${path}`, { authorization, 'x-ms-publisherid': '1' });
}

async function named(sandbox: TestSandbox, filter: string): Promise<readonly unknown[]> {
  const { body } = await v1(sandbox, `products?$filter=${encodeURIComponent(filter)}`);
  return items(body.value).map((one) => members(one).name);
}

test('products are found by offer ID and by type, as recorded calls and the OpenAPI ask', async () => {
  await using sandbox = await testSandbox(startWith({}));
  await sandbox.draft('fabrikam-gateway');
  await sandbox.draft('fabrikam-insights');
  const byId = (type: string, value: string) => `externalIDs/Any(i:i/type eq '${type}' and i/value eq '${value}')`;
  const [gateway, insights] = ['Fabrikam Gateway', 'Fabrikam Insights'];
  expect(await named(sandbox, byId('AzureOfferId', 'FABRIKAM-gateway'))).toEqual([gateway]);
  expect(await named(sandbox, byId('StoreID', 'fabrikam-gateway'))).toEqual([]);
  expect(await named(sandbox, "ResourceType eq 'SoftwareAsAService'")).toEqual([insights]);
  const either = "ResourceType eq 'AzureThirdPartyVirtualMachine' or ResourceType eq 'SoftwareAsAService'";
  expect(await named(sandbox, either)).toHaveLength(2);
  expect((await v1(sandbox, `products?$filter=${encodeURIComponent("name eq 'x'")}`)).status).toBe(400);
});

test('a submission waits for its sign-off until it goes live', async () => {
  await using sandbox = await testSandbox(startWith({}));
  const product = await sandbox.draft('fabrikam-insights');
  succeeded(await sandbox.publish(product, 'preview'));
  const [preview] = await sandbox.submissions(product, 'preview');
  const path = `products/${product}/submissions/${preview?.id.split('/').at(-1)}`;
  const signOff = async () => {
    const { body } = await v1(sandbox, `${path}/workflowdetails`);
    return items(body.value)
      .map(members)
      .filter(({ type }) => type === 'Publisher sign-off');
  };
  expect(await signOff()).toMatchObject([{ state: 'WaitingForPublisherReview', targetEnvironment: 'Preview' }]);
  expect((await v1(sandbox, path)).body).toMatchObject({ state: 'InProgress', substate: 'ReadyToPublish' });
  succeeded(await sandbox.publish(product, 'live', { id: preview?.id }));
  expect(await signOff()).toMatchObject([{ state: 'Complete', completeDateTimeInUtc: expect.any(String) }]);
  expect((await v1(sandbox, path)).body).toMatchObject({ state: 'Published', substate: 'InStore' });
});

test('what is cancelled during certification has not failed it', async () => {
  const facts = { publisher: undefined, certifiedPartner: false, subscriptions: {} };
  await using sandbox = await testSandbox(startWith({ accounts: { facts } }));
  const product = await sandbox.draft('fabrikam-gateway');
  const { jobId } = await sandbox.ask([submission(product, 'preview')]);
  sandbox.clock.pass(minute);
  await sandbox.job(jobId);
  const submissions = async () => items((await v1(sandbox, `products/${product}/submissions`)).body.value).map(members);
  expect(await submissions()).toMatchObject([{ substate: 'Submitted' }]);
  await sandbox.post(`/configure/${jobId}/cancel`, '');
  expect(await submissions()).toMatchObject([{ substate: 'Failed' }]);
});
