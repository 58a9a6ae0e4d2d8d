/** What one field of an offer's setup may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const offerFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'offer/alias-required',
    title: 'An offer has an alias of at most 120 characters',
    sources: [{ name: 'API schema of product' }],
    why: 'It is the name of the offer in Partner Center, and the marketplace makes no offer without it.',
    fix: 'Give the offer a name of your own on one line.',
  }),
  fieldRule({
    id: 'offer/csp-contact-when-opted-in',
    title: 'Cloud solution providers find a contact with name, e-mail address and telephone',
    sources: [
      {
        name: 'Partner Center documentation, create-new-saas-offer',
        quote: 'You must provide a link to marketing materials if you choose to extend your offer to the CSP program',
      },
    ],
    why: 'Providers who resell the offer ask there.',
    fix: 'Write `name`, `email` and `phone`.',
  }),
];
