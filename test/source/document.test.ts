import fc from 'fast-check';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Path } from '../../schemas/words.ts';
import { type Document, readDocument } from '../../src/source/document.ts';
import { type Dice, type Spot, type Written, written } from './written.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string): Document {
  const read = readDocument('offer.yml', bytes(text));
  if ('rule' in read) throw new Error(`${read.line}:${read.column} ${read.message}\n${text}`);
  return read;
}

const text = fc.oneof(
  fc.constantFrom('a', 'b', 'type', 'two words', 'and three words', 'true', '12', '- x', 'a: b', '# no', '*x', '', ' '),
  fc.constantFrom('line\nline', 'line\n', 'a\n\n  b\n\n', '😀 é', 'toString', '<<', '=', '"', "it's", '\t'),
  fc
    .string({ unit: 'grapheme' })
    .filter((text) => /^[^\p{Cs}\x7f-\x84\x86-\x9f\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]*$/u.test(text)),
);
const key = text.filter((text) => text !== '__proto__');
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .filter((number) => !Number.isInteger(number) || Number.isSafeInteger(number))
  .map((number) => (number === 0 ? 0 : number));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    text,
    number,
    fc.constantFrom(null, null, true, false, [], {}),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.uniqueArray(fc.tuple(key, tie('value')), { maxLength: 6, selector: ([key]) => key }).map(Object.fromEntries),
  ),
}));
/** Numbers for dice, drawn from a seed. */
const dice = fc.integer().map((seed): Dice => {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % sides;
  };
});

/** Places that `read` tells otherwise than they were written. */
function differences(read: Document, { members = [] }: Written, above: Path): string[] {
  return members.flatMap(({ name, key, value }) => {
    const path = [...above, name];
    const collection = value.members !== undefined;
    const wanted = { key: key ?? value.start, value: (collection ? key : undefined) ?? value.start };
    const wrong = (['key', 'value'] as const).flatMap((part) => {
      const told = spot(read.at(path, part));
      return told === spot(wanted[part]) ? [] : [`${path.join('/')} ${part} ${told} instead of ${spot(wanted[part])}`];
    });
    return [...wrong, ...differences(read, value, path)];
  });
}

const spot = ({ line, column }: Spot) => `${line}:${column}`;

test('reads what was written, and tells every place of it', () => {
  fc.assert(
    fc.property(value, dice, (value, dice) => {
      const { text, root } = written(value, dice);
      const document = read(text);
      expect(JSON.stringify(document.value), text).toBe(JSON.stringify(value));
      expect(differences(document, root, []), text).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

const edit = fc.tuple(
  fc.nat(),
  fc.boolean(),
  fc.constantFrom(...'\n\t\0\u0007 -?:,[]{}#&*!|>\'"%@`\\a1', '\n---\n', '<<: *a1\n'),
);

/** A text with some of it taken away and some put in. */
function broken(text: string, edits: readonly (readonly [number, boolean, string])[]): string {
  return edits.reduce((text, [at, away, put]) => {
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + (away ? '' : put) + text.slice(away ? cut + 1 : cut);
  }, text);
}

test('reads what js-yaml reads, and has a place inside the file for what it does not', () => {
  let faults = 0;
  fc.assert(
    fc.property(value, dice, fc.array(edit, { minLength: 1, maxLength: 4 }), (value, dice, edits) => {
      const text = broken(written(value, dice).text.replace('\uFEFF', ''), edits).toWellFormed();
      const read = readDocument('offer.yml', bytes(text));
      if (!('rule' in read)) {
        expect(read.value).toEqual(load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }));
        return;
      }
      faults += 1;
      const lines = text.split(/\r\n|\n|\r/);
      expect(read.message).toMatch(/^(?!This is not valid YAML)[A-Z`][^\n]{10,150}\.$/);
      expect(read.line).toBeLessThanOrEqual(lines.length);
      expect(read.column).toBeLessThanOrEqual((lines[read.line - 1] ?? '').length + 1);
      expect(read.endLine * 1e6 + read.endColumn).toBeGreaterThanOrEqual(read.line * 1e6 + read.column);
    }),
    { numRuns: 2000 },
  );
  expect(faults).toBeGreaterThan(200);
});
