import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const contactPhoneFormat = offerRule({
  id: 'listing/contact-phone-format',
  title: 'Telephone numbers are written as the world writes them',
  severity: 'warning',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/supportContact/phone', '/listing/en-us/engineeringContact/phone'],
  sources: [{ name: 'Marketplace criteria for content validation', quote: 'ISO phone number notations are supported' }],
  why: 'Customers call from other countries; a number without digits enough reaches nobody.',
  fix: 'Write it with the country first, such as "+1 425 555 0100".',
  check({ offer }) {
    const listing = offer.listing?.['en-us'];
    return (['supportContact', 'engineeringContact'] as const).flatMap((contact) => {
      const phone = listing?.[contact]?.phone;
      if (phone === undefined || number.test(phone.trim())) return [];
      const message = `${shown(phone)} is no telephone number as E.123 writes it; write it with the country first, such as "+1 425 555 0100".`;
      return [{ path: ['listing', 'en-us', contact, 'phone'], message }];
    });
  },
});

/** Digits with spaces, dots, hyphens, slashes and brackets between them, and an extension at most. */
const number = /^\+?[(]?[0-9][0-9 ()./-]{4,24}(\s*(ext\.?|x|#)\s*[0-9]{1,8})?$/i;
