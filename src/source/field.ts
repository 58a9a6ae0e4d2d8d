/** Walks a schema beside a value, so that what the schema knows of a field can be asked for any place in an offer. */
import * as z from 'zod';
import { type Facts, facts } from '../../schemas/facts.ts';
import type { Path } from '../../schemas/words.ts';

/** What is inherited from the field above, where a field does not say otherwise. */
type Inherited = Pick<Facts, 'page' | 'class' | 'digest'>;

export interface Field {
  /** The field's schema without `optional`; undefined below a field whose content has no schema. */
  readonly schema: z.ZodType | undefined;
  /** Its own facts with the inherited ones. */
  readonly facts: Facts;
  /** Fields of its members that have been asked for, by the option of a union and their name. */
  readonly known: Map<z.ZodType, Map<string, Field>>;
}

/** The field of a whole offer, plan or configuration. */
export function rootField(schema: z.ZodType): Field {
  return remembered(roots, schema, () => field(schema, {}));
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
  if (parent.schema === undefined) return parent;
  const option = chosen(parent.schema, value);
  const children = remembered(parent.known, option, () => new Map<string, Field>());
  // zod's `instanceof` takes its time.
  const { type } = option.def;
  const name = type === 'object' || type === 'union' ? String(segment) : '';
  const known = children.get(name);
  if (known !== undefined) return known;
  const { page, class: changeClass, digest } = parent.facts;
  const inherited = { ...(page && { page }), ...(changeClass && { class: changeClass }), ...(digest && { digest }) };
  const child = field(memberSchema(option, segment), inherited);
  if (child.schema !== undefined) children.set(name, child);
  return child;
}

/**
 * Calls `visit` for every member of `value`, parents first; `visit` returns false to leave out what is below. The path is
 * the same list each time: whoever keeps it copies it.
 */
export function walk(root: Field, value: unknown, visit: (field: Field, value: unknown, path: Path) => boolean): void {
  const path: (string | number)[] = [];
  const step = (at: Field, current: unknown): void => {
    if (!visit(at, current, path)) return;
    for (const [key, child] of members(current)) {
      path.push(key);
      step(childField(at, current, key), child);
      path.pop();
    }
  };
  step(root, value);
}

/** What a schema may say of a field that is looked for all over an offer. */
type Sought = 'file' | 'identity' | 'digest';

/** Whether a schema says such a thing of itself or of anything below. */
export function says(schema: z.ZodType | undefined, fact: Sought): boolean {
  if (schema === undefined) return false;
  const known = said[fact].get(schema);
  if (known !== undefined) return known;
  said[fact].set(schema, false);
  const bare = unwrap(schema);
  const own = facts.get(bare)?.[fact] !== undefined;
  const found = own || memberSchemas(bare).some((one) => says(one, fact));
  said[fact].set(schema, found);
  return found;
}

const said: Readonly<Record<Sought, WeakMap<z.ZodType, boolean>>> = {
  file: new WeakMap(),
  identity: new WeakMap(),
  digest: new WeakMap(),
};

function memberSchemas(option: z.ZodType): readonly z.ZodType[] {
  if (option instanceof z.ZodObject) return Object.values(option.shape) as z.ZodType[];
  if (option instanceof z.ZodDiscriminatedUnion) return option.options as z.ZodType[];
  if (option instanceof z.ZodArray) return [option.element as z.ZodType];
  return option instanceof z.ZodRecord ? [option.valueType as z.ZodType] : [];
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
  return { schema: bare, facts: { ...inherited, ...(bare && facts.get(bare)) }, known: new Map() };
}

function memberSchema(option: z.ZodType, segment: string | number): z.ZodType | undefined {
  if (option instanceof z.ZodObject) {
    return Object.hasOwn(option.shape, segment) ? (option.shape as Record<string, z.ZodType>)[segment] : undefined;
  }
  if (option instanceof z.ZodDiscriminatedUnion) return segment === option.def.discriminator ? option : undefined;
  if (option instanceof z.ZodArray) return option.element as z.ZodType;
  return option instanceof z.ZodRecord ? (option.valueType as z.ZodType) : undefined;
}

/** The option of a union that the value's discriminator names; the schema itself for all else. */
function chosen(schema: z.ZodType, value: unknown): z.ZodType {
  if (schema.def.type !== 'union' || !(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const options = remembered(optionsByChoice, schema, () => new Map<unknown, z.ZodType>(choices(schema)));
  return options.get(member(value, schema.def.discriminator)) ?? schema;
}

/** The values that a union's discriminator can have, each with the option that it chooses. */
export function choices(union: z.ZodDiscriminatedUnion): readonly (readonly [unknown, z.ZodType])[] {
  return union.options.flatMap((option) => {
    const named = option instanceof z.ZodObject ? option.shape[union.def.discriminator] : undefined;
    return named instanceof z.ZodLiteral ? [...named.values].map((value) => [value, option as z.ZodType] as const) : [];
  });
}

/** Schemas do not change, so what is found out about one is kept for all offers. */
const roots = new WeakMap<z.ZodType, Field>();
const optionsByChoice = new WeakMap<z.ZodType, Map<unknown, z.ZodType>>();

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function remembered<Key, Value>(memory: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** The schema that says what the value is, below `optional` and `nullable`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return wrapped ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
