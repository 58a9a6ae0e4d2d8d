/** GitHub's own description of its API, cut to what is served: what a request is held against, and in tests each answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import { type Operation, operations } from './operations.ts';
import type { Fault } from './refused.ts';

const Described = z.object({
  method: z.string(),
  path: z.string(),
  query: z.record(z.string(), z.unknown()),
  body: z.unknown().optional(),
  bodyRequired: z.boolean().default(false),
  answers: z.record(z.string(), z.unknown()),
});
const Rest = z.looseObject({ operations: z.record(z.enum(operations), Described) });
const Webhooks = z.looseObject({ webhooks: z.record(z.string(), z.unknown()) });

/** Of a request that says what it wants in GitHub's terms. */
export interface Found {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string | undefined>>;
}

export interface Oracle {
  /** The operation at an address, which is still escaped. */
  readonly find: (method: string, path: string) => Found | undefined;
  /** What is wrong with a request, in GitHub's terms. */
  readonly requestFaults: (operation: Operation, query: URLSearchParams, body: unknown) => readonly Fault[];
  /** What is wrong with an answer of the double. */
  readonly answerFaults: (operation: Operation, status: number, body: unknown) => readonly string[];
  /** What is wrong with a payload of the double, by event and action joined by a hyphen. */
  readonly webhookFaults: (name: string, payload: unknown) => readonly string[];
}

const fileOf = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, 'openapi', name), 'utf8'));

let known: Oracle | undefined;

/** Schemas are compiled when they are first needed, once in a process: that takes longer than most requests. */
export function openapi(): Oracle {
  known ??= readOpenapi();
  return known;
}

function readOpenapi(): Oracle {
  const rest = Rest.parse(fileOf('rest.json'));
  const places = operations.map((operation) => place(operation, rest.operations[operation].path)).sort(bySharpness);
  const plain = checker('rest', rest, false);
  const coercing = checker('query', rest, true);
  let payloads: ReturnType<typeof checker> | undefined;
  const at = (operation: string, part: string) => `/operations/${operation.replaceAll('/', '~1')}/${part}`;
  return {
    find: (method, path) => {
      for (const { operation, pattern, names } of places) {
        const found = rest.operations[operation].method === method ? pattern.exec(path) : null;
        if (found === null) continue;
        const values = found.slice(1).map(decodeURIComponent);
        return { operation, params: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) };
      }
      return undefined;
    },
    requestFaults: (operation, query, body) => {
      const { body: schema, bodyRequired } = rest.operations[operation];
      const wrongQuery = coercing(at(operation, 'query'), Object.fromEntries(query)).map(fault);
      if (schema === undefined) return wrongQuery;
      const missing = body === undefined && !bodyRequired;
      return [...wrongQuery, ...(missing ? [] : plain(at(operation, 'body'), body ?? null).map(fault))];
    },
    answerFaults: (operation, status, body) => {
      if (!(String(status) in rest.operations[operation].answers)) return [`status ${status} is not described`];
      return plain(at(operation, `answers/${status}`), body).map(said);
    },
    webhookFaults: (name, payload) => {
      payloads ??= checker('webhooks', Webhooks.parse(fileOf('webhooks.json')), false);
      return payloads(`/webhooks/${name}`, payload).map(said);
    },
  };
}

function checker(id: string, whole: Readonly<Record<string, unknown>>, coerceTypes: boolean) {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...whole, $id: id });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer: string, value: unknown): readonly ErrorObject[] => {
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: `${id}#${pointer}` });
    compiled.set(pointer, check);
    return check(value) ? [] : (check.errors ?? []);
  };
}

/** A branch or a path has slashes in it, which clients may escape. */
const wide = new Set(['path', 'ref', 'basehead']);

function place(operation: Operation, path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => (wide.has(name) ? '(.+)' : '([^/]+)'));
  return { operation, names, pattern: new RegExp(`^${pattern}$`), literals: path.replace(/\{\w+\}/g, '').length };
}

const bySharpness = (a: { readonly literals: number }, b: { readonly literals: number }) => b.literals - a.literals;

const said = (error: ErrorObject) =>
  `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params).slice(0, 200)}`;

function fault(error: ErrorObject): Fault {
  const named = z.object({ missingProperty: z.string() }).safeParse(error.params);
  const extra = z.object({ additionalProperty: z.string() }).safeParse(error.params);
  const field = [
    error.instancePath.slice(1).replaceAll('/', '.'),
    named.data?.missingProperty ?? extra.data?.additionalProperty ?? '',
  ]
    .filter((part) => part !== '')
    .join('.');
  return { field, code: named.success ? 'missing_field' : 'invalid', message: `${field}: ${error.message ?? ''}` };
}
