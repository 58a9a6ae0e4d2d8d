/** What certification holds against createUiDefinition.json: the checks of the ARM template toolkit that stop an offer. */

import type { Check, Found, Package } from './check.ts';
import type { Json, JsonPath } from './json.ts';
import { below, entry, isObject, member, members, textOf } from './walk.ts';

const uiSchema = /^https:\/\/schema\.management\.azure\.com\/schemas\/([^/]+)\/CreateUIDefinition\.MultiVm\.json#?$/i;
const handlers = ['Microsoft.Compute.MultiVm', 'Microsoft.Azure.CreateUIDef'];

/** Outputs that Azure itself reads; the template has no parameters for them. */
const own = ['location', 'applicationresourcename', 'jitaccesspolicy', 'managedidentity', 'managedresourcegroupid'];

/** Every control, those in steps and sections too. */
function* controls(ui: Json): Generator<readonly [path: JsonPath, control: { readonly [key: string]: Json }]> {
  function* inside(
    list: Json | undefined,
    path: JsonPath,
  ): Generator<readonly [JsonPath, { readonly [key: string]: Json }]> {
    if (!Array.isArray(list)) return;
    for (const [index, control] of (list as readonly Json[]).entries()) {
      if (!isObject(control)) continue;
      yield [[...path, index], control];
      const key = entry(control, 'elements')?.[0];
      if (key !== undefined) yield* inside(control[key], [...path, index, key]);
    }
  }
  yield* inside(below(ui, 'parameters', 'basics'), ['parameters', 'basics']);
  yield* inside(below(ui, 'parameters', 'steps'), ['parameters', 'steps']);
}

const isControl = (control: Json, type: string) => textOf(member(control, 'type')).toLowerCase() === type.toLowerCase();

function* schemaAndHandler(ui: Json): Generator<Found> {
  const version = uiSchema.exec(textOf(member(ui, '$schema')))?.[1];
  if (version === undefined)
    yield { path: ['$schema'], message: 'Its `$schema` is not that of CreateUIDefinition.MultiVm' };
  else if (textOf(member(ui, 'version')) !== version)
    yield { path: ['version'], message: `Its \`version\` must be that of its \`$schema\`, ${version}` };
  if (!handlers.includes(textOf(member(ui, 'handler'))))
    yield { path: ['handler'], message: `Its \`handler\` must be ${handlers.join(' or ')}` };
}

function* outputs(ui: Json, { json }: Package): Generator<Found> {
  const found = entry(member(ui, 'parameters'), 'outputs');
  if (found === undefined || !isObject(found[1])) {
    yield { path: ['parameters'], message: 'It has no `outputs`' };
    return;
  }
  const path = ['parameters', found[0]];
  const place = entry(found[1], 'location');
  if (place === undefined)
    yield { path, message: 'Its `outputs` have no `location`; write `"location": "[location()]"`' };
  else if (
    !/^\[location\(\)\]$|resourceGroup/i.test(textOf(place[1]).replaceAll(' ', '')) &&
    !/location/i.test(textOf(place[1]))
  )
    yield { path: [...path, place[0]], message: 'The output `location` must be `[location()]`' };
  const template = json.get('mainTemplate.json')?.value;
  if (template === undefined) return;
  const parameters = member(template, 'parameters') ?? {};
  for (const [at, name] of members(found[1], path))
    if (!own.includes(name.toLowerCase()) && entry(parameters, name) === undefined)
      yield { path: at, message: `The output \`${name}\` is no parameter of mainTemplate.json` };
  for (const [, name, parameter] of members(parameters, []))
    if (
      member(parameter, 'defaultValue') === undefined &&
      member(parameter, 'nullable') !== true &&
      entry(found[1], name) === undefined
    )
      yield {
        path,
        message: `The parameter \`${name}\` of mainTemplate.json has no value of its own, and no output gives it one`,
      };
}

