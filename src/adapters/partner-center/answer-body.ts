/** What answers hold, checked before it is believed. */
import type * as z from 'zod';
import { clip } from '../../source/text.ts';
import type { Answer } from './exchange.ts';

/** The JSON of an answer; undefined where it is none. Nothing of the text is told: it may hold a token. */
export function json({ body }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
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
  if (typeof value === 'string')
    return clip(
      hidden.reduce((text, secret) => text.replaceAll(secret, '…'), value),
      2000,
    );
  if (Array.isArray(value)) return value.map((item) => tellable(item, hidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, tellable(inner, hidden)]])),
  );
}
