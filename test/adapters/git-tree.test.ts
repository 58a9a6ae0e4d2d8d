/** What only a commit meets: modes, objects that are missing, and repositories that mislead. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import process from 'node:process';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gitTree } from '../../src/adapters/git-tree.ts';
import type { Tree } from '../../src/ports/tree.ts';
import { commitAll, committed, type Files, repository, runGit, temporaryFolder, write } from './temporary.ts';

const absent = '1234567'.padEnd(40, '0');

/** The text of the file at a path. */
async function text(tree: Tree, path: string): Promise<string> {
  const file = (await tree.list('')).find((one) => one.path === path);
  return Buffer.from(await tree.read(file ?? expect.fail(`${path} is not listed`))).toString();
}

function headOf(files: Files): { readonly root: string; readonly tree: Tree } {
  const root = repository(files);
  return { root, tree: committed(root, runGit(root, 'rev-parse', 'HEAD')) };
}

const objectFile = (root: string, id: string) => `${root}/.git/objects/${id.slice(0, 2)}/${id.slice(2)}`;

test('is called by the first seven characters of its commit', () => {
  expect(gitTree('.', '8c1d0aa5f0'.padEnd(40, '0')).name).toBe('commit 8c1d0aa');
});

test('reads what was committed, whatever the work tree holds', async () => {
  const { root, tree } = headOf({ 'offer.yml': 'id: committed\n' });
  write(root, { 'offer.yml': 'id: changed\n', 'other.yml': '' });
  expect(await text(tree, 'offer.yml')).toBe('id: committed\n');
  expect(await tree.list('')).toHaveLength(1);
});

test('lists links and submodules by their kind, and nothing below them', async () => {
  const root = repository({ 'real/offer.yml': '' });
  symlinkSync('real', `${root}/link`);
  runGit(root, 'submodule', 'add', repository({ 'x/y': '' }), 'inner');
  const tree = committed(root, commitAll(root));
  expect((await tree.list('')).map(({ path, kind, size }) => [path, kind, size])).toEqual([
    ['.gitmodules', 'file', expect.any(Number)],
    ['inner', 'submodule', 0],
    ['link', 'link', 4],
    ['real/offer.yml', 'file', 0],
  ]);
  expect(await tree.list('link')).toEqual([]);
  expect(await tree.list('inner')).toEqual([]);
  expect(await tree.list('inner/x')).toEqual([]);
});

test('does not read a link', async () => {
  const root = repository({ real: '' });
  symlinkSync('real', `${root}/link`);
  const tree = committed(root, commitAll(root));
  const [link] = await tree.list('');
  await expect(tree.read(link ?? expect.fail())).rejects.toThrow('has no file `link`');
});

test('lists an executable file as a file', async () => {
  const root = repository({ 'run.sh': '' });
  runGit(root, 'update-index', '--chmod=+x', 'run.sh');
  runGit(root, 'commit', '--message=Run');
  expect(await committed(root, runGit(root, 'rev-parse', 'HEAD')).list('')).toMatchObject([{ kind: 'file' }]);
});

test('tells from a folder of the repository only what is below it', async () => {
  const root = repository({ 'publisher/offers/a': 'a', 'publisher-2/b': 'b', c: 'c' });
  const tree = committed(`${root}/publisher`, commitAll(root));
  expect((await tree.list('')).map(({ path }) => path)).toEqual(['offers/a']);
  expect(await text(tree, 'offers/a')).toBe('a');
});

test('has no files in a folder that the commit lacks', async () => {
  const root = repository({ a: 'a' });
  mkdirSync(`${root}/later`);
  expect(await committed(`${root}/later`, commitAll(root)).list('')).toEqual([]);
});

test('says what to do about a commit that a shallow clone lacks', async () => {
  const origin = repository({ a: '1' });
  const first = runGit(origin, 'rev-parse', 'HEAD');
  write(origin, { a: '2' });
  const second = commitAll(origin);
  const clone = `${temporaryFolder()}/clone`;
  runGit(origin, 'clone', '--depth=1', `file://${origin}`, clone);
  expect(await text(committed(clone, second), 'a')).toBe('2');
  const failure = committed(clone, first).list('');
  await expect(failure).rejects.toThrow(`Git failed in \`${clone}\`: fatal: `);
  await expect(failure).rejects.toThrow('If the clone is shallow or partial, fetch what it lacks');
});

test('fetches nothing that a partial clone lacks, and says what to do', async () => {
  const origin = repository({ a: '1' });
  const first = runGit(origin, 'rev-parse', 'HEAD');
  write(origin, { a: '2' });
  commitAll(origin);
  runGit(origin, 'config', 'uploadpack.allowFilter', 'true');
  const clone = `${temporaryFolder()}/clone`;
  runGit(origin, 'clone', '--filter=blob:none', `file://${origin}`, clone);
  await expect(committed(clone, first).list('')).rejects.toThrow('If the clone is shallow or partial');
  const missing = runGit(clone, 'rev-list', '--objects', '--missing=print', '--all').split('\n');
  expect(missing.filter((line) => line.startsWith('?'))).toHaveLength(1);
});

