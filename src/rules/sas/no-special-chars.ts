import { virtualMachineTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { imagesOf } from '../vm/blobs.ts';

export const noSpecialChars = offerRule({
  id: 'sas/no-special-chars',
  title: 'The name of a VHD has letters, digits, dots, hyphens and underscores',
  policy: '200.5',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: virtualMachineTypes,
  reads: ['/plans/*/technicalConfiguration/vmImageVersions'],
  sources: [{ name: 'Partner Center documentation, azure-vm-certification-faq' }],
  why: 'Certification refuses a name with other characters, such as % or a quote.',
  fix: 'Name the blob with letters, digits, dots, hyphens and underscores.',
  check(subject) {
    return imagesOf(subject)
      .flat()
      .flatMap(({ path, uri, name }) => {
        if (!(/.\.vhd$/i.test(name ?? '') && !/\s|%20|\+/.test(uri) && !/^[A-Za-z0-9._-]+$/.test(name ?? '')))
          return [];
        return [
          {
            path,
            message: `${shown(name ?? '')} has special characters; name the VHD with letters, digits, dots, hyphens and underscores.`,
          },
        ];
      });
  },
});
