/** What certification holds against a main template: the checks of the ARM template toolkit that stop an offer, and some that warn. */

import type { Check, Found, Package } from './check.ts';
import type { Json } from './json.ts';
import { blocking, secrets } from './secret-checks.ts';
import {
  below,
  deployment,
  entry,
  everything,
  isExpression,
  isType,
  member,
  members,
  named,
  resources,
  textOf,
  texts,
  virtualMachine,
} from './walk.ts';

const schemas =
  /^https:\/\/schema\.management\.azure\.com\/schemas\/(2019-04-01\/deploymentTemplate|2015-01-01\/deploymentTemplate|2018-05-01\/subscriptionDeploymentTemplate|2019-08-01\/tenantDeploymentTemplate|2019-08-01\/managementGroupDeploymentTemplate)\.json#?$/i;

const hosts = [
  'management.core.windows.net',
  'gallery.azure.com',
  'management.azure.com',
  'database.windows.net',
  'core.windows.net',
  'login.microsoftonline.com',
  'graph.windows.net',
  'vault.azure.net',
  'datalake.azure.net',
  'azuredatalakestore.net',
  'azuredatalakeanalytics.net',
  'api.loganalytics.io',
  'asazure.windows.net',
];

const scaleSet = 'Microsoft.Compute/virtualMachineScaleSets';

function* schema(template: Json): Generator<Found> {
  const own = textOf(member(template, '$schema'));
  if (!schemas.test(own)) yield { path: ['$schema'], message: 'Its `$schema` is none of a deployment template' };
  else if (own.includes('2015-01-01'))
    yield { path: ['$schema'], message: 'Its `$schema` of 2015-01-01 is no longer kept up; use that of 2019-04-01' };
}

function* location(template: Json): Generator<Found> {
  const parameter = entry(member(template, 'parameters'), 'location');
  if (parameter !== undefined) {
    const [name, own] = parameter;
    const preset = member(own, 'defaultValue');
    const path = ['parameters', name];
    if (textOf(member(own, 'type')).toLowerCase() !== 'string')
      yield { path, message: 'The parameter `location` must be a string' };
    if (
      preset !== undefined &&
      !/^(\[resourceGroup\(\)\.location\]|\[deployment\(\)\.location\]|global)$/i.test(textOf(preset))
    )
      yield {
        path: [...path, 'defaultValue'],
        message: 'The parameter `location` begins with a place of its own; begin with `[resourceGroup().location]`',
      };
  }
  for (const [path, resource] of resources(template)) {
    const own = entry(resource, 'location');
    if (own === undefined) {
      if (path.length === 2 && needsLocation(resource))
        yield { path, message: 'The resource has no `location`; take it from a parameter' };
    } else if (!isExpression(textOf(own[1])) && textOf(own[1]).toLowerCase() !== 'global')
      yield {
        path: [...path, own[0]],
        message: 'The resource stands in a place that is written out; take it from a parameter',
      };
    else if (
      /\b(resourceGroup|deployment)\(\)\.location/i.test(textOf(own[1])) &&
      path.length > 0 &&
      parameter !== undefined
    )
      yield {
        path: [...path, own[0]],
        message: "The resource does not heed the parameter `location`; write `[parameters('location')]`",
      };
  }
}

/** Types that stand in no place of their own: deployments, and what belongs to another resource. */
function needsLocation(resource: Json): boolean {
  const type = textOf(member(resource, 'type'));
  return (
    type.split('/').length === 2 &&
    !/^Microsoft\.(Resources|Authorization|Insights\/(diagnosticSettings|metricAlerts|actionGroups))|providers\/|\/(locks|roleAssignments|deployments|tags)$/i.test(
      type,
    )
  );
}

