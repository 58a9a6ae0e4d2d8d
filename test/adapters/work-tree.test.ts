/** What only a work tree meets: links, pipes, devices, and files that change while they are read. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { workTree } from '../../src/adapters/work-tree.ts';
import type { TreeFile } from '../../src/ports/tree.ts';
import { repository, runGit, temporaryFolder } from './temporary.ts';

const superuser = process.getuid?.() === 0;

async function listed(root: string, folder = ''): Promise<readonly string[]> {
  return (await workTree(root).list(folder)).map(({ path, kind }) => `${kind} ${path}`);
}

/** A folder with one file, listed, and then changed. */
async function changed(change: (path: string) => void): Promise<{ read: () => Promise<Uint8Array> }> {
  const root = temporaryFolder({ 'offer.yml': 'id: contoso\n', secret: 'do not read' });
  const tree = workTree(root);
  const [file] = await tree.list('');
  change(`${root}/offer.yml`);
  return { read: () => tree.read(file ?? expect.fail()) };
}

test('lists a link and nothing below it', async () => {
  const root = temporaryFolder({ 'real/offer.yml': '' });
  symlinkSync('real', `${root}/link`);
  expect(await listed(root)).toEqual(['link link', 'file real/offer.yml']);
  expect(await listed(root, 'link')).toEqual([]);
});

test('lists nothing below a folder that a link leads to', async () => {
  const root = temporaryFolder({ 'real/offers/a/offer.yml': '' });
  symlinkSync('real', `${root}/link`);
  expect(await listed(root, 'real/offers')).toEqual(['file real/offers/a/offer.yml']);
  expect(await listed(root, 'link/offers')).toEqual([]);
});

test('lists links in a circle, up and to nowhere', async () => {
  const root = temporaryFolder();
  mkdirSync(`${root}/a`);
  symlinkSync('circle', `${root}/circle`);
  symlinkSync('..', `${root}/a/up`);
  symlinkSync('/nowhere', `${root}/nowhere`);
  expect(await listed(root)).toEqual(['link a/up', 'link circle', 'link nowhere']);
});

test('leaves out pipes and sockets', async () => {
  const root = temporaryFolder({ plain: '' });
  execFileSync('mkfifo', [`${root}/pipe`]);
  const server = createServer().listen(`${root}/socket`);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  expect(await listed(root)).toEqual(['file plain']);
});

test.runIf(superuser)('leaves out devices', async () => {
  const root = temporaryFolder({ plain: '' });
  execFileSync('mknod', [`${root}/null`, 'c', '1', '3']);
  expect(await listed(root)).toEqual(['file plain']);
});

test('leaves out .git', async () => {
  const root = repository({ 'offer.yml': '' });
  expect(await listed(root)).toEqual(['file offer.yml']);
  expect(await listed(root, '.git')).toEqual([]);
});

test('leaves out the .git file of a further work tree', async () => {
  const root = repository({ 'offer.yml': '' });
  const other = `${temporaryFolder()}/other`;
  runGit(root, 'worktree', 'add', other);
  expect(await listed(other)).toEqual(['file offer.yml']);
});

test('lists a submodule and nothing below it', async () => {
  const root = repository({ 'offer.yml': '' });
  runGit(root, 'submodule', 'add', repository({ 'x/y': '' }), 'inner');
  expect(await listed(root)).toEqual(['file .gitmodules', 'submodule inner', 'file offer.yml']);
  expect(await listed(root, 'inner')).toEqual([]);
  expect(await listed(root, 'inner/x')).toEqual([]);
});

test('does not read a link, a submodule or a file that became a folder', async () => {
  const root = temporaryFolder({ 'folder/x': '', target: '' });
  symlinkSync('target', `${root}/link`);
  const file = (path: string, kind: TreeFile['kind']) => ({ path, kind, size: 0 });
  const tree = workTree(root);
  await expect(tree.read(file('link', 'link'))).rejects.toThrow(
    '`link` in the work tree could not be read: it is a link. Mend that, then run again.',
  );
  await expect(tree.read(file('folder', 'submodule'))).rejects.toThrow('it is not a plain file');
  await expect(tree.read(file('folder', 'file'))).rejects.toThrow('it is not a plain file');
});

test('does not follow a file that became a link', async () => {
  const { read } = await changed((path) => {
    rmSync(path);
    symlinkSync('secret', path);
  });
  await expect(read()).rejects.toThrow('`offer.yml` in the work tree could not be read: it is a link.');
});

test('does not wait for a file that became a pipe', async () => {
  const { read } = await changed((path) => {
    rmSync(path);
    execFileSync('mkfifo', [path]);
  });
  await expect(read()).rejects.toThrow('it is not a plain file');
});

test('reads no more of a file that has grown', async () => {
  const { read } = await changed((path) => appendFileSync(path, 'more'));
  expect(Buffer.from(await read()).toString()).toBe('id: contoso\n');
});

test('refuses a file that became shorter', async () => {
  const { read } = await changed((path) => truncateSync(path, 3));
  await expect(read()).rejects.toThrow('it became shorter while it was read');
});

test('refuses a file that is gone', async () => {
  const { read } = await changed((path) => rmSync(path));
  const failure = await read().catch((error: Error) => error);
  expect(failure).toMatchObject({
    message: '`offer.yml` in the work tree could not be read: no such file or directory. Mend that, then run again.',
    cause: { code: 'ENOENT' },
  });
});

test('says so where its root is absent', async () => {
  const root = `${temporaryFolder()}/absent`;
  await expect(workTree(root).list('')).rejects.toThrow(`The folder \`${root}\` could not be read: no such file`);
  await expect(workTree(root).list('offers')).rejects.toThrow(`The folder \`${root}\` could not be read: no such file`);
});

test.skipIf(superuser)('says which folder and which file may not be read', async () => {
  const root = temporaryFolder({ 'closed/offer.yml': 'x', 'offer.yml': 'x' });
  chmodSync(`${root}/closed`, 0o000);
  chmodSync(`${root}/offer.yml`, 0o000);
  onTestFinished(() => chmodSync(`${root}/closed`, 0o700));
  const tree = workTree(root);
  await expect(tree.list('')).rejects.toThrow('`closed` in the work tree could not be read: permission denied');
  await expect(tree.read({ path: 'offer.yml', kind: 'file', size: 1 })).rejects.toThrow('permission denied');
});

test('says so where a path is longer than the system can open', async () => {
  const half = Array.from({ length: 10 }, () => 'n'.repeat(204)).join('/');
  const root = temporaryFolder({ [`upper/${half}/x`]: '', [`lower/${half}/x`]: '' });
  const joined = `${root}/upper/${half}/lower`;
  renameSync(`${root}/lower`, joined);
  onTestFinished(() => renameSync(joined, `${root}/lower`));
  const failure = await workTree(root)
    .list('')
    .catch((error: Error) => error);
  expect(failure).toMatchObject({ message: expect.stringMatching(/^`upper\/n+….*: name too long\./) });
});
