/** Values as YAML that a publisher might have written. */
import { COLLECTION_STYLE, dump, type Node, SCALAR_STYLE, visit } from 'js-yaml';

/** How long a list of plain values may be to stand on one line, in characters. */
const shortList = 70;

/**
 * A mapping as YAML: two spaces, short lists on one line, blank lines around blocks at the top. Reading it gives the value again.
 */
export function writeYaml(value: Readonly<Record<string, unknown>>): string {
  const text = dump(value, {
    noRefs: true,
    lineWidth: 110,
    transform: (documents) =>
      visit(documents, (node) => {
        if (node.kind === 'sequence' && short(node.items)) node.style = COLLECTION_STYLE.FLOW;
        if (node.kind === 'mapping' && small(node.items)) node.style = COLLECTION_STYLE.FLOW;
        if (node.kind === 'scalar' && fragile.test(node.value)) node.style = SCALAR_STYLE.DOUBLE_QUOTED;
      }),
  });
  const entries = text.split(/^(?=\S)/m);
  return entries
    .map((entry, index) => {
      const long = (one = '') => one.trimEnd().includes('\n');
      return index > 0 && (long(entry) || long(entries[index - 1])) ? `\n${entry}` : entry;
    })
    .join('');
}

/**
 * Texts that stand in quotes, with escapes: spaces at the end of a line, which editors take away; more than one line break at the end,
 * which blank lines after it would add to; marks of documents, where they begin a line.
 */
const fragile = /[ \t](?=\n|$)|\n\n$|^(?:---|\.\.\.)/;

function short(items: readonly Node[]): boolean {
  const line = items.map(word).join(', ');
  return !line.includes('\n') && line.length <= shortList;
}

/** Mappings that are one thing, such as `{type: month, value: 1}`. */
const inline = ['secret', 'file', 'type, value', 'min, max'];

function small(items: readonly { readonly key: Node; readonly value: Node }[]): boolean {
  return inline.includes(items.map(({ key }) => word(key)).join(', '));
}

const word = (node: Node) => (node.kind === 'scalar' ? node.value : '\n');
