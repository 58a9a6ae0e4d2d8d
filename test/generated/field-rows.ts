/** The fields of a schema as rows, for docs/offer.md: a row a field, those below it after it. */
import * as z from 'zod';
import { type Facts, facts } from '../../schemas/facts.ts';
import { pageTitles } from '../../schemas/words.ts';
import { unwrap } from '../../src/source/field.ts';
import { rightValue } from './right-value.ts';

export interface Row {
  /** `listing.en-us.media.screenshots[].image`; `*` is a key of the publisher's choice. */
  readonly name: string;
  readonly needed: boolean;
  /** The choices it goes with; none where it goes with all of them. */
  readonly goesWith: readonly string[];
  readonly value: string;
  readonly meaning: string;
  readonly page: string;
  /** The class of a change to it. */
  readonly change: string;
}

type Inherited = Pick<Facts, 'page' | 'class' | 'digest'>;

/** The fields of schemas that stand under the choice each of them is for; a field that all of them have comes once. */
export function fieldRows(schemas: Readonly<Record<string, z.ZodType>>): readonly Row[] {
  return together(
    Object.entries(schemas).map(([choice, schema]) => [choice, below(schema, '', inherited({}, schema))]),
  );
}

/** Whether a field stands below another, by their names. */
export function isBelow(holder: string, name: string): boolean {
  return name.startsWith(`${holder}.`) || name.startsWith(`${holder}[`);
}

/** The fields of a mapping, or of the items of a list. */
function below(schema: z.ZodType, name: string, above: Inherited): readonly Row[] {
  const inside = name === '' ? '' : `${name}.`;
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, child]) => field(child as z.ZodType, inside + key, above));
  }
  if (schema instanceof z.ZodArray) return below(schema.element as z.ZodType, `${name}[]`, above);
  if (schema instanceof z.ZodRecord) return below(schema.valueType as z.ZodType, `${inside}*`, above);
  if (schema instanceof z.ZodDiscriminatedUnion) return chosen(schema, name, above);
  return [];
}

function field(written: z.ZodType, name: string, above: Inherited): readonly Row[] {
  const schema = unwrap(written);
  const own = inherited(above, schema);
  const row: Row = {
    name,
    needed: !(written instanceof z.ZodOptional),
    goesWith: [],
    value: rightValue(written),
    meaning: meaning(written),
    page: own.page === undefined ? '' : pageTitles[own.page],
    change: own.digest === 'out' ? 'none' : (own.class ?? ''),
  };
  return facts.get(schema)?.secret ? [row] : [row, ...below(schema, name, own)];
}

function meaning(schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description;
  const wrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return wrapper ? meaning(schema.unwrap() as z.ZodType) : '';
}

function inherited(above: Inherited, schema: z.ZodType): Inherited {
  const { page = above.page, class: change = above.class, digest = above.digest } = facts.get(schema) ?? {};
  return { ...(page && { page }), ...(change && { class: change }), ...(digest && { digest }) };
}

/** The fields of a union: the one that chooses, then those of the choices. */
function chosen(union: z.ZodDiscriminatedUnion, name: string, above: Inherited): readonly Row[] {
  const choosing = name === '' ? union.def.discriminator : `${name}.${union.def.discriminator}`;
  const options = (union.options as z.ZodType[]).map((option) => below(option, name, inherited(above, option)));
  const choosers = options.flatMap((rows) => rows.filter((row) => row.name === choosing));
  const [first] = choosers;
  if (first === undefined) return [];
  const chooser = {
    ...first,
    value: choosers.map(({ value }) => value).join(', '),
    meaning: choosers.flatMap((one) => (one.meaning === '' ? [] : `${one.value}: ${one.meaning}`)).join(' '),
  };
  const others = options.map((rows) => rows.filter((row) => row.name !== choosing));
  return [chooser, ...together(choosers.map(({ value }, index) => [value.replaceAll('`', ''), others[index] ?? []]))];
}

/** Rows of several choices as one list: what a choice has alone stands before the next row that it shares. */
function together(choices: readonly (readonly [choice: string, rows: readonly Row[]])[]): readonly Row[] {
  const merged: { readonly row: Row; readonly key: string; readonly choices: string[] }[] = [];
  for (const [choice, rows] of choices) {
    const own = rows.map((row) => ({ row, key: JSON.stringify(row), choices: [choice] }));
    for (const [index, one] of own.entries()) {
      const alike = merged.find(({ key }) => key === one.key);
      if (alike !== undefined) {
        alike.choices.push(choice);
        continue;
      }
      const next = own.slice(index).find(({ key }) => merged.some((other) => other.key === key));
      const place = merged.findIndex(({ key }) => key === next?.key);
      merged.splice(place < 0 ? merged.length : place, 0, one);
    }
  }
  const partial = merged.filter((one) => one.choices.length < choices.length);
  // A field says its choices for all below it that has the same, unless another choice has a field of that name too.
  const telling = partial.filter(({ row }) => merged.filter((one) => one.row.name === row.name).length === 1);
  return merged.map((one) =>
    !partial.includes(one) ||
    telling.some(({ row, choices: own }) => isBelow(row.name, one.row.name) && own.length === one.choices.length)
      ? one.row
      : { ...one.row, goesWith: [...one.choices, ...one.row.goesWith] },
  );
}
