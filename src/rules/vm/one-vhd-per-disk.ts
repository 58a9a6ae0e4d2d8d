import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { imagesOf } from './blobs.ts';

export const oneVhdPerDisk = offerRule({
  id: 'vm/one-vhd-per-disk',
  title: 'Each disk of an image has a VHD of its own',
  policy: '200.3.1',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    {
      name: 'Creating a virtual machine image for the Azure Marketplace (2015)',
      quote: 'One VHD is needed per disk. Even blank data disks require a VHD to be created.',
    },
  ],
  why: 'A disk that is another over again starts with the content of that one.',
  fix: 'Make a VHD for each disk, a blank one where the disk is blank.',
  check(subject) {
    return imagesOf(subject).flatMap((image) => {
      const seen = new Set<string>();
      return image.flatMap(({ path, uri, name }) => {
        if (!seen.has(uri)) {
          seen.add(uri);
          return [];
        }
        return [
          {
            path,
            message: `${shown(name ?? uri)} is another disk of this image already; each disk has a VHD of its own, blank ones too.`,
          },
        ];
      });
    });
  },
});
