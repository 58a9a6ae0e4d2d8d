/** What a product has from its first moment. */
import { schemaOf } from '../ingestion/resource.ts';
import type { StoredResource } from './publication.ts';

/** Products whose first draft is known: that of a virtual machine offer, as Red Hat's client reads it. */
const attested = ['azureVirtualMachine', 'coreVirtualMachine'];

const preview2 = '2022-03-01-preview2';

/** The resources that come with a new product, beside itself. */
export function newProduct(guid: string, productType: string): readonly StoredResource[] {
  if (!attested.includes(productType)) return [];
  const product = `product/${guid}`;
  const resource = (type: string, version: string, fields: Readonly<Record<string, unknown>>): StoredResource => ({
    $schema: schemaOf(type, version),
    id: `${type}/${guid}`,
    product,
    ...fields,
  });
  return [
    resource('customer-leads', preview2, { leadDestination: 'none' }),
    resource('test-drive', preview2, { enabled: false }),
    resource('price-and-availability-offer', '2022-03-01-preview3', { previewAudiences: [] }),
    resource('reseller', preview2, { resellerChannelState: 'notSet', audiences: [] }),
  ];
}
