import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';
import { oncePerFile } from './pictures.ts';

export const documents = offerRule({
  id: 'media/documents',
  title: 'Documents are PDF',
  policy: '100.5',
  severity: 'error',
  kind: 'asset',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/media/documents/*/pdf'],
  sources: [{ name: 'Product ingestion API, listing-asset schema' }],
  why: 'The marketplace takes no other format. The bytes count, not the name.',
  fix: 'Export the document as PDF.',
  check({ offer, media }) {
    const named = (offer.listing?.['en-us']?.media?.documents ?? []).flatMap((document, index) => {
      const file = document?.pdf === undefined ? undefined : media.get(document.pdf);
      return file === undefined || file.pdf ? [] : [{ file, index }];
    });
    return oncePerFile(named).map(({ file, index }) => ({
      path: ['listing', 'en-us', 'media', 'documents', index, 'pdf'],
      message: `${shown(file.path)} is no PDF, whatever its name says; export the document as PDF.`,
    }));
  },
});
