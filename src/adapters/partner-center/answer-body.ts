/** What answers hold, checked before it is believed. */
import type * as z from 'zod';
import { parsedJson } from '../../../schemas/parsed-json.ts';
import { clip } from '../../source/text.ts';
import type { Answer } from './exchange.ts';

/** The JSON of an answer; undefined where it is none. Nothing of the text is told: it may hold a token. */
export function json({ body }: Answer): unknown {
  return parsedJson(new TextDecoder().decode(body));
}

/** The body of an answer as a schema has it. Throws, with the request's name and the path, where it is not of that shape. */
export function bodyOf<Shape>(name: string, answer: Answer, shape: z.ZodType<Shape>): Shape {
  const value = json(answer);
  if (value === undefined) throw new Error(`${name} answered ${answer.status} with what is no JSON.`);
  const found = fitted(value, shape);
  if ('value' in found) return found.value;
  throw new Error(`${name} answered ${answer.status} with what Offerlane does not understand: ${found.misfit}`);
}

/** A value as a schema has it, or the first place where it is not. */
export function fitted<Shape>(value: unknown, shape: z.ZodType<Shape>): { value: Shape } | { misfit: string } {
  try {
    const { success, data, error } = shape.safeParse(value);
    if (success) return { value: data };
    const [issue] = error.issues;
    const path = issue?.path.map(String).join('.') ?? '';
    return { misfit: clip(`${path === '' ? 'the body' : path}: ${issue?.message}.`, 300) };
  } catch (cause) {
    // Nesting without end exhausts the stack.
    if (cause instanceof RangeError) return { misfit: 'it is nested too deeply.' };
    throw cause;
  }
}

/**
 * A value of JSON as it may be told: texts without the credentials that a service echoes, and without what is named as `hidden`. Fields
 * that are null are left out, for what is absent is written either way.
 */
export function tellable(value: unknown, hidden: readonly string[] = []): unknown {
  if (typeof value === 'string') return withoutSecrets(value, hidden);
  if (Array.isArray(value)) return value.map((item) => tellable(item, hidden));
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(told.map(([key, inner]) => [withoutSecrets(key, hidden), tellable(inner, hidden)]));
}

/** A text without credentials and without what is hidden by name, on one line of at most 2000 characters. */
export function withoutSecrets(text: string, hidden: readonly string[]): string {
  const named = hidden.reduce((left, secret) => left.replaceAll(secret, '…'), text);
  return clip(named, 2000);
}
