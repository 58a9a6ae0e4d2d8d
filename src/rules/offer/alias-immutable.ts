import { shown } from '../../source/text.ts';
import { changeRule } from '../rule.ts';

export const aliasImmutable = changeRule({
  id: 'offer/alias-immutable',
  title: 'The alias of a container or application offer stays',
  severity: 'warning',
  kind: 'change',
  scope: 'change',
  appliesTo: ['container', 'azure-application'],
  reads: ['/alias'],
  sources: [
    {
      name: 'Partner Center documentation, create-azure-container-offer',
      quote: "This can't be changed after you select Create",
    },
  ],
  why: 'Partner Center shows the alias that the offer was made with, so that two names for it are about. The API takes another.',
  fix: 'Put the alias back; what customers read is the title.',
  check({ before, after, against }) {
    const [was, is] = [before.offer.alias, after.offer.alias];
    if (was === undefined || is === undefined || was === is) return [];
    const message = `\`alias\` is ${shown(is)} here and ${shown(was)} in ${against}; Partner Center keeps the first. Put it back.`;
    return [{ path: ['alias'], message }];
  },
});
