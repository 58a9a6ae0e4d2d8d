/** What a right value of a field is, with its limits, for docs/offer.md. */
import * as z from 'zod';
import { facts } from '../../schemas/facts.ts';

/** `text on one line, up to 100 characters`; `a list of 1 to 5`. Says what a list holds where that is no mapping. */
export function rightValue(schema: z.ZodType): string {
  const { wants } = facts.get(schema) ?? {};
  if (schema instanceof z.ZodOptional) return rightValue(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNullable) return `${rightValue(schema.unwrap() as z.ZodType)}, or \`null\``;
  if (schema instanceof z.ZodLiteral) return code(schema.values);
  if (schema instanceof z.ZodBoolean) return code([true, false]);
  if (schema instanceof z.ZodEnum && schema.options.length <= 20) return code(schema.options);
  if (schema instanceof z.ZodArray) return list(schema);
  if (schema instanceof z.ZodRecord) return `a mapping by ${keys(schema)}${each(schema.valueType as z.ZodType)}`;
  if (schema instanceof z.ZodNumber) return number(schema);
  if (schema instanceof z.ZodString || schema instanceof z.ZodEmail) return text(schema);
  return wants ?? 'a mapping';
}

function list(schema: z.ZodArray): string {
  const { minItems, maxItems } = z.toJSONSchema(schema);
  const size = range(minItems, maxItems);
  const order = facts.get(schema)?.identity === undefined ? '' : ', in any order';
  return `a list${size && ` of ${size}`}${order}${each(schema.element as z.ZodType)}`;
}

function each(schema: z.ZodType): string {
  const plain =
    schema instanceof z.ZodString ||
    schema instanceof z.ZodEmail ||
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodNumber;
  return plain || schema instanceof z.ZodArray ? `: ${rightValue(schema)}` : '';
}

function keys(schema: z.ZodRecord): string {
  const wants = facts.get(schema.keyType as z.ZodType)?.wants ?? 'name';
  return wants.replace(/^an? /, '');
}

function number(schema: z.ZodNumber): string {
  const { minimum, maximum } = z.toJSONSchema(schema);
  const { wants } = facts.get(schema) ?? {};
  if (wants !== undefined) return `${wants}, ${range(undefined, maximum)}`;
  return `${schema.isInt ? 'a whole number' : 'a number'}, ${range(minimum, maximum)}`;
}

const files = {
  text: 'text, or `{ file: … }`',
  png: 'the path of a PNG',
  pdf: 'the path of a PDF',
  zip: 'the path of a zip',
} as const;

function text(schema: z.ZodType): string {
  const { wants = 'text', file } = facts.get(schema) ?? {};
  const { maxLength } = z.toJSONSchema(schema);
  const kind = file === undefined ? wants : files[file];
  return maxLength === undefined ? kind : `${kind}, ${range(undefined, maxLength)} characters`;
}

/** `1 to 5`, `up to 5`, `1 or more`; empty without limits. */
function range(least: number | undefined, most: number | undefined): string {
  if (most === undefined) return least === undefined ? '' : `${least} or more`;
  return `${least ?? 'up'} to ${most.toLocaleString('en-US')}`;
}

const code = (values: Iterable<unknown>) => [...values].map((one) => `\`${one}\``).join(', ');
