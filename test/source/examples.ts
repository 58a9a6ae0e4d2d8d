/** The examples, with files laid over them. */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../../schemas/finding.ts';
import { validate } from '../../src/operations/validate.ts';
import type { Tree, TreeFile } from '../../src/ports/tree.ts';

type Content = string | Uint8Array | { readonly link: string };

/** By paths from the tree's root; `null` takes a file of the examples away. */
export type Files = Readonly<Record<string, Content | null>>;

const folder = join(import.meta.dirname, '../../examples/offers');
export const examples = new Map<string, Content>(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [`offers/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)]),
);

/** The examples with files laid over them, as a tree that can have links. */
export function overlaid(files: Files): Tree {
  const bytes = new Map<string, Uint8Array>();
  const listing: TreeFile[] = [];
  for (const [path, content] of new Map<string, Content | null>([...examples, ...Object.entries(files)])) {
    if (content === null) continue;
    const link = typeof content === 'object' && 'link' in content;
    const own = content instanceof Uint8Array ? content : Buffer.from(link ? content.link : content);
    bytes.set(path, own);
    listing.push({ path, kind: link ? 'link' : 'file', size: own.length });
  }
  listing.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    name: 'the head',
    list: async (folder) => listing.filter(({ path }) => path.startsWith(`${folder}/`)),
    read: async ({ path }) => bytes.get(path) ?? Buffer.from(''),
  };
}

export const gateway = 'offers/fabrikam-gateway';
export const standard = 'plans/standard.yml';

/** A file of the gateway with some of it replaced; what is replaced must be there. */
export function edited(path: string, ...edits: readonly (readonly [from: string, to: string])[]): Files {
  let text = `${examples.get(`${gateway}/${path}`)}`;
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    text = text.replace(from, () => to);
  }
  return { [`${gateway}/${path}`]: text };
}

/** What is found in the examples with files laid over them. */
export async function found(files: Files): Promise<readonly Finding[]> {
  const { findings } = await validate({
    head: overlaid(files),
    base: undefined,
    root: '',
    paths: [],
    all: true,
    today: '2026-11-26',
  });
  return findings;
}

/** What a finding says, without control characters, on one line, and short: anything else in it is a fault of ours. */
export function untellable({ message }: Finding): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^.{400}|undefined|\[object|not valid YAML/u.test(message);
}
