/** Faults of the names of files, and of the texts that stand in files. */
import { Buffer } from 'node:buffer';
import { holderLine, withEntry, withValue } from '../edit.ts';
import { atSpot, inDocument, nameOf, type Operator } from '../fault.ts';
import type { Random } from '../random.ts';
import { reference } from '../reference.ts';
import type { Spot } from '../subject.ts';
import { type Hurt, inFile } from './in-file.ts';

const refers = (spot: Spot) => reference(spot) !== undefined;
const isText = (spot: Spot) => spot.noun.kind === 'prose' && refers(spot);

const misnamed = (name: string, spell: (path: string) => readonly string[]): Operator =>
  atSpot(name, refers, (spot, random) => {
    const node = reference(spot);
    const path = String(node?.value);
    const other = random.pick(spell(path).filter((one) => one !== path));
    if (node === undefined || other === undefined) return undefined;
    return inDocument(spot.document, withValue(spot.document, node, JSON.stringify(other)), other);
  });

const deleted = inFile('a file that the offer names is gone', () => ({ what: 'is gone', content: undefined }));

const pointer = inFile('a file is a Git LFS pointer', () => ({
  what: 'is a pointer',
  content: `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`,
}));

/** Hurts a text that stands in a file of its own. */
function inText(name: string, make: (most: number, random: Random) => Hurt): Operator {
  return inFile(name, (noun, random) => (noun.kind === 'prose' ? make(noun.most, random) : undefined));
}

const longText = inText('a text in a file is too long', (most) => ({
  what: `is longer than ${most}`,
  content: `<p>${'Long words. '.repeat(Math.ceil(most / 12))}</p>\n`,
}));

const emptyText = inText('a text in a file is empty', (_most, random) => ({
  what: 'is empty',
  content: random.pick(['', '\n', '\r\n']) ?? '',
}));

const latin1Text = inText('a text in a file is no UTF-8', () => ({
  what: 'is Latin-1',
  content: Buffer.from('<p>Für alle, die Netze führen.</p>\n', 'latin1'),
}));

const fileKey = atSpot('a text names a file and more', isText, (spot) => {
  const node = reference(spot);
  if (node === undefined) return undefined;
  const edited = withEntry(spot.document, node, 'encoding: utf-8', true);
  return inDocument(spot.document, edited, nameOf(spot.node), edited.line, holderLine(spot.document, spot.node));
});

export const referenceOperators: readonly Operator[] = [
  misnamed('a file name is misspelt', (path) => [
    path.replace(/(\w)\./, '$1$1.'),
    path.replace(/^/, 'pictures/'),
    `${path}x`,
  ]),
  misnamed('a file name is in other letter case', (path) => [
    path.replace(/[^/]*$/, (name) => name.replace(/^./, (first) => first.toUpperCase())),
    path.replace(/\w+$/, (end) => end.toUpperCase()),
    path.toUpperCase(),
  ]),
  misnamed('a file outside of the folder', (path) => [
    `../${path}`,
    `../../${path}`,
    `media/../../${path}`,
    `/${path}`,
    `..\\${path}`,
    `https://contoso.example/${path}`,
    `~/${path}`,
    `C:\\${path}`,
  ]),
  deleted,
  pointer,
  longText,
  emptyText,
  latin1Text,
  fileKey,
];
