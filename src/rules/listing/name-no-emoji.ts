import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';

export const nameNoEmoji = offerRule({
  id: 'listing/name-no-emoji',
  title: 'The name of an offer has no emoji',
  policy: '100.1.1',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/title'],
  sources: [
    { name: 'Partner Center documentation, azure-vm-create-listing', quote: "Can't include emojis" },
    {
      name: 'Partner Center documentation, plan-saas-offer',
      quote: 'cannot contain emojis (unless they are the trademark and copyright symbols)',
    },
  ],
  why: 'The marketplace refuses the name; only ©, ® and ™ are allowed.',
  fix: 'Take the emoji out.',
  check({ offer }) {
    const found = emoji.exec(offer.listing?.['en-us']?.title ?? '');
    if (found === null) return [];
    const message = `\`title\` holds the emoji ${found[0]}; take it out. Only ©, ® and ™ are allowed.`;
    return [{ path: ['listing', 'en-us', 'title'], message }];
  },
});

const emoji = /(?![©®™])\p{Extended_Pictographic}/u;