function* passwords(ui: Json, { json }: Package): Generator<Found> {
  for (const [path, control] of controls(ui)) {
    const name = textOf(member(control, 'name'));
    if (
      isControl(control, 'Microsoft.Common.PasswordBox') ||
      isControl(control, 'Microsoft.Compute.CredentialsCombo')
    ) {
      if (below(control, 'options', 'hideConfirmation') === true)
        yield {
          path: [...path, 'options', 'hideConfirmation'],
          message: `The password \`${name}\` is asked for once; do not hide its confirmation`,
        };
      const regex = textOf(below(control, 'constraints', 'regex'));
      const least = /\{(\d+)(?:,\d*)?\}\$?$/.exec(regex)?.[1];
      if (regex !== '' && least !== undefined && Number(least) < 12)
        yield {
          path: [...path, 'constraints', 'regex'],
          message: `The password \`${name}\` may have ${least} characters; it takes 12 or more`,
        };
    }
    if (isControl(control, 'Microsoft.Compute.UserNameTextBox') && textOf(member(control, 'defaultValue')) !== '')
      yield {
        path: [...path, 'defaultValue'],
        message: `The user name \`${name}\` begins with a name that anyone can guess; take \`defaultValue\` out`,
      };
  }
  const template = json.get('mainTemplate.json')?.value ?? null;
  const byName = new Map([...controls(ui)].map(([, control]) => [textOf(member(control, 'name')), control]));
  const given = below(ui, 'parameters', 'outputs');
  for (const [, name, parameter] of members(member(template, 'parameters'), [])) {
    if (!/^securestring$/i.test(textOf(member(parameter, 'type')))) continue;
    const [key, value] = entry(given, name) ?? [];
    const control = /\(?'([A-Za-z0-9_-]+)'\)?\]?$|\.([A-Za-z0-9_]+)\]$/.exec(textOf(value));
    const source = control?.[1] ?? control?.[2];
    const box = source === undefined ? undefined : byName.get(source);
    if (key !== undefined && box !== undefined && isControl(box, 'Microsoft.Common.TextBox'))
      yield {
        path: ['parameters', 'outputs', key],
        message: `The secret \`${name}\` comes from a text box, which shows it; use a PasswordBox`,
      };
  }
}

function* wellFormed(ui: Json): Generator<Found> {
  const names = new Set([...controls(ui)].map(([, control]) => textOf(member(control, 'name')).toLowerCase()));
  for (const [path, control] of controls(ui)) {
    const name = textOf(member(control, 'name'));
    const typed = textOf(member(control, 'type'));
    if (isControl(control, 'Microsoft.Common.TextBox') && below(control, 'constraints', 'validations') === undefined) {
      const constraints = member(control, 'constraints');
      const regex = member(constraints, 'regex');
      if (regex === undefined)
        yield { path, message: `The text box \`${name}\` takes anything; give it \`constraints\` with a \`regex\`` };
      else if (!compiles(textOf(regex)))
        yield { path: [...path, 'constraints', 'regex'], message: `The \`regex\` of \`${name}\` is none` };
      if (regex !== undefined && textOf(member(constraints, 'validationMessage')) === '')
        yield {
          path: [...path, 'constraints'],
          message: `The text box \`${name}\` does not say what it takes; give it a \`validationMessage\``,
        };
    }
    if (
      /^Microsoft\.Common\.(TextBox|PasswordBox|DropDown|OptionsGroup)$/i.test(typed) &&
      member(control, 'toolTip') === undefined
    )
      yield { path, message: `\`${name}\` has no \`toolTip\`` };
    const rules = below(control, 'constraints', 'validations');
    if (Array.isArray(rules))
      for (const [index, one] of (rules as readonly Json[]).entries())
        if (textOf(member(one, 'message')) === '')
          yield {
            path: [...path, 'constraints', 'validations', index],
            message: `A validation of \`${name}\` has no \`message\``,
          };
  }
  for (const [path, , value] of members(below(ui, 'parameters', 'outputs'), ['parameters', 'outputs']))
    for (const [, name = ''] of textOf(value).matchAll(/\b(?:basics|steps)\('([^']+)'\)/g))
      if (!names.has(name.toLowerCase()))
        yield { path, message: `The output takes its value from \`${name}\`, which is not there` };
}

function compiles(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

export const uiChecks: readonly Check[] = [
  { rule: 'app/ui-schema-handler', find: schemaAndHandler },
  { rule: 'app/ui-outputs-match', find: outputs },
  { rule: 'app/ui-passwords', find: passwords },
  { rule: 'app/arm-ttk-errors', find: wellFormed },
];
