import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { driven, drivenTypes } from './settings.ts';

export const userManual = offerRule({
  id: 'testdrive/user-manual',
  title: 'The manual of a test drive is a PDF with a name of at most 255 characters',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: drivenTypes,
  reads: ['/testDrive/listing/en-us/userManual'],
  sources: [
    {
      name: 'Partner Center documentation, test-drive-technical-configuration',
      quote: 'The file must be in PDF format and be named (255 characters max)',
    },
  ],
  why: 'Customers download it before they start.',
  fix: 'Export the manual as PDF, under a short name.',
  check({ offer, media }) {
    const written = driven(offer)?.listing?.['en-us']?.userManual;
    const file = written === undefined ? undefined : media.get(written);
    if (file === undefined) return [];
    const path = ['testDrive', 'listing', 'en-us', 'userManual'];
    if (!file.pdf)
      return [{ path, message: `${shown(file.path)} is no PDF, whatever its name says; export the manual as PDF.` }];
    const length = file.path.split('/').at(-1)?.length ?? 0;
    if (length <= 255) return [];
    return [{ path, message: `The name of the manual is ${length} characters long; at most 255 are allowed.` }];
  },
});
