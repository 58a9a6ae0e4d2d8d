import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';

export const typeImmutable = changeRule({
  id: 'offer/type-immutable',
  title: 'The type of an offer stays',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: offerTypes,
  fromAnyType: true,
  reads: ['/type'],
  sources: [{ name: 'Partner Center ingestion API: the type is a part of what a product is' }],
  why: 'Plans, prices and customers belong to an offer of one type; the marketplace turns none into another.',
  fix: 'Put the type back, and add the offer of the other type as an offer of its own.',
  check({ before, after, against }) {
    const [was, is] = [before.offer.type, after.offer.type];
    if (was === undefined || is === undefined || was === is) return [];
    const message = `\`type\` is ${shown(is)} here and ${shown(was)} in ${against}; an offer keeps its type. Put it back, and add a folder for an offer of the other type.`;
    return [{ path: ['type'], message }];
  },
});
