import type { SchemaRule } from '../rule.ts';

export const pagesComplete: SchemaRule = {
  id: 'flow/pages-complete',
  title: 'Every page of an offer is filled in',
  severity: 'error',
  kind: 'schema',
  scope: 'form',
  sources: [
    {
      name: 'How to review and publish an offer to Microsoft commercial marketplace (2020)',
      quote:
        'If any of the pages have a status other than **Complete**, you need to correct the issue on that page and then return to the **Review and publish** page to confirm the status now shows as **Complete**.',
    },
    {
      name: 'Deploy your offer to the Azure Marketplace (2016)',
      quote: 'The four steps under the WALKTHROUGH page in the Publishing portal should be completed and green.',
    },
  ],
  why: 'An offer can be staged once all its pages are Complete; of this page there is nothing yet.',
  fix: 'Add the page: the block that the message names, with its fields.',
};
