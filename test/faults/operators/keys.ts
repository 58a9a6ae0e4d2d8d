/** Faults of keys: absent, spelt wrong, unknown, twice. */
import { holderLine, withEntry, withKey, without } from '../edit.ts';
import { atSpot, inDocument, nameOf, type Operator } from '../fault.ts';
import type { Random } from '../random.ts';
import { keysBeside, needed, type Spot } from '../subject.ts';
import { allNodes } from '../yaml-nodes.ts';

const isField = (spot: Spot) => keysBeside(spot).length > 0;
const merges = ({ node }: Spot) => node.parent?.children.some(({ key }) => key?.name === '<<') === true;
/** Whether another mapping takes what it has from the one that holds this. Both would lack it. */
const merged = ({ document, node }: Spot) =>
  allNodes(document.root).some(({ key, alias }) => key?.name === '<<' && alias === node.parent?.anchor);

const dropRequired = atSpot(
  'drop a required key',
  (spot) => spot.required && isField(spot) && !merges(spot) && !merged(spot) && !needed(spot.document, spot.node),
  ({ document, node }) => {
    const edited = without(document, node);
    if (edited === undefined || node.parent === undefined) return undefined;
    return inDocument(document, edited, `without ${nameOf(node)}`, holderLine(document, node.parent));
  },
);

/** An operator that spells a field's key in another way, by which no other field is meant. */
function respelt(
  name: string,
  fits: (spot: Spot) => boolean,
  spell: (key: string, random: Random) => string,
): Operator {
  return atSpot(
    name,
    (spot) => isField(spot) && !merges(spot) && fits(spot),
    (spot, random) => {
      const { document, node } = spot;
      const key = nameOf(node);
      const other = spell(key, random);
      const taken = keysBeside(spot).some(
        (known) => known.toLowerCase() === other.toLowerCase() && other !== swapCase(key),
      );
      if (other === key || taken || !/^[A-Za-z][\w-]*$/.test(other)) return undefined;
      return inDocument(document, withKey(document, node, other), `${other} for ${key}`);
    },
  );
}

const swapCase = (key: string) =>
  /[A-Z]/.test(key) ? key.toLowerCase() : key.replace(/^./, (first) => first.toUpperCase());

const at = (key: string, random: Random) => random.below(key.length);
const dropLetter = (key: string, random: Random) => {
  const place = at(key, random);
  return key.slice(0, place) + key.slice(place + 1);
};
const doubleLetter = (key: string, random: Random) => {
  const place = at(key, random);
  return key.slice(0, place + 1) + key.slice(place);
};
const swapLetters = (key: string, random: Random) => {
  const place = random.below(key.length - 1);
  return key.slice(0, place) + (key[place + 1] ?? '') + (key[place] ?? '') + key.slice(place + 2);
};
const replaceLetter = (key: string, random: Random) => {
  const place = at(key, random);
  return key.slice(0, place) + (random.pick([...'aeioustrnx']) ?? '') + key.slice(place + 1);
};
const otherCase = (key: string, random: Random) =>
  key.replace(/[A-Z]/g, (letter) => (random.chance(0.5) ? '-' : '_') + letter.toLowerCase());
const misspellings = [dropLetter, doubleLetter, swapLetters, replaceLetter];

const plain = (spot: Spot) => !spot.chooses;

const unknownKeys = ['colour', 'owner', 'remark', 'x-team', 'lastChanged', 'comment'];

const addUnknown = atSpot('add a key that is no field', isField, ({ document, node }, random) => {
  const key = random.pick(unknownKeys) ?? 'colour';
  const value = random.pick(['blue', '[a, b]', '{ a: b }', '7', '""']) ?? 'blue';
  return inDocument(document, withEntry(document, node, `${key}: ${value}`, random.chance(0.5)), `${key} added`);
});

const doubleKey = atSpot(
  'write a key twice',
  (spot) => spot.node.key !== undefined,
  (spot, random) => {
    const { document, node } = spot;
    const value = random.chance(0.5) ? JSON.stringify(node.value) : '1';
    const last = random.chance(0.3) ? node.parent?.children.at(-1) : undefined;
    const edited = withEntry(document, last ?? node, `${nameOf(node)}: ${value}`, true);
    return inDocument(document, edited, `${nameOf(node)} again`);
  },
);

/** A key that was put before another of the same name: which of the two is the second is a matter of reading. */
const shadowKey = atSpot(
  'write a key twice, the wrong one first',
  (spot) => spot.node.key !== undefined && spot.node.parent?.style === 'block',
  ({ document, node }) => {
    const edited = withEntry(document, node, `${nameOf(node)}: x`, false);
    return inDocument(document, edited, `${nameOf(node)} before itself`, edited.line, edited.line + 1);
  },
);

export const keyOperators: readonly Operator[] = [
  dropRequired,
  respelt('misspell a key: a letter less', plain, dropLetter),
  respelt('misspell a key: a letter twice', plain, doubleLetter),
  respelt('misspell a key: two letters swapped', plain, swapLetters),
  respelt('misspell a key: another letter', plain, replaceLetter),
  respelt('write a key in other letter case', plain, swapCase),
  respelt('write a key with hyphens or underscores', plain, otherCase),
  respelt(
    'misspell a key that chooses',
    ({ chooses }) => chooses,
    (key, random) => (random.pick(misspellings) ?? dropLetter)(key, random),
  ),
  respelt('rename a key to another word', plain, (_key, random) => random.pick(unknownKeys) ?? 'colour'),
  addUnknown,
  doubleKey,
  shadowKey,
];
