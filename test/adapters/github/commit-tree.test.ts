/** How few calls the files of a commit take. */
import { expect, test } from 'vitest';
import { anApp, place, repository } from './app.ts';

const blob = (path: string, sha: string, size: number, mode = '100644') => ({ path, mode, type: 'blob', sha, size });
const tree = [
  { path: 'offers', mode: '040000', type: 'tree', sha: 't1' },
  blob('offers/b.yml', 'b1', 2),
  blob('offers/a.yml', 'b1', 2),
  blob('offers/link', 'b2', 5, '120000'),
  { path: 'offers/module', mode: '160000', type: 'commit', sha: 'c1' },
];
const listing = { truncated: false, tree };

test('links and submodules are listed as such, and a submodule has nothing to read', async () => {
  const { github, scope } = anApp();
  scope.get(`${place}/git/trees/abcdef0123`).query({ recursive: '1' }).reply(200, listing);
  scope.get(`${place}/git/blobs/b2`).reply(200, { content: 'YS55bWw=', encoding: 'base64' });
  const files = github.tree(repository, 'abcdef0123');
  expect(files.name).toBe('commit abcdef0');
  const listed = await files.list('offers');
  expect(listed.map(({ path, kind, size }) => `${path} ${kind} ${size}`)).toEqual([
    'offers/a.yml file 2',
    'offers/b.yml file 2',
    'offers/link link 5',
    'offers/module submodule 0',
  ]);
  const [, , link, module] = listed;
  if (link === undefined || module === undefined) throw new Error('not listed');
  expect(Buffer.from(await files.read(link)).toString()).toBe('a.yml');
  await expect(files.read(module)).rejects.toThrow('offers/module');
  expect(await files.blobOf('offers/a.yml')).toBe('b1');
});

test('a commit is listed once, and a blob is read once, whatever asks', async () => {
  const { github, scope } = anApp();
  scope.get(`${place}/git/trees/abc`).query({ recursive: '1' }).reply(200, listing);
  scope.get(`${place}/git/blobs/b1`).reply(200, { content: 'aTo=', encoding: 'base64' });
  const [first] = await github.tree(repository, 'abc').list('offers');
  if (first === undefined) throw new Error('not listed');
  expect(Buffer.from(await github.tree(repository, 'abc').read(first)).toString()).toBe('i:');
  expect(Buffer.from(await github.blob(repository, 'b1')).toString()).toBe('i:');
});

test('a listing that failed is asked for again', async () => {
  const { github, scope } = anApp();
  const path = `${place}/git/trees/abc`;
  scope.get(path).query({ recursive: '1' }).reply(404, {}).get(path).query({ recursive: '1' }).reply(200, listing);
  const files = github.tree(repository, 'abc');
  await expect(files.list('')).rejects.toThrow('no such thing');
  expect(await files.list('')).toHaveLength(4);
});

test('a folder that is too large to be listed whole is said', async () => {
  const { github, scope } = anApp();
  const path = `${place}/git/trees/abc`;
  scope.get(path).query({ recursive: '1' }).reply(200, { truncated: true, tree: [] });
  scope.get(path).reply(200, { truncated: true, tree: [] });
  await expect(github.tree(repository, 'abc').list('')).rejects.toThrow('only a part');
});

test('at most eight blobs are asked for at once', async () => {
  const { github, scope } = anApp();
  let [running, most] = [0, 0];
  scope
    .persist()
    .get(/blobs/)
    .reply(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return [200, { content: '', encoding: 'base64' }];
    });
  await Promise.all(Array.from({ length: 40 }, (_, index) => github.blob(repository, `b${index}`)));
  expect(most).toBe(8);
});
