/** What one field of a test drive may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const testdriveFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'testdrive/description',
    title: 'A test drive is described in at most 3,000 characters',
    sources: [{ name: 'Partner Center documentation, test-drive-technical-configuration' }],
    why: 'Customers read it before they start, and the marketplace takes no more.',
    fix: 'Say under `listing` what customers can try, in up to 3,000 characters.',
  }),
  fieldRule({
    id: 'testdrive/id-format',
    title: 'Subscription, tenant and application of a test drive are GUIDs',
    sources: [
      {
        name: 'Partner Center documentation, test-drive-technical-configuration',
        quote: 'Deployment subscription details',
      },
    ],
    why: 'The marketplace deploys the test drive there, as that application.',
    fix: 'Copy the IDs from the Azure portal.',
  }),
];
