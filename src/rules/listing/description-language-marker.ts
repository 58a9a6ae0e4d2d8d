import { offerTypes } from '../../../schemas/words.ts';
import { comparable } from '../comparable.ts';
import { offerRule } from '../rule.ts';

export const descriptionLanguageMarker = offerRule({
  id: 'listing/description-language-marker',
  title: 'A description in another language says so first',
  policy: '100.1.3',
  severity: 'error',
  kind: 'cross-field',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/description'],
  sources: [
    { name: 'Partner Center documentation, azure-vm-create-listing', quote: 'This application is available only in' },
  ],
  why: 'The listing is the English one: who does not read the language must see at once that the offer is not for them.',
  fix: 'Begin with the sentence "This application is available only in <language>.", or describe the offer in English.',
  check({ offer }) {
    const text = comparable(offer.listing?.['en-us']?.description ?? '');
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
    if (foreign * 2 <= letters || /this application is available (only )?in [a-z]/.test(text)) return [];
    const message =
      'The description is in another language and does not say so; begin with "This application is available only in <language>.".';
    return [{ path: ['listing', 'en-us', 'description'], message }];
  },
});
