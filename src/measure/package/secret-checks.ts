/** What a main template must not tell, and must not have written out. */
import type { Found } from './check.ts';
import type { Json } from './json.ts';
import {
  below,
  deployment,
  entry,
  isExpression,
  isObject,
  isType,
  member,
  members,
  named,
  resources,
  textOf,
  texts,
  virtualMachine,
} from './walk.ts';

const secure = /^secure(string|object)$/i;

const parametersOf = (template: Json) =>
  members(member(template, 'parameters'), [entry(template, 'parameters')?.[0] ?? 'parameters']);
const secureNames = (template: Json) =>
  new Set(
    [...parametersOf(template)].flatMap(([, name, own]) =>
      secure.test(textOf(member(own, 'type'))) ? [name.toLowerCase()] : [],
    ),
  );
const namesSecure = (text: string, secrets: ReadonlySet<string>) =>
  named(text, 'parameters').some((name) => secrets.has(name.toLowerCase()));
const listed = /\blist[A-Za-z]*\s*\(/i;

export function* secrets(template: Json): Generator<Found> {
  const own = secureNames(template);
  for (const [path, name, parameter] of parametersOf(template)) {
    const type = textOf(member(parameter, 'type'));
    const preset = entry(parameter, 'defaultValue');
    if (secure.test(type) && preset !== undefined && !harmless(preset[1]))
      yield {
        path: [...path, preset[0]],
        message: `The secret parameter \`${name}\` has a value that everyone can read; take \`defaultValue\` out`,
      };
    if (
      /password|secret|accountkey/i.test(name) &&
      !/name|uri|url|enabled|length|version|id$/i.test(name) &&
      !secure.test(type) &&
      /^string$|^object$/i.test(type)
    )
      yield { path, message: `The parameter \`${name}\` is a secret by its name; make it a \`securestring\`` };
  }
  for (const [path, name, output] of members(member(template, 'outputs'), ['outputs'])) {
    for (const [inside, text] of texts(output)) {
      if (!isExpression(text)) continue;
      if (listed.test(text) || namesSecure(text, own))
        yield {
          path: [...path, ...inside],
          message: `The output \`${name}\` tells a secret to everyone who can read the deployment`,
        };
    }
    if (/password/i.test(name)) yield { path, message: `The output \`${name}\` is a secret by its name; take it out` };
  }
}

const harmless = (preset: Json) =>
  preset === '' || /^\[newGuid\(\)\]$/i.test(textOf(preset)) || (isObject(preset) && Object.keys(preset).length === 0);

export function* blocking(template: Json): Generator<Found> {
  const own = secureNames(template);
  for (const [path, name, parameter] of parametersOf(template))
    for (const limit of ['minValue', 'maxValue', 'minLength', 'maxLength']) {
      const value = member(parameter, limit);
      if (value !== undefined && typeof value !== 'number')
        yield { path: [...path, limit], message: `\`${limit}\` of the parameter \`${name}\` is no number` };
    }
  for (const [path, resource] of resources(template)) {
    if (isType(resource, deployment)) {
      if (below(resource, 'properties', 'debugSetting') !== undefined)
        yield {
          path: [...path, 'properties', 'debugSetting'],
          message: 'The deployment logs what it is given, secrets too; take `debugSetting` out',
        };
      const scope = textOf(below(resource, 'properties', 'expressionEvaluationOptions', 'scope')).toLowerCase();
      if (scope !== 'inner' && isObject(below(resource, 'properties', 'template')))
        for (const [inside, text] of texts(below(resource, 'properties', 'template') ?? null))
          if (isExpression(text) && (namesSecure(text, own) || listed.test(text)))
            yield {
              path: [...path, 'properties', 'template', ...inside],
              message: 'A nested deployment writes a secret into its history; set its scope to `inner`',
            };
    }
    const profile =
      below(resource, 'properties', 'osProfile') ?? below(resource, 'properties', 'virtualMachineProfile', 'osProfile');
    for (const key of ['adminUsername', 'adminPassword']) {
      const value = member(profile, key);
      if (value !== undefined && literal(value, template))
        yield {
          path: [...path, 'properties', 'osProfile', key],
          message: `\`${key}\` is written out; take it from a parameter`,
        };
    }
    const size = below(resource, 'properties', 'hardwareProfile', 'vmSize');
    if (isType(resource, virtualMachine) && size !== undefined && literal(size, template))
      yield {
        path: [...path, 'properties', 'hardwareProfile', 'vmSize'],
        message: 'The size of the machine is written out; take it from a parameter',
      };
    const command = below(resource, 'properties', 'settings', 'commandToExecute');
    if (command !== undefined && (namesSecure(textOf(command), own) || listed.test(textOf(command))))
      yield {
        path: [...path, 'properties', 'settings', 'commandToExecute'],
        message: 'The command holds a secret; move it to `protectedSettings`',
      };
  }
}

/** Written out, or a variable that is. */
function literal(value: Json, template: Json): boolean {
  if (typeof value !== 'string') return false;
  if (!isExpression(value)) return true;
  const only = /^\[\s*variables\s*\(\s*'([^']+)'\s*\)\s*\]$/i.exec(value)?.[1];
  const variable = only === undefined ? undefined : below(template, 'variables', only);
  return typeof variable === 'string' && !isExpression(variable);
}
