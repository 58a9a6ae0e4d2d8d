/** Walks a schema beside a value, so that what the schema knows of a field can be asked for any place in an offer. */
import { z } from 'zod';
import { type Facts, facts } from '../../schemas/facts.ts';
import type { Path } from '../../schemas/words.ts';

/** What is inherited from the field above, where a field does not say otherwise. */
type Inherited = Pick<Facts, 'page' | 'class' | 'digest'>;

export interface Field {
  /** The field's schema without `optional`; undefined below a field whose content has no schema. */
  readonly schema: z.ZodType | undefined;
  /** Its own facts with the inherited ones. */
  readonly facts: Facts;
}

/** The field of a whole offer, plan or configuration. */
export function rootField(schema: z.ZodType): Field {
  return field(schema, {});
}

/** The field at `path`, with the options of unions chosen by the value's discriminators. */
export function fieldAt(root: Field, value: unknown, path: Path): Field {
  let at = root;
  let current = value;
  for (const segment of path) {
    at = childField(at, current, segment);
    current = member(current, segment);
  }
  return at;
}

/** The field of `value`'s member `segment`. */
export function childField(parent: Field, value: unknown, segment: string | number): Field {
  const { page, class: changeClass, digest } = parent.facts;
  const inherited: Inherited = {
    ...(page && { page }),
    ...(changeClass && { class: changeClass }),
    ...(digest && { digest }),
  };
  return field(memberSchema(parent.schema, value, segment), inherited);
}

/** Calls `visit` for every member of `value`, parents first; `visit` returns false to leave out what is below. */
export function walk(root: Field, value: unknown, visit: (field: Field, value: unknown, path: Path) => boolean): void {
  const step = (at: Field, current: unknown, path: Path): void => {
    if (!visit(at, current, path)) return;
    for (const [key, child] of members(current)) step(childField(at, current, key), child, [...path, key]);
  };
  step(root, value, []);
}

/** The members of a list or mapping; none of anything else. */
export function members(value: unknown): Iterable<[string | number, unknown]> {
  if (Array.isArray(value)) return value.entries();
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The member of a list or mapping, own ones only. */
export function member(value: unknown, segment: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, segment)?.value;
}

/** The value at `path`. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(member, value);
}

/** The keys a mapping may have under this schema; undefined where they are free. */
export function knownKeys(schema: z.ZodType | undefined, value: unknown): readonly string[] | undefined {
  const option = schema && chosen(schema, value);
  if (option instanceof z.ZodObject) return Object.keys(option.shape);
  if (option instanceof z.ZodDiscriminatedUnion) {
    return [...new Set(option.options.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))];
  }
  return undefined;
}

function field(schema: z.ZodType | undefined, inherited: Inherited): Field {
  const bare = schema && unwrap(schema);
  return { schema: bare, facts: { ...inherited, ...(bare && facts.get(bare)) } };
}

function memberSchema(schema: z.ZodType | undefined, value: unknown, segment: string | number): z.ZodType | undefined {
  const option = schema && chosen(schema, value);
  if (option instanceof z.ZodObject) {
    return Object.hasOwn(option.shape, segment) ? (option.shape as Record<string, z.ZodType>)[segment] : undefined;
  }
  if (option instanceof z.ZodDiscriminatedUnion) return segment === option.def.discriminator ? option : undefined;
  if (option instanceof z.ZodArray) return option.element as z.ZodType;
  if (option instanceof z.ZodRecord) return option.valueType as z.ZodType;
  return undefined;
}

/** The option of a union that the value's discriminator names; the schema itself for all else. */
function chosen(schema: z.ZodType, value: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const named = member(value, schema.def.discriminator);
  const option = schema.options.find(
    (one) => one instanceof z.ZodObject && accepts(one, schema.def.discriminator, named),
  );
  return (option as z.ZodType | undefined) ?? schema;
}

function accepts(option: z.ZodObject, key: string, named: unknown): boolean {
  return option.shape[key] instanceof z.ZodType && option.shape[key].safeParse(named).success;
}

/** The schema that says what the value is, below `optional`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
