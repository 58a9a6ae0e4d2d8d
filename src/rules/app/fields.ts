/** What one field of an Azure application may hold. */
import { fieldRule } from '../field-rule.ts';
import type { SchemaRule } from '../rule.ts';

export const appFields: readonly SchemaRule[] = [
  fieldRule({
    id: 'app/package-version-format',
    title: 'The version of a package is X.Y.Z, three whole numbers',
    sources: [{ name: 'Partner Center documentation, azure-app-solution' }],
    why: 'The marketplace tells newer packages from older ones by it.',
    fix: 'Write three numbers with dots between, such as 1.4.0, in quotes.',
  }),
  fieldRule({
    id: 'app/managed-authorization-format',
    title: 'Who manages an application is named by GUIDs, 1 to 100 of them',
    policy: '300.4',
    sources: [{ name: 'Partner Center documentation, azure-app-managed', quote: 'Add authorization (max 100)' }],
    why: 'Azure gives these principals the role in the resource group of each customer.',
    fix: 'Copy the object IDs from Microsoft Entra ID, and the ID of the role from the list of built-in roles.',
  }),
  fieldRule({
    id: 'app/managed-policies',
    title: 'At most five policies, with names of at most 50 characters',
    policy: '300.4',
    sources: [{ name: 'Partner Center documentation, plan-azure-app-managed-app', quote: 'Policy settings' }],
    why: 'The marketplace assigns no more to the resource group of an application.',
    fix: 'Keep five, and shorten their names.',
  }),
  fieldRule({
    id: 'app/managed-notification-url',
    title: 'Notices go to an https address without /resource',
    policy: '300.4',
    sources: [
      {
        name: 'Partner Center documentation, azure-app-managed',
        quote: "don't include `/resource` in the URL you enter",
      },
    ],
    why: 'Azure adds /resource to the address itself and posts there.',
    fix: 'Write the address with https:// and leave /resource out.',
  }),
];
