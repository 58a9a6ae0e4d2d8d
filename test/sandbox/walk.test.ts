import { expect, test } from 'vitest';
import { schema, stand, theOne, typesOf } from './stand.ts';

const product = {
  $schema: schema('product', 3),
  resourceName: 'offer',
  identity: { externalId: 'fabrikam-gateway' },
  type: 'azureVirtualMachine',
  alias: 'Fabrikam Gateway',
};

test('token, product, configure and tree', async () => {
  const { get, configure } = await stand();
  expect(await get('product?externalId=fabrikam-gateway')).toEqual({ status: 200, body: { value: [] } });
  const job = await configure(product, {
    $schema: schema('plan', 2),
    product: { resourceName: 'offer' },
    identity: { externalId: 'standard' },
    alias: 'Standard',
  });
  expect(job).toMatchObject({ jobStatus: 'completed', jobResult: 'succeeded', errors: [] });
  const found = await get('product?externalID=fabrikam-gateway&type=azureVirtualMachine&$version=2022-03-01-preview3');
  const { id } = theOne(found);
  const tree = await get(`resource-tree/${id}?targetType='draft'`);
  expect(tree.status).toBe(200);
  const types = [
    'customer-leads',
    'plan',
    'price-and-availability-offer',
    'product',
    'reseller',
    'submission',
    'test-drive',
  ];
  expect(new Set(typesOf(tree))).toEqual(new Set(types));
});
