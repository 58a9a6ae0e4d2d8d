import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const idMatchesFolder = offerRule({
  id: 'offer/id-matches-folder',
  title: 'The folder of an offer is named by its ID',
  severity: 'error',
  kind: 'cross-file',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/id'],
  sources: [{ name: 'the form of offers in YAML' }],
  why: 'A copied folder would otherwise publish over the offer that it was copied from.',
  fix: 'Write the name of the folder as `id`. If the offer is published, its ID stays: rename the folder instead.',
  check({ id, offer }) {
    if (offer.id === undefined || offer.id === id) return [];
    const message = `\`id\` is ${shown(offer.id)}, and the folder is ${shown(id)}; make the two the same.`;
    return [{ path: ['id'], message, fix: { value: id } }];
  },
});
