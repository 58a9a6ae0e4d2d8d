/** What one field of properties may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const propertiesFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'properties/subcategory-count',
    title: 'A category has at most two subcategories',
    policy: '100.2',
    sources: [
      { name: 'Partner Center documentation, azure-vm-create-properties' },
      { name: 'Partner Center documentation, categories' },
    ],
    why: 'The marketplace takes no more.',
    fix: 'Keep the two under which customers look for the offer.',
  }),
  fieldRule({
    id: 'properties/terms-length',
    title: 'Own terms have at most 10,000 characters',
    policy: '100.5',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-properties',
        quote: 'enter up to 10,000 characters of text',
      },
    ],
    why: 'The marketplace refuses what is longer.',
    fix: 'Put the terms on a page of your own and name it under `termsOfUseUrl`.',
  }),
  fieldRule({
    id: 'properties/terms-url-single',
    title: 'Own terms elsewhere are one web address',
    policy: '100.5',
    sources: [
      { name: 'Partner Center documentation, azure-vm-create-properties', quote: 'enter a single web address' },
    ],
    why: 'Customers are sent there before they buy.',
    fix: 'Write one whole address with https://.',
  }),
  fieldRule({
    id: 'properties/custom-amendments-max',
    title: 'At most ten amendments are for single tenants',
    sources: [
      { name: 'Partner Center documentation, azure-vm-create-properties', quote: 'Add custom amendment term (Max 10)' },
    ],
    why: 'The marketplace takes no more.',
    fix: 'Join those that say the same, with all their tenants.',
  }),
  fieldRule({
    id: 'properties/custom-amendment-tenants',
    title: 'An amendment is agreed with one to ten tenants',
    sources: [
      { name: 'Partner Center documentation, azure-vm-create-properties', quote: 'You can add up to 10 tenant IDs' },
    ],
    why: 'The marketplace knows customers by the IDs of their tenants, and takes ten of them for an amendment.',
    fix: 'Name one to ten tenant IDs, each a GUID; make a second amendment for more.',
  }),
];
