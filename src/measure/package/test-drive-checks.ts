/** What a test drive asks of its template (Partner Center documentation, azure-resource-manager-test-drive). */

import type { Check, Found } from './check.ts';
import type { Json } from './json.ts';
import { below, entry, isExpression, member, members, resources, textOf } from './walk.ts';

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
    const text = textOf(own);
    const variable = /variables\('([^']+)'\)/i.exec(text)?.[1];
    const meant = variable === undefined ? text : textOf(below(template, 'variables', variable));
    if (!/resourceGroup\(\)\.location/i.test(meant))
      yield {
        path: [...path, key],
        message: 'The resource does not stand where its resource group does; write `[resourceGroup().location]`',
      };
  }
}

function* uniqueNames(template: Json): Generator<Found> {
  for (const [path, resource] of resources(template)) {
    if (!global.test(textOf(member(resource, 'type')))) continue;
    const name = textOf(member(resource, 'name'));
    const variable = /variables\('([^']+)'\)/i.exec(name)?.[1];
    const meant = variable === undefined ? name : textOf(below(template, 'variables', variable));
    if (!isExpression(name) || !/uniqueString|parameters\(/i.test(meant))
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
