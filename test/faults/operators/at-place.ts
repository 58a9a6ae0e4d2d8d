/** Operators at a place of an offer that is named by its path. */
import { type Edited, holderLine, withEntry, without, withValue } from '../edit.ts';
import { atSpot, type Fault, inDocument, type Located, nameOf, type Operator, placesOf } from '../fault.ts';
import type { Random } from '../random.ts';
import { type Document, needed, pathOf, type Spot, type Subject } from '../subject.ts';
import { allNodes, type Node } from '../yaml-nodes.ts';

const isPlan = ({ file }: Document) => file.includes('/plans/');

/** Places by their path from the root of their file, with `*` for any one step. */
const at = (kind: 'offer' | 'plan', path: string) => {
  const pattern = new RegExp(`^/${path.replaceAll('*', '[^/]+')}$`);
  return ({ document, node }: Located) =>
    isPlan(document) === (kind === 'plan') && document.file.startsWith('offers/') && pattern.test(pathOf(node));
};

/** The same with aliases, and with what they stand for. */
export function places({ documents }: Subject, kind: 'offer' | 'plan', path: string): readonly Located[] {
  return documents.flatMap((document) => {
    const nodes = allNodes(document.root);
    const meant = ({ alias }: Node) => nodes.filter(({ anchor }) => anchor !== undefined && anchor === alias);
    const found = nodes.filter((node) => at(kind, path)({ document, node }));
    return found.flatMap((node) => [node, ...meant(node)]).map((node) => ({ document, node }));
  });
}

export type Others = (spot: Spot, subject: Subject) => readonly (Located | undefined)[];

export const nobody: Others = () => [];

/** A fault at the line of an edit, or as rightly at one of the others that it goes with. */
function told(spot: Spot, subject: Subject, edited: Edited, what: string, others: Others): Fault {
  const fault = inDocument(spot.document, edited, what);
  const also = others(spot, subject).filter((one) => one !== undefined);
  return { ...fault, expected: [...fault.expected, ...placesOf(also, edited, spot.document)] };
}

/** Another value at a place. */
export function set(
  name: string,
  kind: 'offer' | 'plan',
  path: string,
  value: (spot: Spot, subject: Subject, random: Random) => unknown,
  others: Others = nobody,
): Operator {
  return atSpot(name, at(kind, path), (spot, random, subject) => {
    const { document, node } = spot;
    const given = value(spot, subject, random);
    if (given === undefined || given === node.value || needed(document, node)) return undefined;
    const words = JSON.stringify(given);
    return told(spot, subject, withValue(document, node, words), `${nameOf(node)}: ${words.slice(0, 80)}`, others);
  });
}

/** An entry taken away that another value asks for. */
export function drop(
  name: string,
  kind: 'offer' | 'plan',
  path: string,
  applies: (spot: Spot, subject: Subject) => boolean = () => true,
  others: Others = nobody,
): Operator {
  return atSpot(name, at(kind, path), (spot, _random, subject) => {
    const { document, node } = spot;
    const edited = needed(document, node) ? undefined : without(document, node);
    if (edited === undefined || node.parent === undefined || !applies(spot, subject)) return undefined;
    const line = holderLine(document, node.parent);
    return told(spot, subject, { ...edited, line }, `without ${nameOf(node)}`, others);
  });
}

/** An entry added that has no place beside the others. */
export function add(
  name: string,
  kind: 'offer' | 'plan',
  beside: string,
  words: (spot: Spot) => string | undefined,
  others: Others = (spot) => [spot],
): Operator {
  return atSpot(name, at(kind, beside), (spot, _random, subject) => {
    const entry = words(spot);
    return entry === undefined
      ? undefined
      : told(spot, subject, withEntry(spot.document, spot.node, entry, true), entry, others);
  });
}

export const child = ({ document, node }: Located, name: string): Located | undefined => {
  const found = node.children.find(({ key }) => key?.name === name);
  return found && { document, node: found };
};
export const parent = ({ document, node }: Located): Located => ({ document, node: node.parent ?? node });
export const sibling = (spot: Located, name: string) => child(parent(spot), name);
export const top = ({ document }: Located, name: string) => child({ document, node: document.root }, name);
export const topValue = (spot: Located, name: string) => top(spot, name)?.node.value;

export const isVm = ({ type }: Subject) => type === 'virtual-machine' || type === 'core-virtual-machine';
export const isSaas = ({ type }: Subject) => type === 'software-as-a-service';
