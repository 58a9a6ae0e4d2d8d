/** What one field of a plan may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

const pushToStaging = 'Guide to push your offer to staging (2016)';

export const planFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'plan/title-required-length',
    title: 'A plan has a title of at most 200 characters',
    policy: '100.1.1',
    sources: [{ name: 'Partner Center documentation, azure-vm-create-plans' }],
    why: 'Customers choose among the plans of an offer by their titles.',
    fix: 'Give the plan a title on one line.',
  }),
  fieldRule({
    id: 'plan/summary-length',
    title: 'The summary of a plan is one line of at most 100 characters',
    policy: '100.1.2',
    sources: [{ name: pushToStaging, quote: 'plan summary (maximum 100 characters)' }],
    why: 'The marketplace shows it beside the title, on one line.',
    fix: 'Say in one sentence what sets this plan apart from the others.',
  }),
  fieldRule({
    id: 'plan/description-length',
    title: 'The description of a plan has at most 3,000 characters',
    policy: '100.1.3',
    sources: [{ name: 'Partner Center documentation, azure-vm-create-plans' }],
    why: 'The marketplace refuses what is longer.',
    fix: 'Describe what sets the plan apart; what holds of all plans belongs into the description of the offer.',
  }),
  fieldRule({
    id: 'plan/alias-length',
    title: 'The alias of a plan has 1 to 125 characters',
    sources: [{ name: 'API schema of plan' }],
    why: 'It is the name of the plan in Partner Center.',
    fix: 'Give the plan a name of your own on one line.',
  }),
  fieldRule({
    id: 'plan/azure-region-required',
    title: 'A plan is offered in at least one Azure cloud',
    sources: [
      {
        name: 'Partner Center documentation, azure-vm-create-plans',
        quote: 'Your plan must be made available in at least one Azure region',
      },
    ],
    why: 'In no cloud nobody could deploy it.',
    fix: 'Name `azureGlobal`, `azureGovernment` or both, or leave `azureRegions` out, which means azureGlobal.',
  }),
];
