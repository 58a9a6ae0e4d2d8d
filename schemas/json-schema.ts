/**
 * The JSON Schemas that editors read: the shapes of zod, with what only the facts know. Draft 7, which the YAML language
 * server reads best; `errorMessage` is a keyword of that server, and other readers pass over it.
 */
import * as z from 'zod';
import { categories } from './categories.ts';
import { Configuration } from './configuration.ts';
import { facts } from './facts.ts';
import { offersByType, plansByType } from './offer.ts';
import { Properties } from './properties.ts';
import { Report } from './report.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schemas by the names of their files in `schemas/json`. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const plans = Object.entries(plansByType).map(([type, plan]) => [`${type}-plan`, jsonSchema(plan)] as const);
  const schemas = {
    offer: offerFile(),
    ...Object.fromEntries(plans),
    configuration: jsonSchema(Configuration),
    report: jsonSchema(Report),
  };
  const $schema = 'http://json-schema.org/draft-07/schema#';
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, { $schema, ...schema }]),
  );
}

/** `offer.yml` of any type; its plans stand in files of their own. */
function offerFile(): JsonSchema {
  return {
    oneOf: Object.values(offersByType).map((offer) => {
      const written = jsonSchema(offer);
      const { plans: _, ...properties } = written.properties ?? {};
      return { ...written, properties, required: (written.required ?? []).filter((name) => name in properties) };
    }),
  };
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...written } = z.toJSONSchema(schema, {
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => complete(zodSchema, jsonSchema),
  });
  return written;
}

/** Writes into the JSON Schema of a field what zod leaves out of it. */
function complete(field: z.core.$ZodType, json: JsonSchema): void {
  const { wants, file } = facts.get(field) ?? {};
  const said = wants === undefined ? {} : { errorMessage: `It must be ${wants}.` };
  Object.assign(json, said);
  // The pattern says all that the format says, and readers differ on formats.
  if (json.pattern !== undefined) delete json.format;
  if (json.allOf !== undefined || json.pattern !== undefined) Object.assign(json, patterns(field, said));
  if (file === 'text') Object.assign(json, textOrFile);
  if (field === Properties.shape.categories) json.properties = suggestedCategories(json.additionalProperties);
}

const textOrFile = {
  type: ['string', 'object'],
  properties: {
    file: { type: 'string', minLength: 1, description: 'A text file in the folder of the offer: its path from there.' },
  },
  required: ['file'],
  additionalProperties: false,
};

/** The patterns of a text. zod writes them without their flags, which JSON Schema does not have. */
function patterns(field: z.core.$ZodType, said: JsonSchema): JsonSchema {
  const checks = field instanceof z.ZodString ? (field.def.checks ?? []) : [];
  const written = checks
    .filter((check) => check instanceof z.core.$ZodCheckRegex)
    .map(({ _zod: { def } }) => (def.pattern.ignoreCase ? inAnyCase(def.pattern.source) : def.pattern.source));
  const [first, ...others] = written;
  if (first === undefined) return {};
  return others.length === 0 ? { pattern: first } : { allOf: written.map((pattern) => ({ pattern, ...said })) };
}

/** A pattern that takes small letters and capitals alike. */
function inAnyCase(pattern: string): string {
  return pattern.replaceAll(/\\.|\[(?:\\.|[^\]])*\]|[a-z]/gi, (part) => {
    if (part.startsWith('\\')) return part;
    const letters = part.startsWith('[') ? part.slice(1, -1) : part;
    return `[${letters.replaceAll(/\\.|[a-z](-[a-z])?/gi, bothCases)}]`;
  });
}

function bothCases(letters: string): string {
  return letters.startsWith('\\') ? letters : [...new Set([letters.toLowerCase(), letters.toUpperCase()])].join('');
}

/** The known categories, for completion; others are not refused. */
function suggestedCategories(any: JsonSchema['additionalProperties']): Record<string, JsonSchema> {
  if (typeof any !== 'object' || typeof any.items !== 'object' || Array.isArray(any.items)) return {};
  const { items, ...list } = any;
  return Object.fromEntries(
    Object.entries(categories).map(([category, known]) => [
      category,
      {
        ...list,
        items: known.length === 0 ? items : { anyOf: [{ enum: [...known] }, items] },
        description: known.length === 0 ? 'A category without subcategories.' : `Up to two of ${known.join(', ')}.`,
      },
    ]),
  );
}
