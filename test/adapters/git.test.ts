import { existsSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { mergeBase, parents, resolveCommit, topLevel, touchedIn } from '../../src/adapters/git.ts';
import { commitAll, committed, repository, runGit, script, temporaryFolder, write } from './temporary.ts';

const head = (root: string) => runGit(root, 'rev-parse', 'HEAD');
const absent = '1234567'.padEnd(40, '0');

describe('the top level', () => {
  test('is the nearest folder with a repository', async () => {
    const root = repository({ 'publisher/offers/a': '' });
    expect(await topLevel(root)).toBe(root);
    expect(await topLevel(`${root}/publisher/offers`)).toBe(root);
  });

  test('is told by its real path', async () => {
    const root = repository({ a: '' });
    const link = `${temporaryFolder()}/link`;
    symlinkSync(root, link);
    expect(await topLevel(link)).toBe(root);
  });

  test('is that of a further work tree or a submodule itself', async () => {
    const root = repository({ a: '' });
    const other = `${temporaryFolder()}/other`;
    runGit(root, 'worktree', 'add', other);
    runGit(root, 'submodule', 'add', repository({ 'x/y': '' }), 'inner');
    expect(await topLevel(other)).toBe(other);
    expect(await topLevel(`${root}/inner/x`)).toBe(`${root}/inner`);
  });

  test('is none outside of repositories', async () => {
    expect(await topLevel(temporaryFolder())).toBeUndefined();
  });

  test('cannot be told of a folder that is absent', async () => {
    await expect(topLevel('/absent')).rejects.toThrow(
      'The folder `/absent` could not be read: no such file or directory.',
    );
  });
});

describe('a reference', () => {
  test('names a commit by branch, tag, annotated tag, detached HEAD and ID', async () => {
    const root = repository({ a: '' });
    const commit = head(root);
    runGit(root, 'tag', 'light');
    runGit(root, 'tag', '--annotate', '--message=Two', 'annotated');
    runGit(root, 'checkout', '--detach');
    for (const ref of ['main', 'refs/heads/main', 'light', 'annotated', 'HEAD', commit, commit.slice(0, 10)]) {
      expect(await resolveCommit(root, ref), ref).toBe(commit);
    }
    expect(runGit(root, 'rev-parse', 'annotated')).not.toBe(commit);
  });

  test.each([
    'absent',
    absent,
    '',
    'a b',
    'HEAD^',
    'HEAD:a',
    '--upload-pack=x',
    '-h',
    '--all',
    '--git-dir',
    "'; touch x",
  ])('that is %j names none', async (ref) => {
    expect(await resolveCommit(repository({ a: '' }), ref)).toBeUndefined();
  });

  test('names none in a repository without commits', async () => {
    const root = temporaryFolder();
    runGit(root, 'init');
    expect(await resolveCommit(root, 'HEAD')).toBeUndefined();
  });

  test('cannot be told outside of repositories', async () => {
    const folder = temporaryFolder();
    await expect(resolveCommit(folder, 'HEAD')).rejects.toThrow(`\`${folder}\` is in no Git repository`);
  });

  test('cannot be told without git', async () => {
    const root = repository({ a: '' });
    vi.stubEnv('PATH', temporaryFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(resolveCommit(root, 'HEAD')).rejects.toThrow('there is no git command. Install Git, then run again.');
  });

  test('cannot be told where git is stopped', async () => {
    const root = repository({ a: '' });
    vi.stubEnv('PATH', dirname(script('git', 'kill -9 $$')));
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(resolveCommit(root, 'HEAD')).rejects.toThrow('it ended with SIGKILL.');
  });
});

/** Two branches from one commit, merged. */
function merged() {
  const root = repository({ a: '' });
  const base = head(root);
  runGit(root, 'checkout', '-b', 'side');
  write(root, { b: '' });
  const side = commitAll(root);
  runGit(root, 'checkout', 'main');
  write(root, { c: '' });
  const main = commitAll(root);
  runGit(root, 'merge', '--message=Merge', 'side');
  return { root, base, side, main, merge: head(root) };
}

describe('history', () => {
  test('has the commit from which two came', async () => {
    const { root, base, side, main } = merged();
    expect(await mergeBase(root, side, main)).toBe(base);
  });

  test('has none for two that came from nothing in common', async () => {
    const { root, side } = merged();
    runGit(root, 'checkout', '--orphan', 'alone');
    expect(await mergeBase(root, side, commitAll(root))).toBeUndefined();
  });

  test('cannot tell it of a commit that is absent', async () => {
    const { root, side } = merged();
    await expect(mergeBase(root, side, absent)).rejects.toThrow(
      `Not a valid commit name ${absent}. If the clone is shallow`,
    );
  });

  test('has the parents of a commit, in order', async () => {
    const { root, base, side, main, merge } = merged();
    expect(await parents(root, base)).toEqual([]);
    expect(await parents(root, side)).toEqual([base]);
    expect(await parents(root, merge)).toEqual([main, side]);
  });

  test('has the parents that a shallow clone lacks', async () => {
    const { root, side, main } = merged();
    const clone = `${temporaryFolder()}/clone`;
    runGit(root, 'clone', '--depth=1', `file://${root}`, clone);
    expect(runGit(clone, 'rev-list', 'HEAD')).toBe(head(clone));
    expect(await parents(clone, head(clone))).toEqual([main, side]);
  });

  test('does not take a message for a parent', async () => {
    const root = repository({ a: '' });
    runGit(root, 'commit', '--allow-empty', `--message=parent ${absent}`);
    expect(await parents(root, head(root))).toHaveLength(1);
  });
});

describe('touched paths', () => {
  const files = {
    'offers/a/offer.yml': 'a',
    'offers/b/offer.yml': 'b',
    'offers/c/offer.yml': 'c',
    'README.md': 'Offers',
  };

  test('are none in a work tree that is as its commit', async () => {
    const root = repository(files);
    expect((await touchedIn(root, head(root), '')).paths).toEqual([]);
  });

  test('are those that were changed, removed, added and renamed since a commit', async () => {
    const root = repository(files);
    const base = head(root);
    write(root, { 'offers/d/offer.yml': 'd' });
    rmSync(`${root}/offers/c/offer.yml`);
    commitAll(root);
    write(root, { 'offers/a/offer.yml': 'A' });
    renameSync(`${root}/offers/b`, `${root}/offers/e`);
    const { paths: touched } = await touchedIn(root, base, '');
    expect(touched.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((offer) => `offers/${offer}/offer.yml`),
    );
  });

  test('hold what is untracked, ignored and in a repository of its own', async () => {
    const root = repository({ ...files, '.gitignore': 'ignored\n' });
    write(root, { 'offers/a/ignored': '', 'offers/a/new': '', 'offers/a/inner/x': '' });
    runGit(`${root}/offers/a/inner`, 'init');
    runGit(`${root}/offers/a/inner`, 'add', 'x');
    expect((await touchedIn(root, head(root), '')).paths).toEqual([
      'offers/a/ignored',
      'offers/a/inner',
      'offers/a/new',
    ]);
  });

  test('hold what Git is told not to look at', async () => {
    const root = repository(files);
    runGit(root, 'update-index', '--assume-unchanged', 'offers/a/offer.yml');
    runGit(root, 'update-index', '--skip-worktree', 'offers/b/offer.yml');
    write(root, { 'offers/a/offer.yml': 'changed', 'offers/b/offer.yml': 'changed' });
    expect((await touchedIn(root, head(root), '')).paths).toEqual(['offers/a/offer.yml', 'offers/b/offer.yml']);
  });

  test('hold a folder that became a link', async () => {
    const root = repository(files);
    rmSync(`${root}/offers/a`, { recursive: true });
    symlinkSync('b', `${root}/offers/a`);
    expect((await touchedIn(root, head(root), '')).paths).toEqual(['offers/a/offer.yml', 'offers/a']);
  });

  test('are those in the folder that is asked for', async () => {
    const root = repository(files);
    write(root, { 'offers/a/offer.yml': 'changed', 'offers-old/a': '', 'README.md': 'Changed', 'offers/new': '' });
    expect((await touchedIn(root, head(root), 'offers')).paths).toEqual(['offers/a/offer.yml', 'offers/new']);
    expect((await touchedIn(root, head(root), 'absent')).paths).toEqual([]);
    expect((await touchedIn(root, head(root), 'off*')).paths).toEqual([]);
  });

  test('stand beside the IDs of what else than a file is in the folder', async () => {
    const root = repository({ ...files, 'offers/README.md': 'Offers', 'offers/new\nline/offer.yml': 'd' });
    symlinkSync('b', `${root}/offers/link`);
    commitAll(root);
    const { contents } = await touchedIn(root, head(root), 'offers');
    expect([...contents.keys()].sort()).toEqual(['a', 'b', 'c', 'link', 'new\nline']);
    expect(contents.get('a')).toBe(runGit(root, 'rev-parse', 'HEAD:offers/a'));
    expect((await touchedIn(root, head(root), 'absent')).contents.size).toBe(0);
    expect([...(await touchedIn(`${root}/offers`, head(root), '')).contents.keys()]).toEqual([...contents.keys()]);
  });

  test('start at the root, which may be a folder of the repository', async () => {
    const root = repository({ 'publisher/offers/a': 'a', 'other/offers/a': 'a' });
    write(root, { 'publisher/offers/a': 'b', 'publisher/offers/new': '', 'other/offers/a': 'b' });
    expect((await touchedIn(`${root}/publisher`, head(root), '')).paths).toEqual(['offers/a', 'offers/new']);
    expect((await touchedIn(`${root}/publisher`, head(root), 'offers')).paths).toEqual(['offers/a', 'offers/new']);
  });

  test('are spelt as trees spell them', async () => {
    const odd = ['-x', ':(top)y', 'latin-1-\udce9', 'new\nline', 'quote"', '\udcff/plain', '\udcff/\udcfe'];
    const root = repository(Object.fromEntries(odd.map((name) => [`tracked/${name}`, ''])));
    const paths = odd.flatMap((name) => [`tracked/${name}`, `untracked/${name}`]);
    write(root, Object.fromEntries(paths.map((path) => [path, 'changed'])));
    expect(new Set((await touchedIn(root, head(root), '')).paths)).toEqual(new Set(paths));
  });

  test('cannot be told of a commit that is absent', async () => {
    const root = repository(files);
    await expect(touchedIn(root, absent, '')).rejects.toThrow(`bad object ${absent}. If the clone is shallow`);
    await expect(touchedIn(root, '--output=x', '')).rejects.toThrow('Git failed');
    expect(existsSync(`${root}/x`)).toBe(false);
  });
});

describe('a command that a repository names is not run:', () => {
  test.each([
    ['a filter', 'filter.evil.clean'],
    ['a filter process', 'filter.evil.process'],
    ['a file system monitor', 'core.fsmonitor'],
    ['a text conversion', 'diff.evil.textconv'],
    ['a diff driver', 'diff.evil.command'],
    ['an external diff', 'diff.external'],
  ])('%s', async (_, setting) => {
    const root = repository({ '.gitattributes': '* filter=evil diff=evil\n', a: 'a', b: 'b' });
    const command = script('command', 'touch "$0-ran"; cat');
    readAnew(root, 'a');
    write(root, { b: 'changed' });
    runGit(root, 'config', setting, command);
    runGit(root, 'diff', 'HEAD');
    expect(existsSync(`${command}-ran`)).toBe(true);
    rmSync(`${command}-ran`);
    await everything(root);
    expect(existsSync(`${command}-ran`)).toBe(false);
  });

  test('a filter of a submodule', async () => {
    const root = repository({ a: '' });
    const command = script('command', 'touch "$0-ran"; cat');
    runGit(root, 'submodule', 'add', repository({ '.gitattributes': '* filter=evil\n', x: 'x' }), 'inner');
    commitAll(root);
    readAnew(`${root}/inner`, 'x');
    runGit(`${root}/inner`, 'config', 'filter.evil.clean', command);
    runGit(root, 'diff', 'HEAD');
    expect(existsSync(`${command}-ran`)).toBe(true);
    rmSync(`${command}-ran`);
    await everything(root);
    expect(existsSync(`${command}-ran`)).toBe(false);
  });

  test('a filter whose name hides it from being switched off', async () => {
    const root = repository({ a: '' });
    runGit(root, 'config', 'filter.a=b.clean', 'cat');
    await expect(touchedIn(root, head(root), '')).rejects.toThrow('`filter.a=b.clean` cannot be switched off');
  });

  async function everything(root: string): Promise<void> {
    const commit = (await resolveCommit(root, 'HEAD')) ?? expect.fail();
    await parents(root, commit);
    await mergeBase(root, commit, commit);
    await touchedIn(root, commit, '');
    const tree = committed(root, commit);
    for (const file of await tree.list('')) if (file.kind === 'file') await tree.read(file);
  }

  /** Makes a file newer than the index, so that Git reads it to know whether it differs. */
  function readAnew(root: string, path: string): void {
    utimesSync(`${root}/${path}`, 4e9, 4e9);
    runGit(root, 'add', path);
  }
});
