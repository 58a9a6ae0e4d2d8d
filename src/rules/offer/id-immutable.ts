import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';

export const idImmutable = changeRule({
  id: 'offer/id-immutable',
  title: 'The ID of an offer stays',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: offerTypes,
  reads: ['/id'],
  sources: [
    {
      name: 'Partner Center documentation, azure-vm-create-offer',
      quote: "The Offer ID can't be changed after you select Create",
    },
    { name: 'Guide to push your offer to staging (2016)', quote: 'Offer Identifier' },
  ],
  why: 'Another ID is another offer: customers keep the old one, and nothing of its ratings and sales comes along.',
  fix: 'Put the ID back. For a new offer copy the folder, and let both be.',
  check({ before, after, against }) {
    const [was, is] = [before.offer.id, after.offer.id];
    if (was === undefined || is === undefined || was === is) return [];
    const message = `\`id\` is ${shown(is)} here and ${shown(was)} in ${against}; the ID of an offer never changes. Put it back, or add a folder for a new offer.`;
    return [{ path: ['id'], message }];
  },
});
