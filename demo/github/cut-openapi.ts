/** Cuts GitHub's OpenAPI description to what the double serves. Given the full file, writes openapi/rest.json and webhooks.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import * as z from 'zod';
import { operations, webhooks } from './operations.ts';

const Json = z.record(z.string(), z.unknown());
type Json = z.infer<typeof Json>;

const Method = z.looseObject({
  operationId: z.string(),
  parameters: z.array(z.unknown()).default([]),
  requestBody: z.looseObject({ content: z.record(z.string(), Json) }).optional(),
  responses: z.record(z.string(), Json),
});
const Full = z.looseObject({
  info: z.looseObject({ version: z.string() }),
  paths: z.record(z.string(), Json),
  'x-webhooks': z.record(z.string(), Json),
  components: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const Parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  schema: Json,
  required: z.boolean().default(false),
});
const Media = z.looseObject({ schema: z.unknown() });

const [, , file = ''] = process.argv;
const full = Full.parse(JSON.parse(readFileSync(file, 'utf8')));

/** What only people read. */
const prose = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'title',
  'deprecated',
  'default',
]);

/** A schema of OpenAPI 3.0 as one of JSON Schema, without prose. */
function schema(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((one) => schema(one));
  const parsed = Json.safeParse(value);
  if (!parsed.success) return value;
  const entries = Object.entries(parsed.data).filter(
    ([key]) => names || !(prose.has(key) || key === 'nullable' || key === 'discriminator' || key.startsWith('x-')),
  );
  const made = Object.fromEntries(entries.map(([key, one]) => [key, schema(one, key === 'properties' && !names)]));
  return !names && parsed.data.nullable === true ? orNull(made) : made;
}

function orNull(made: Json): Json {
  if (typeof made.type !== 'string') return { anyOf: [made, { type: 'null' }] };
  return {
    ...made,
    type: [made.type, 'null'],
    ...(Array.isArray(made.enum) && { enum: [...new Set([...made.enum, null])] }),
  };
}

/** A body's schema that takes no key that it does not name: GitHub ignores such a key, which hides a misspelling. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  const parsed = Json.safeParse(value);
  if (!parsed.success) return value;
  const made = Object.fromEntries(Object.entries(parsed.data).map(([key, one]) => [key, closed(one)]));
  const object = [made.type].flat().includes('object');
  return 'properties' in made && object && !('additionalProperties' in made)
    ? { ...made, additionalProperties: false }
    : made;
}

function resolved(value: unknown): unknown {
  const { $ref } = z.looseObject({ $ref: z.string().optional() }).parse(value);
  if ($ref === undefined) return value;
  const [, , kind = '', name = ''] = $ref.split('/');
  return resolved(full.components[kind]?.[name]);
}

const jsonOf = (content: unknown) => Media.optional().parse(Json.parse(content ?? {})['application/json'])?.schema;

function operation(method: string, path: string, told: z.infer<typeof Method>, shared: readonly unknown[]): Json {
  const parameters = [...shared, ...told.parameters].map((one) => Parameter.parse(resolved(one)));
  const query = parameters.filter((one) => one.in === 'query');
  const body = told.requestBody === undefined ? undefined : jsonOf(told.requestBody.content);
  const answers = Object.entries(told.responses).flatMap(([status, response]) => {
    const { content } = z.looseObject({ content: Json.optional() }).parse(resolved(response));
    return /^[23]/.test(status) ? [[status, schema(jsonOf(content) ?? true)]] : [];
  });
  return {
    method: method.toUpperCase(),
    path,
    query: {
      type: 'object',
      properties: Object.fromEntries(query.map((one) => [one.name, schema(one.schema)])),
      required: query.filter((one) => one.required).map((one) => one.name),
      additionalProperties: false,
    },
    ...(body !== undefined && { body: closed(schema(body)), bodyRequired: told.requestBody?.required === true }),
    answers: Object.fromEntries(answers),
  };
}

/** The components that a value refers to, and those that they refer to. */
function components(value: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    const made = schema(full.components.schemas?.[name]);
    found.set(name, made);
    components(made, found);
  }
  return found;
}

function write(name: string, content: Json): void {
  const sorted = [...components(content)].sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = {
    source: `@octokit/openapi ${full.info.version}, MIT License, Copyright (c) 2020 Octokit contributors; cut by cut-openapi.ts`,
    ...content,
    components: { schemas: Object.fromEntries(sorted) },
  };
  writeFileSync(join(import.meta.dirname, 'openapi', name), `${JSON.stringify(whole)}\n`);
}

const served = new Map<string, Json>();
for (const [path, methods] of Object.entries(full.paths))
  for (const [method, told] of Object.entries(methods).filter(([key]) => key !== 'parameters')) {
    const parsed = Method.parse(told);
    const named = operations.some((one) => one === parsed.operationId);
    if (named)
      served.set(
        parsed.operationId,
        operation(method, path, parsed, z.array(z.unknown()).parse(methods.parameters ?? [])),
      );
  }
const lacking = operations.filter((one) => !served.has(one));
if (lacking.length > 0) throw new Error(`The description does not know ${lacking.join(', ')}.`);
write('rest.json', { operations: Object.fromEntries(operations.map((one) => [one, served.get(one)])) });
write('webhooks.json', {
  webhooks: Object.fromEntries(
    webhooks.map((one) => {
      const { post } = z
        .object({ post: z.looseObject({ requestBody: z.looseObject({ content: Json }) }) })
        .parse(full['x-webhooks'][one]);
      return [one, schema(jsonOf(post.requestBody.content))];
    }),
  ),
});
