/** What one field of a SaaS service may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const saasFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'saas/landing-url',
    title: 'The landing page is an https address',
    policy: '1000.6',
    sources: [{ name: 'Partner Center documentation, create-new-saas-offer', quote: 'Landing page URL (required)' }],
    why: 'Customers arrive there after the purchase, with a token in the address.',
    fix: 'Write the whole address with https://.',
  }),
  fieldRule({
    id: 'saas/webhook-url',
    title: 'The webhook is an https address',
    policy: '1000.4',
    sources: [{ name: 'Partner Center documentation, create-new-saas-offer', quote: 'Connection webhook (required)' }],
    why: 'The marketplace tells it of changes to subscriptions.',
    fix: 'Write the whole address with https://.',
  }),
  fieldRule({
    id: 'saas/tenant-app-guid',
    title: 'Tenant and application are GUIDs',
    policy: '1000.3',
    sources: [{ name: 'Partner Center documentation, create-new-saas-offer' }],
    why: 'The marketplace lets that application call the fulfilment API, and no other.',
    fix: 'Copy both IDs from the registration of your application in Microsoft Entra ID.',
  }),
];