test('names the file whose content is missing', async () => {
  const { root, tree } = headOf({ a: 'here', b: 'gone', c: 'here too' });
  const [a, b, c] = await tree.list('');
  const id = runGit(root, 'rev-parse', 'HEAD:b');
  rmSync(objectFile(root, id));
  const reads = [a, b, c].map((file) => tree.read(file ?? expect.fail()));
  await expect(reads[1]).rejects.toThrow(
    `\`b\` of ${tree.name} could not be read: object ${id} is missing. If the clone`,
  );
  expect(Buffer.concat(await Promise.all([reads[0], reads[2]].map((read) => read ?? expect.fail()))).toString()).toBe(
    'herehere too',
  );
  await expect(tree.list('')).rejects.toThrow(`\`b\` of ${tree.name} could not be read: object ${id} is missing.`);
});

test('says so where git ends before it answers', async () => {
  const { root, tree } = headOf({ a: randomBytes(100_000), b: 'b' });
  const [a, b] = await tree.list('');
  const id = runGit(root, 'rev-parse', 'HEAD:a');
  chmodSync(objectFile(root, id), 0o600);
  truncateSync(objectFile(root, id), 1000);
  const reads = await Promise.allSettled([a, b].map((file) => tree.read(file ?? expect.fail())));
  expect(reads).toMatchObject([
    { reason: { message: expect.stringMatching(`^\`a\` of ${tree.name} could not be read: fatal: .*${id}`) } },
    { reason: { message: expect.stringMatching(`^\`b\` of ${tree.name} could not be read: fatal: .*${id}`) } },
  ]);
});

test('reads nothing once it is disposed of', async () => {
  const root = repository({ a: 'a' });
  const tree = gitTree(root, runGit(root, 'rev-parse', 'HEAD'));
  const [file] = await tree.list('');
  await tree.read(file ?? expect.fail());
  await tree[Symbol.asyncDispose]();
  await expect(tree.read(file ?? expect.fail())).rejects.toThrow('could not be read');
});

test('says so where its root is in no repository', async () => {
  const folder = temporaryFolder();
  await expect(committed(folder, absent).list('')).rejects.toThrow(`\`${folder}\` is in no Git repository`);
});

test('heeds no replaced objects', async () => {
  const { root, tree } = headOf({ a: 'true' });
  const forged = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: root, input: 'forged' })
    .toString()
    .trim();
  runGit(root, 'replace', runGit(root, 'rev-parse', 'HEAD:a'), forged);
  expect(runGit(root, 'cat-file', 'blob', 'HEAD:a')).toBe('forged');
  expect(await text(tree, 'a')).toBe('true');
});

test('heeds no other repository that the environment names', async () => {
  const { tree } = headOf({ a: 'here' });
  const other = `${repository({ a: 'there' })}/.git`;
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('GIT_DIR', other);
  vi.stubEnv('GIT_OBJECT_DIRECTORY', `${other}/objects`);
  expect(await text(tree, 'a')).toBe('here');
});

test('is not misled by a folder that looks like a repository', async () => {
  const root = repository({ 'publisher/HEAD': 'ref: refs/heads/main\n', 'publisher/config': '[core]\nbare = true\n' });
  write(root, { 'publisher/objects/x': '', 'publisher/refs/x': '' });
  const head = commitAll(root);
  expect(runGit(`${root}/publisher`, 'rev-parse', '--absolute-git-dir')).toBe(`${root}/publisher`);
  expect(await committed(`${root}/publisher`, head).list('')).toHaveLength(4);
});

test.runIf(process.getuid?.() === 0)('reads the repository of another user', async () => {
  const { root, tree } = headOf({ a: 'here' });
  execFileSync('chown', ['--recursive', '54321', root]);
  expect(() => runGit(root, 'ls-tree', 'HEAD')).toThrow('dubious ownership');
  expect(await text(tree, 'a')).toBe('here');
});

test('reads a repository from a further work tree', async () => {
  const root = repository({ a: 'here' });
  const other = `${temporaryFolder()}/other`;
  runGit(root, 'worktree', 'add', other);
  expect(await text(committed(other, runGit(root, 'rev-parse', 'HEAD')), 'a')).toBe('here');
});

test('gives up on a commit that unfolds without end', async () => {
  const root = repository({ a: '' });
  const id = (input: string, ...words: readonly string[]) =>
    execFileSync('git', words, { cwd: root, input }).toString().trim();
  const name = (index: number) => `${index}`.repeat(200);
  let entry = `100644 blob ${id('', 'hash-object', '-w', '--stdin')}`;
  for (let level = 0; level < 10; level += 1) {
    const tree = id(Array.from({ length: 10 }, (_, index) => `${entry}\t${name(index)}\n`).join(''), 'mktree');
    entry = `040000 tree ${tree}`;
  }
  const bomb = id('', '-c', 'user.name=Ada', '-c', 'user.email=ada@fabrikam.example', 'commit-tree', entry.slice(12));
  await expect(committed(root, bomb).list('')).rejects.toThrow('it wrote more than 64 MiB');
});
