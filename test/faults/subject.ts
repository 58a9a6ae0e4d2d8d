/** An offer to be hurt: its files, and every place in its YAML with the noun that should stand there. */
import type { Noun } from './noun.ts';
import { configuration, nouns } from './nouns.ts';
import { type Node, yamlNodes } from './yaml-nodes.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Subject {
  /** The offer ID. */
  readonly id: string;
  readonly type: keyof typeof nouns;
  /** By path from the publisher's folder. */
  readonly files: Files;
  readonly documents: readonly Document[];
}

/** A YAML file. `text` is without its byte order mark; offsets are in it. */
export interface Document {
  readonly file: string;
  readonly mark: boolean;
  readonly text: string;
  readonly root: Node;
  readonly value: Readonly<Record<string, unknown>>;
  readonly noun: Noun;
}

/** A value in a document, and what should stand there. */
export interface Spot {
  readonly document: Document;
  readonly node: Node;
  readonly noun: Noun;
  /** It must be there. */
  readonly required: boolean;
  /** It says which fields stand beside it. */
  readonly chooses: boolean;
  /** What should hold it; undefined at the root. */
  readonly holder: Noun | undefined;
}

/** A place at which a noun of some kind should stand. */
export type SpotOf<Kind extends Noun['kind']> = Spot & { readonly noun: Extract<Noun, { kind: Kind }> };

export const settingsFile = '.github/offerlane.yml';

export function subject(id: string, files: Files): Subject {
  const folder = `offers/${id}`;
  const root = yamlNodes(textOf(files, `${folder}/offer.yml`).text);
  const said = root.children.find(({ key }) => key?.name === 'type')?.value;
  const type = (Object.keys(nouns) as (keyof typeof nouns)[]).find((one) => one === said) ?? 'software-as-a-service';
  const plans = Object.keys(files).filter((path) => path.startsWith(`${folder}/plans/`) && path.endsWith('.yml'));
  const documents = [
    { file: settingsFile, noun: configuration },
    { file: `${folder}/offer.yml`, noun: nouns[type].offer },
    ...plans.map((file) => ({ file, noun: nouns[type].plan })),
  ];
  return {
    id,
    type,
    files,
    documents: documents.map(({ file, noun }) => {
      const read = textOf(files, file);
      const root = yamlNodes(read.text);
      return { file, noun, ...read, root, value: Object.fromEntries(Object.entries(root.value ?? {})) };
    }),
  };
}

function textOf(files: Files, path: string): { mark: boolean; text: string } {
  const content = files[path];
  if (typeof content !== 'string') throw new Error(`${path} is no text`);
  return content.startsWith('\uFEFF') ? { mark: true, text: content.slice(1) } : { mark: false, text: content };
}

export const offerDocuments = ({ documents }: Subject) => documents.filter(({ file }) => file !== settingsFile);

/** Every value of a subject, where it is written out: aliases and what is merged are left out. */
export function spots({ documents }: Subject): readonly Spot[] {
  return documents.flatMap((document) =>
    below({ document, node: document.root, noun: document.noun, required: true, chooses: false, holder: undefined }),
  );
}

function below(spot: Spot): readonly Spot[] {
  const { document, node, noun } = spot;
  const keys = keysOf(noun, node);
  const found = node.children.flatMap((child): readonly Spot[] => {
    const name = child.key?.name;
    const common = { document, node: child, required: false, chooses: false, holder: noun };
    if (noun.kind === 'list' && name === undefined) return below({ ...common, noun: noun.item });
    if (noun.kind === 'table' && name !== undefined) return below({ ...common, noun: noun.value });
    const own = keys?.[name ?? ''] ?? keys?.[`${name}?`];
    if (keys === undefined || name === undefined || own === undefined) return [];
    return below({ ...common, noun: own, required: name in keys, chooses: noun.kind === 'choice' && name === noun.by });
  });
  return node.kind === 'alias' ? [] : [spot, ...found];
}

/** The keys that can stand beside a field; none in a list or table. */
export function keysBeside({ holder, node }: Spot): readonly string[] {
  const keys = holder && node.parent && keysOf(holder, node.parent);
  return Object.keys(keys ?? {}).map((key) => key.replace('?', ''));
}

/** The keys of a mapping, those that its discriminator asks for among them. */
export function keysOf(noun: Noun, node: Node): Readonly<Record<string, Noun>> | undefined {
  if (noun.kind === 'fields') return noun.keys;
  if (noun.kind !== 'choice') return undefined;
  const named = String((node.value as Record<string, unknown>)[noun.by]);
  const words = Object.keys(noun.options);
  const boolean = words.every((word) => word === 'true' || word === 'false');
  return { [noun.by]: boolean ? { kind: 'flag' } : { kind: 'word', words }, ...noun.options[named] };
}

/** Whether another value can stand in its place: an anchor on it is kept, but those below it would be lost. */
export function replaceable({ document, node }: Pick<Spot, 'document' | 'node'>): boolean {
  const lost = node.kind === 'mapping' ? [node] : node.children;
  return node.parent !== undefined && !lost.some((one) => needed(document, one));
}

/** Whether an alias elsewhere needs an anchor in this node. */
export function needed(document: Document, node: Node): boolean {
  const inside = aliases(node);
  const all = aliases(document.root);
  const anchors = (at: Node): readonly string[] => [
    ...(at.anchor === undefined ? [] : [at.anchor]),
    ...at.children.flatMap(anchors),
  ];
  return anchors(node).some((name) => (all.get(name) ?? 0) > (inside.get(name) ?? 0));
}

function aliases(node: Node, counts = new Map<string, number>()): ReadonlyMap<string, number> {
  if (node.alias !== undefined) counts.set(node.alias, (counts.get(node.alias) ?? 0) + 1);
  for (const child of node.children) aliases(child, counts);
  return counts;
}

export function inFlow({ parent }: Node): boolean {
  return parent !== undefined && (parent.style === 'flow' || inFlow(parent));
}

/** The key's path from the root of its file, to be read. */
export function pathOf({ key, parent }: Node): string {
  if (parent === undefined) return '';
  const above = pathOf(parent);
  return `${above}/${key?.name ?? parent.children.findIndex((child) => child.key === undefined)}`;
}
