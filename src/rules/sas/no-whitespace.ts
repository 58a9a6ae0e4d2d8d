import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { imagesOf } from '../vm/blobs.ts';

export const noWhitespace = offerRule({
  id: 'sas/no-whitespace',
  title: 'The address of an image has no white space',
  policy: '200.5',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [
    { name: 'Partner Center documentation, azure-vm-get-sas-uri', quote: 'SAS URI has white spaces in VHD name' },
  ],
  why: 'The marketplace cannot fetch a VHD whose name has white space in it, and certification fails hours later.',
  fix: 'Name the blob without white space.',
  check(subject) {
    return imagesOf(subject)
      .flat()
      .flatMap(({ path, uri, name }) => {
        if (!/\s|%20|\+/.test(uri)) return [];
        return [{ path, message: `${shown(name ?? uri)} has white space in its name; name the blob without.` }];
      });
  },
});
