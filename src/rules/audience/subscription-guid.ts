import type { SchemaRule } from '../rule.ts';

export const subscriptionGuid: SchemaRule = {
  id: 'audience/subscription-guid',
  title: 'Subscription IDs are GUIDs in lower case',
  severity: 'error',
  kind: 'schema',
  scope: 'form',
  sources: [{ name: 'Partner Center documentation, azure-vm-create-plans' }],
  why: 'The marketplace takes no other spelling, and a wrong ID shows the offer to nobody.',
  fix: 'Copy the ID from the Azure portal, Subscriptions. Write its letters in lower case.',
};
