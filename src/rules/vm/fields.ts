/** What one field of the images of a virtual machine may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const vmFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'vm/recommended-sizes-max',
    title: 'At most six sizes are recommended',
    sources: [
      {
        name: 'Guide to create a virtual machine image (2016)',
        quote: 'Select up to six recommended virtual machine sizes',
      },
      { name: 'API schema of virtual-machine-plan-technical-configuration' },
    ],
    why: 'The marketplace offers six and takes no more.',
    fix: 'Keep the six that suit most customers.',
  }),
  fieldRule({
    id: 'vm/data-disk-max',
    title: 'An image has at most 16 data disks',
    sources: [{ name: 'Partner Center documentation, azure-vm-create-plans', quote: 'Add up to 16 data disks' }],
    why: 'The marketplace takes no more.',
    fix: 'Join what can lie on one disk; each slows deployment down.',
  }),
  fieldRule({
    id: 'vm/gallery-resource-id',
    title: 'An image in a gallery is named by its whole resource ID',
    sources: [
      { name: 'Partner Center documentation, azure-vm-use-own-image' },
      { name: 'API schema of virtual-machine-plan-technical-configuration' },
    ],
    why: 'Microsoft copies the image from there.',
    fix: 'Copy the resource ID of the image version from the Azure portal; it ends in /versions/ and the number.',
  }),
  fieldRule({
    id: 'vm/open-ports-format',
    title: 'An open port has a label, a port or a range, and a protocol',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-plan-technical-configuration',
        quote: 'use a hyphen if specifying a port range (Ex: 80-150)',
      },
      { name: 'API schema of virtual-machine-plan-technical-configuration' },
    ],
    why: 'The deployment opens it in the network of each customer.',
    fix: 'Write `label` with 3 to 20 characters, and `portRange` as "80" or "80-150", in quotes.',
  }),
];
