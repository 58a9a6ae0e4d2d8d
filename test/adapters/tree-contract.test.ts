/** What every tree does. */
import { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { memoryTree } from '../../src/adapters/memory-tree.ts';
import { workTree } from '../../src/adapters/work-tree.ts';
import type { Tree, TreeFile } from '../../src/ports/tree.ts';
import { githubTree } from './github/served-tree.ts';
import { commitAll, committed, type Files, repository, temporaryFolder, write } from './temporary.ts';

const trees: Readonly<Record<string, (files: Files) => Tree>> = {
  'a tree in memory': (files) => memoryTree('memory', files),
  'a commit on GitHub': (files) => githubTree(files),
  'a commit on GitHub whose listing is cut short': (files) => githubTree(files, 3),
  'the work tree': (files) => workTree(temporaryFolder(files)),
  'a commit': (files) => {
    const folder = repository(files);
    return committed(folder, commitAll(folder));
  },
  'a commit, from a folder of its repository': (files) => {
    const folder = repository({ 'other/file': '' });
    write(folder, Object.fromEntries(Object.entries(files).map(([path, content]) => [`publisher/${path}`, content])));
    mkdirSync(`${folder}/publisher`, { recursive: true });
    return committed(`${folder}/publisher`, commitAll(folder));
  },
};

const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
const large = Buffer.alloc(300_000, 'The quick brown fox.\r\n');

/** In the order of a listing: by UTF-16 code units, not by bytes. */
const files: Files = {
  'README.md': 'Offers',
  'offers-old/c/offer.yml': 'id: c\n',
  'offers/a/empty.md': '',
  'offers/a/large.html': large,
  'offers/a/media/logo.png': bytes,
  'offers/a/offer.yml': 'id: a\n',
  'offers/b/offer.yml': 'id: b\r\n',
};

/** Likewise. */
const oddNames = [
  ' space ',
  '-leading-hyphen',
  ':(top)magic',
  '[a]*?',
  'back\\slash',
  'e\u0301',
  'latin-1-\udce9',
  'new\nline',
  'quote"and\'quote',
  'tab\t',
  'é',
  '😀',
  '\udcff/plain',
  '\udcff/\udcfe',
  '\uff21',
];

const notFolders = [
  'absent',
  'absent/deeper',
  'OFFERS',
  'README.md',
  'README.md/deeper',
  'offers/',
  './offers',
  '.',
  '..',
  'offers/../offers',
  '/',
  '/offers',
  'off*',
  ':/offers',
  '-r',
];

async function found(tree: Tree, path: string): Promise<TreeFile> {
  const file = (await tree.list('')).find((one) => one.path === path);
  if (file === undefined) throw new Error(`${path} is not listed`);
  return file;
}

describe.each(Object.entries(trees))('%s', (_, treeOf) => {
  const paths = async (tree: Tree, folder: string) => (await tree.list(folder)).map(({ path }) => path);

  test('lists every file below its root, sorted', async () => {
    expect(await paths(treeOf(files), '')).toEqual(Object.keys(files));
  });

  test('lists a file with its kind and size', async () => {
    const listing = await treeOf(files).list('offers/a/media');
    expect(listing).toEqual([{ path: 'offers/a/media/logo.png', kind: 'file', size: 256 }]);
  });

  test('lists a folder by its whole name', async () => {
    expect(await paths(treeOf(files), 'offers')).toEqual(Object.keys(files).slice(2));
  });

  test('lists nothing below what is no folder, or is spelt otherwise', async () => {
    const tree = treeOf(files);
    for (const folder of notFolders) expect(await tree.list(folder), folder).toEqual([]);
  });

  test('reads the bytes of a file', async () => {
    const tree = treeOf(files);
    for (const [path, content] of Object.entries(files)) {
      expect(Buffer.compare(await tree.read(await found(tree, path)), Buffer.from(content))).toBe(0);
    }
  });

  test('reads many files at once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${index}`, `${index};`.repeat(index * 9)]),
    );
    const tree = treeOf(many);
    const listing = await tree.list('');
    const contents = await Promise.all(
      listing.map(async (file) => [file.path, Buffer.from(await tree.read(file)).toString()]),
    );
    expect(Object.fromEntries(contents)).toEqual(many);
  });

  test('refuses to read what it has not', async () => {
    const tree = treeOf(files);
    await tree.list('');
    await expect(tree.read({ path: 'offers/none.yml', kind: 'file', size: 1 })).rejects.toThrow('offers/none.yml');
  });

  test('spells odd names as every other tree does', async () => {
    const tree = treeOf(Object.fromEntries(oddNames.map((name) => [`odd/${name}`, name.toWellFormed()])));
    const listing = await tree.list('odd');
    expect(listing.map(({ path }) => path)).toEqual(oddNames.map((name) => `odd/${name}`));
    for (const file of listing) {
      expect(Buffer.from(await tree.read(file)).toString()).toBe(file.path.slice('odd/'.length).toWellFormed());
    }
  });

  test('is empty where it has no files', async () => {
    expect(await treeOf({}).list('')).toEqual([]);
  });
});
