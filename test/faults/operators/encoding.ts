/** Faults of a whole file: its bytes, its documents, what it holds. */
import { Buffer } from 'node:buffer';
import { lineEnd, replaced } from '../edit.ts';
import { atSpot, type Fault, inDocument, nameOf, type Operator } from '../fault.ts';
import { lineOf } from '../yaml-nodes.ts';

const nul = atSpot(
  'a NUL character',
  ({ node }) => node.kind === 'scalar' && node.style !== 'empty' && node.style !== 'block',
  ({ document, node }) => inDocument(document, replaced(document.text, node.end - 1, node.end - 1, '\0'), nameOf(node)),
);

const secondDocument: Operator = {
  name: 'a second document begins',
  make({ documents }, random) {
    const document = random.pick(documents);
    if (document === undefined) return undefined;
    const { text } = document;
    const end = lineEnd(text);
    const mark = `---${end}`;
    const edited = replaced(text, text.length, text.length, `${mark}id: another${end}`);
    return inDocument(document, edited, 'at the end', edited.line, edited.line + 1);
  },
};

/** Bytes that are no UTF-8, as an editor that saves Latin-1 would leave them. */
const latin1 = atSpot(
  'a byte that is no UTF-8',
  ({ node }) => node.kind === 'scalar' && node.style !== 'empty' && node.style !== 'block',
  ({ document, node }): Fault => {
    const at = node.end - 1;
    const [before, after] = [document.text.slice(0, at), document.text.slice(at)];
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)]);
    return {
      what: nameOf(node),
      changes: { [document.file]: bytes },
      expected: [{ file: document.file, line: lineOf(document.text, at) }],
    };
  },
);

const utf16: Operator = {
  name: 'a file in UTF-16',
  make({ documents }, random) {
    const document = random.pick(documents);
    if (document === undefined) return undefined;
    const bytes = Buffer.from(`\uFEFF${document.text}`, 'utf16le');
    return { what: document.file, changes: { [document.file]: bytes }, expected: [{ file: document.file, line: 1 }] };
  },
};

const noMapping: Operator = {
  name: 'a file that is no mapping',
  make({ documents }, random) {
    const document = random.pick(documents);
    if (document === undefined) return undefined;
    const content = random.pick(['- id: one\n- id: two\n', 'only words\n', '7\n', '[]\n', '"quoted"\n']) ?? '';
    return { what: document.file, changes: { [document.file]: content }, expected: [{ file: document.file, line: 1 }] };
  },
};

const emptyFile: Operator = {
  name: 'a file without content',
  make({ documents }, random) {
    const document = random.pick(documents);
    if (document === undefined) return undefined;
    const content = random.pick(['', '\n', '# nothing here yet\n', '---\n']) ?? '';
    return { what: document.file, changes: { [document.file]: content }, expected: [{ file: document.file, line: 1 }] };
  },
};

export const encodingOperators: readonly Operator[] = [nul, latin1, utf16, secondDocument, emptyFile, noMapping];
