import { virtualMachineTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { imagesOf } from '../vm/blobs.ts';

export const pathVhd = offerRule({
  id: 'sas/path-vhd',
  title: 'The address of an image ends with the name of a VHD',
  policy: '200.5',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-get-sas-uri',
      quote: 'The URI includes your VHD image filename, including the filename extension .vhd',
    },
  ],
  why: 'An address of the container alone names no image.',
  fix: 'Write the container and the file behind the host: /vhds/image.vhd.',
  check(subject) {
    return imagesOf(subject)
      .flat()
      .flatMap(({ path, uri, name }) => {
        if (!(!/\s|%20|\+/.test(uri) && !/.\.vhd$/i.test(name ?? ''))) return [];
        return [
          {
            path,
            message: `The address does not end with the name of a VHD; write the container and the file behind the host: /vhds/image.vhd.`,
          },
        ];
      });
  },
});
