/** Files that an offer names. */
import type { Spot, Subject } from './subject.ts';
import type { Node } from './yaml-nodes.ts';

/** The name of a file where a place holds one: a picture, a document, or a text beside the offer. */
export function reference({ noun, node }: Spot): Node | undefined {
  if (noun.kind === 'file') return node.kind === 'scalar' ? node : undefined;
  if (noun.kind !== 'prose' || node.kind !== 'mapping') return undefined;
  return node.children.find(({ key, kind }) => key?.name === 'file' && kind === 'scalar');
}

/** Its path from the publisher's folder. */
export const pathIn = ({ id }: Subject, name: unknown) => `offers/${id}/${String(name).replace(/^\.\//, '')}`;

/** How many places name the same file. */
export function uses({ documents }: Subject, { value }: Node): number {
  const name = String(value).replace(/.*\//, '');
  return documents.reduce((count, { text }) => count + text.split(name).length - 1, 0);
}
