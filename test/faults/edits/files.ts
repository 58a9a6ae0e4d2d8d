/** Files beside the YAML: texts in and out of them, pictures under other names or with other content. */
import { Buffer } from 'node:buffer';
import { withValue } from '../edit.ts';
import { nameOf } from '../fault.ts';
import { png } from '../png.ts';
import { pathIn, reference, uses } from '../reference.ts';
import type { Spot } from '../subject.ts';
import { anywhere, content, type Edit, inText, type Make, named, style } from './edit.ts';

const isFile = (spot: Spot) => spot.noun.kind === 'file' && reference(spot) !== undefined;
const isText = (spot: Spot) => spot.noun.kind === 'prose' && reference(spot) !== undefined;

const intoFile: Make = anywhere(
  ({ noun, node }) => noun.kind === 'prose' && node.kind === 'scalar',
  ({ document, node }, random, { id }) => {
    const value = String(node.value);
    if (value.endsWith('\n')) return undefined;
    const path = `texts/moved-${random.below(1000)}.txt`;
    const words = random.chance(0.3) ? value.replaceAll('\n', '\r\n') : value;
    const end = random.pick(['', '\n', '\r\n', '\n\n']) ?? '';
    const made = inText(document, withValue(document, node, `{ file: ${path} }`), nameOf(node));
    return { ...made, changes: { ...made.changes, [`offers/${id}/${path}`]: words + end } };
  },
);

const outOfFile: Make = anywhere(isText, (spot, _random, subject) => {
  const { document, node } = spot;
  const path = pathIn(subject, reference(spot)?.value);
  const words = subject.files[path];
  if (typeof words !== 'string') return undefined;
  const value = JSON.stringify(words.replaceAll('\r\n', '\n').replace(/\n+$/, ''));
  const made = inText(document, withValue(document, node, value), nameOf(node));
  return { ...made, changes: { ...made.changes, [path]: undefined } };
});

const renamedFile: Make = anywhere(isFile, ({ document, node }, _random, subject) => {
  const path = pathIn(subject, node.value);
  const bytes = subject.files[path];
  if (uses(subject, node) > 1 || bytes === undefined) return undefined;
  const name = `renamed/${path.replace(/.*\//, '')}`;
  const made = inText(document, withValue(document, node, name), name);
  return { ...made, changes: { ...made.changes, [path]: undefined, [pathIn(subject, name)]: bytes } };
});

const looseFile: Make = (subject, random) => {
  const names = ['README.md', 'media/source/logo.svg', 'CODEOWNERS', 'media/unused.png'];
  const file = pathIn(subject, random.pick(names));
  return { what: file, changes: { [file]: '# Contoso\n' } };
};

const repainted: Make = anywhere(isFile, ({ node }, random, subject) => {
  const path = pathIn(subject, node.value);
  const bytes = subject.files[path];
  if (!(bytes instanceof Uint8Array) || !path.endsWith('.png')) return undefined;
  const header = Buffer.from(bytes);
  const picture = png(header.readUInt32BE(16), header.readUInt32BE(20), [200, random.below(200), 40]);
  return { what: path, changes: { [path]: picture } };
});

const rewordedFile: Make = anywhere(
  (spot) => isText(spot) && !named('notesForCertification')(spot),
  (spot, _random, subject) => {
    const path = pathIn(subject, reference(spot)?.value);
    const words = String(subject.files[path]);
    return { what: path, changes: { [path]: words.replace('</p>', ' Now for more of them.</p>') } };
  },
);

export const fileEdits: readonly Edit[] = [
  style('a text moves into a file', intoFile),
  style('a text moves out of its file', outOfFile),
  style('a picture or document is renamed', renamedFile),
  style('a file that the offer does not name', looseFile),
  content('another picture', repainted),
  content('other words in a text of its own file', rewordedFile),
];
