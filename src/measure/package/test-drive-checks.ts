/** What a test drive asks of its template (Partner Center documentation, azure-resource-manager-test-drive). */

import type { Check, Found } from './check.ts';
import type { Json } from './json.ts';
import { below, entry, isExpression, member, members, resolvedText, resources, textOf } from './walk.ts';

const kinds = ['baseuri', 'username', 'password', 'sessionid'];

/** Types whose names are one in all of Azure. */
const global =
  /^Microsoft\.(Storage\/storageAccounts|Web\/sites|KeyVault\/vaults|Sql\/servers|DocumentDB\/databaseAccounts|Cache\/Redis|Network\/publicIPAddresses\/dns|ContainerRegistry\/registries)$/i;

function* metadata(template: Json): Generator<Found> {
  for (const [path, name, parameter] of members(member(template, 'parameters'), ['parameters'])) {
    const kind = textOf(below(parameter, 'metadata', 'type')).toLowerCase();
    if (!kinds.includes(kind))
      yield { path, message: `The parameter \`${name}\` needs \`metadata\` with a \`type\` of ${kinds.join(', ')}` };
    else if (kind === 'password' && textOf(member(parameter, 'type')).toLowerCase() !== 'securestring')
      yield { path: [...path, 'type'], message: `The password \`${name}\` must be a securestring` };
  }
}

function* place(template: Json): Generator<Found> {
  for (const [path, resource] of resources(template)) {
    const [key, own] = entry(resource, 'location') ?? [];
    if (key === undefined || textOf(own).toLowerCase() === 'global') continue;
    if (!/resourceGroup\(\)\.location/i.test(resolvedText(own, template)))
      yield {
        path: [...path, key],
        message: 'The resource does not stand where its resource group does; write `[resourceGroup().location]`',
      };
  }
}

function* uniqueNames(template: Json): Generator<Found> {
  for (const [path, resource] of resources(template)) {
    if (!global.test(textOf(member(resource, 'type')))) continue;
    const name = member(resource, 'name');
    if (!isExpression(textOf(name)) || !/uniqueString|parameters\(/i.test(resolvedText(name, template)))
      yield {
        path: [...path, 'name'],
        message:
          'The name must be one in all of Azure, and every test drive makes it; put `uniqueString(resourceGroup().id)` in it',
      };
  }
}

export const testDriveChecks: readonly Check[] = [
  { rule: 'testdrive/parameter-metadata', find: metadata },
  { rule: 'testdrive/location-from-rg', find: place },
  { rule: 'testdrive/unique-names', find: uniqueNames },
];
