import { offerTypes } from '../../../schemas/words.ts';
import { shown } from '../../source/text.ts';
import { offerRule } from '../rule.ts';

export const idMatchesFile = offerRule({
  id: 'plan/id-matches-file',
  title: 'The file of a plan is named by its ID',
  severity: 'error',
  kind: 'cross-file',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/plans/*/id'],
  sources: [{ name: 'the form of offers in YAML' }],
  why: 'A copied file would otherwise publish over the plan that it was copied from.',
  fix: 'Write the name of the file without `.yml` as `id`. If the plan is published, its ID stays: rename the file instead.',
  check({ offer }) {
    return Object.entries(offer.plans ?? {}).flatMap(([file, plan]) => {
      if (plan?.id === undefined || plan.id === file) return [];
      const message = `\`id\` is ${shown(plan.id)}, and the file is ${shown(`${file}.yml`)}; make the two the same.`;
      return [{ path: ['plans', file, 'id'], message, fix: { value: file } }];
    });
  },
});
