/** What one field of an audience may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const audienceFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'audience/saas-email',
    title: 'The preview of a SaaS offer is for e-mail addresses',
    sources: [{ name: 'Partner Center documentation, plan-saas-offer', quote: 'MSA or AAD email addresses.' }],
    why: 'Those who preview sign in with the address.',
    fix: 'Write the address of a Microsoft or work account.',
  }),
  fieldRule({
    id: 'audience/label-length',
    title: 'The label of an audience has at most 1,000 characters',
    sources: [{ name: 'API schema of price-and-availability-offer' }],
    why: 'The marketplace refuses what is longer.',
    fix: 'Say in a few words whose it is.',
  }),
];
