/** Ways through the JSON of templates. Names in it do not depend on letter case (Azure Resource Manager). */
import type { Json, JsonPath } from './json.ts';

export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object's member by its name, and the name as it is written. */
export function entry(value: Json | undefined, name: string): readonly [key: string, value: Json] | undefined {
  if (!isObject(value)) return undefined;
  const names = namesOf.get(value) ?? new Map(Object.keys(value).map((key) => [key.toLowerCase(), key]));
  namesOf.set(value, names);
  const key = names.get(name.toLowerCase());
  return key === undefined ? undefined : [key, value[key] as Json];
}

const namesOf = new WeakMap<object, ReadonlyMap<string, string>>();

export const member = (value: Json | undefined, name: string): Json | undefined => entry(value, name)?.[1];

/** What stands below some names, each in the one before. */
export const below = (value: Json | undefined, ...names: readonly string[]): Json | undefined =>
  names.reduce<Json | undefined>((inside, name) => member(inside, name), value);

/** As much of a text as is looked at. */
const longest = 8000;

export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.slice(0, longest) : '');

/** The members of an object, each with its path. */
export function* members(
  value: Json | undefined,
  path: JsonPath,
): Generator<readonly [path: JsonPath, name: string, value: Json]> {
  if (isObject(value)) for (const [name, own] of Object.entries(value)) yield [[...path, name], name, own];
}

/** A value and all that is in it, with their paths: found once, for many checks look at it. */
export function everything(value: Json, path: JsonPath = []): readonly (readonly [path: JsonPath, value: Json])[] {
  if (path.length === 0 && typeof value === 'object' && value !== null) {
    const known = foundIn.get(value) ?? gathered(value, path, []);
    foundIn.set(value, known);
    return known;
  }
  return gathered(value, path, []);
}

type Placed = readonly [path: JsonPath, value: Json];
const foundIn = new WeakMap<object, readonly Placed[]>();

function gathered(value: Json, path: JsonPath, found: Placed[]): readonly Placed[] {
  found.push([path, value]);
  if (Array.isArray(value))
    for (const [index, own] of (value as readonly Json[]).entries()) gathered(own, [...path, index], found);
  else if (isObject(value)) for (const [key, own] of Object.entries(value)) gathered(own, [...path, key], found);
  return found;
}

/** Every text in a value, with its path. */
export function* texts(value: Json): Generator<readonly [path: JsonPath, text: string]> {
  for (const [path, own] of everything(value)) if (typeof own === 'string') yield [path, own.slice(0, longest)];
}

/** The resources of a template, those in resources too, with their paths: as a list, or by name (language version 2). */
export function* resources(
  template: Json,
  path: JsonPath = [],
): Generator<readonly [path: JsonPath, resource: JsonObject]> {
  const found = entry(template, 'resources');
  if (found === undefined) return;
  const [key, all] = found;
  const list = Array.isArray(all) ? (all as readonly Json[]).entries() : isObject(all) ? Object.entries(all) : [];
  for (const [index, resource] of list) {
    if (!isObject(resource)) continue;
    const at = [...path, key, index];
    yield [at, resource];
    yield* resources(resource, at);
  }
}

export const virtualMachine = 'Microsoft.Compute/virtualMachines';
export const deployment = 'Microsoft.Resources/deployments';

/** Whether a resource is of a type. */
export const isType = (resource: JsonObject, type: string): boolean =>
  textOf(member(resource, 'type')).toLowerCase() === type.toLowerCase();

/** Whether a text is an expression: it begins with one bracket. */
export const isExpression = (text: string): boolean => text.startsWith('[') && !text.startsWith('[[');

/** The names of parameters, variables or the like that an expression names. */
export function named(text: string, what: 'parameters' | 'variables'): readonly string[] {
  const pattern = what === 'parameters' ? /\bparameters\s*\(\s*'([^']*)'/gi : /\bvariables\s*\(\s*'([^']*)'/gi;
  return isExpression(text) ? [...text.matchAll(pattern)].map(([, name = '']) => name) : [];
}

/** A text, or that of the variable which it names. */
export function resolvedText(value: Json | undefined, template: Json): string {
  const text = textOf(value);
  const variable = /variables\('([^']+)'\)/i.exec(text)?.[1];
  return variable === undefined ? text : textOf(below(template, 'variables', variable));
}