function* hardcoded(template: Json): Generator<Found> {
  for (const [path, text] of texts(template)) {
    if (
      path[0] === '$schema' ||
      path[0] === 'parameters' ||
      path.at(-1) === '$schema' ||
      /metadata/i.test(String(path[path.length - 2]))
    )
      continue;
    const host = /https?:\/\/[^\s'"\])]+/i.exec(text)?.[0]?.toLowerCase();
    const found = host === undefined ? undefined : hosts.find((one) => host.includes(one));
    if (found !== undefined)
      yield { path, message: `It names \`${found}\`, which is another in other clouds; use environment()` };
  }
}

function* versions(template: Json): Generator<Found> {
  for (const [path, resource] of resources(template)) {
    const [key, own] = entry(resource, 'apiVersion') ?? [];
    if (key === undefined || isExpression(textOf(own))) continue;
    const at = [...path, key];
    if (!/^\d{4}-\d{2}-\d{2}(-[a-z]+)?$/i.test(textOf(own)))
      yield { path: at, message: 'The `apiVersion` is no date; write one, such as `2024-07-01`' };
    else if (/-preview$/i.test(textOf(own)))
      yield { path: at, message: 'The `apiVersion` is a preview; take one that is released' };
  }
}

function* artifacts(template: Json): Generator<Found> {
  const [address, token] = ['_artifactsLocation', '_artifactsLocationSasToken'].map((name) =>
    entry(member(template, 'parameters'), name),
  );
  if ((address === undefined) !== (token === undefined)) {
    const [has, lack] =
      address === undefined
        ? ['_artifactsLocationSasToken', '_artifactsLocation']
        : ['_artifactsLocation', '_artifactsLocationSasToken'];
    yield { path: ['parameters', has], message: `The parameter \`${has}\` goes with \`${lack}\`, which is missing` };
  }
  if (address !== undefined && textOf(member(address[1], 'type')).toLowerCase() !== 'string')
    yield { path: ['parameters', address[0]], message: 'The parameter `_artifactsLocation` must be a string' };
  if (token !== undefined && textOf(member(token[1], 'type')).toLowerCase() !== 'securestring')
    yield {
      path: ['parameters', token[0]],
      message: 'The parameter `_artifactsLocationSasToken` must be a securestring',
    };
  const preset = member(token?.[1], 'defaultValue');
  if (token !== undefined && preset !== undefined && preset !== '')
    yield {
      path: ['parameters', token[0], 'defaultValue'],
      message: 'The parameter `_artifactsLocationSasToken` begins with a value; it must begin empty',
    };
}

function* previewImages(template: Json): Generator<Found> {
  for (const [path, value] of everything(template)) {
    if (String(path.at(-1)).toLowerCase() !== 'imagereference') continue;
    for (const key of ['offer', 'sku', 'version'])
      if (/preview$/i.test(textOf(member(value, key))))
        yield { path: [...path, key], message: 'The image is a preview; take one that is released' };
  }
}

function* managedDisks(template: Json): Generator<Found> {
  for (const [path, resource] of resources(template)) {
    if (!isType(resource, virtualMachine) && !isType(resource, scaleSet)) continue;
    for (const [inside] of everything(resource, path))
      if (/^(vhd|vhdContainers)$/i.test(String(inside.at(-1))))
        yield { path: inside, message: 'The disk stands in a storage account; use managed disks' };
  }
}

function* attribution(template: Json): Generator<Found> {
  const pid = /^pid-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-partnercenter)?$/i;
  for (const [path, resource] of resources(template))
    if (
      isType(resource, deployment) &&
      /^pid-/i.test(textOf(member(resource, 'name'))) &&
      !pid.test(textOf(member(resource, 'name')))
    )
      yield {
        path: [...path, 'name'],
        message: 'The deployment that counts usage has a name that is no `pid-` with a GUID; usage is not counted',
      };
}

function* linked(template: Json, { files }: Package): Generator<Found> {
  const ends = new Set(
    [...files].flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(index).join('/'))),
  );
  for (const [path, text] of texts(template)) {
    if (!isExpression(text) || !/_artifactsLocation|templateLink/i.test(text)) continue;
    for (const [, name = ''] of text.matchAll(/'([^']+\.(?:json|ps1|sh|zip|py|psm1))'/gi)) {
      const file = name.replace(/^[./]+/, '');
      if (!ends.has(file)) yield { path, message: `It names \`${file}\`, which is not in the zip` };
    }
  }
}

function* advised(template: Json): Generator<Found> {
  const used = { parameters: new Set<string>(), variables: new Set<string>() };
  for (const [, text] of texts(template))
    for (const what of ['parameters', 'variables'] as const)
      for (const name of named(text, what)) used[what].add(name.toLowerCase());
  const dynamic = [...texts(template)].some(([, text]) => /\b(variables|parameters)\s*\(\s*[^'\s]/i.test(text));
  for (const what of ['parameters', 'variables'] as const)
    for (const [path, name] of members(member(template, what), [what]))
      if (!dynamic && name.toLowerCase() !== 'copy' && !used[what].has(name.toLowerCase()))
        yield { path, message: `\`${name}\` of \`${what}\` is not used` };
  for (const [path, resource] of resources(template)) {
    const key = entry(resource, 'dependsOn')?.[0];
    const depends = key === undefined ? [] : (resource[key] as readonly Json[]);
    if (Array.isArray(depends))
      for (const [index, one] of depends.entries())
        if (/^\[\s*concat\s*\(/i.test(textOf(one)))
          yield {
            path: [...path, key ?? '', index],
            message: 'It depends on a name that is put together; use `resourceId()`',
          };
    if (/^ManagedIdentityExtensionFor/i.test(textOf(below(resource, 'properties', 'type'))))
      yield { path, message: 'The extension for managed identities is no longer kept up; take it out' };
  }
  for (const [path, text] of texts(template))
    if (isExpression(text) && /\bproviders\s*\(.*\)\.apiVersions/i.test(text))
      yield { path, message: 'The `apiVersion` is looked up when it is deployed; write it out' };
}

export const templateChecks: readonly Check[] = [
  { rule: 'app/template-schema', find: schema },
  { rule: 'app/template-location', find: location },
  { rule: 'app/template-no-hardcoded-uri', find: hardcoded },
  { rule: 'app/template-secure-params', find: secrets },
  { rule: 'app/template-api-versions', find: versions },
  { rule: 'app/template-artifacts', find: artifacts },
  { rule: 'app/template-no-preview-images', find: previewImages },
  { rule: 'app/managed-disks', find: managedDisks },
  { rule: 'app/usage-attribution', find: attribution },
  { rule: 'app/linked-files-present', find: linked },
  { rule: 'app/arm-ttk-errors', find: blocking },
  { rule: 'app/arm-ttk-warnings', find: advised },
];
