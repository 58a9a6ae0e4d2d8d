/** Trees, blobs, commits and refs: as GitHub takes and refuses them, and as Git itself finds them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { stand } from './stand.ts';

const Sha = z.looseObject({ sha: z.string() });
const Tree = z.looseObject({
  tree: z.array(z.looseObject({ path: z.string(), type: z.string() })),
  truncated: z.boolean(),
});

test('what is pushed is a sound Git repository that can be cloned, deletions and folders too', async () => {
  const { as, github, bot, faults } = await stand();
  await as('jon').push({ branch: 'b', files: { 'offers/a/x.yml': 'x\n', 'offers/a.txt': 'y\n', 'README.md': null } });
  const folder = github.directory('fabrikam', 'offers');
  const clone = mkdtempSync(join(tmpdir(), 'clone-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  execFileSync('git', ['--git-dir', folder, 'fsck', '--strict', '--full'], { stdio: 'pipe' });
  execFileSync('git', ['clone', '-q', '-b', 'b', folder, clone], { stdio: 'pipe' });
  expect(readFileSync(join(clone, 'offers/a/x.yml'), 'utf8')).toBe('x\n');
  const { body } = await bot('GET', 'git/trees/b?recursive=1');
  expect(Tree.parse(body).tree.map(({ path, type }) => `${type} ${path}`)).toEqual([
    'tree offers',
    'blob offers/a.txt',
    'tree offers/a',
    'blob offers/a/x.yml',
    'tree offers/gateway',
    'blob offers/gateway/offer.yml',
  ]);
  expect(Tree.parse(body).truncated).toBe(false);
  expect(faults).toEqual([]);
});

test('a file is read as JSON and raw, and bytes survive', async () => {
  const { as, bot, ask, github, faults } = await stand();
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  await as('jon').push({ branch: 'b', files: { 'a.bin': bytes } });
  const raw = { accept: 'application/vnd.github.raw+json' };
  const answer = await fetch(`${github.url}/repos/fabrikam/offers/contents/a.bin?ref=b`, { headers: raw });
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  expect((await bot('GET', 'contents/README.md')).body).toMatchObject({ content: 'IyBPZmZlcnMK', type: 'file' });
  expect((await bot('GET', 'contents/offers')).body).toMatchObject([{ path: 'offers/gateway', type: 'dir' }]);
  expect(await bot('GET', 'contents/nothing')).toMatchObject({ status: 404, body: { message: 'Not Found' } });
  expect(await ask(undefined, 'GET', '/repos/fabrikam/offers/contents/README.md')).toMatchObject({ status: 200 });
  expect(faults).toEqual([]);
});

test('refs are made, moved forward, forced and deleted, and wrong moves are refused in GitHub’s words', async () => {
  const { as, bot, faults } = await stand();
  const first = await as('jon').push({ branch: 'b', files: { a: '1' } });
  const other = await as('jon').push({ branch: 'c', files: { a: '2' } });
  const ref = 'refs/offerlane/live/gateway';
  expect(await bot('POST', 'git/refs', { ref, sha: first })).toMatchObject({ status: 201, body: { ref } });
  expect(await bot('POST', 'git/refs', { ref, sha: first })).toMatchObject({
    body: { message: 'Reference already exists' },
  });
  const path = 'git/refs/offerlane/live/gateway';
  expect(await bot('PATCH', path, { sha: other })).toMatchObject({ body: { message: 'Update is not a fast forward' } });
  expect(await bot('PATCH', path, { sha: other, force: true })).toMatchObject({ status: 200 });
  expect(await bot('GET', 'git/ref/offerlane/live/gateway')).toMatchObject({ body: { object: { sha: other } } });
  expect((await bot('GET', 'git/matching-refs/offerlane/')).body).toHaveLength(1);
  expect(await bot('PATCH', path, { sha: 'f'.repeat(40) })).toMatchObject({
    body: { message: 'Object does not exist' },
  });
  expect(await bot('DELETE', path)).toMatchObject({ status: 204 });
  expect(await bot('DELETE', path)).toMatchObject({ status: 422, body: { message: 'Reference does not exist' } });
  expect(await bot('GET', 'git/ref/heads/none')).toMatchObject({ status: 404 });
  expect((await bot('POST', 'git/refs', { ref: 'main', sha: first })).status).toBe(422);
  expect((await bot('POST', 'git/refs', { ref: 'refs/heads/a..b', sha: first })).status).toBe(422);
  expect(faults).toEqual([]);
});

test('trees that cannot be are refused', async () => {
  const { bot, faults } = await stand();
  const { sha } = Sha.parse((await bot('POST', 'git/blobs', { content: 'a' })).body);
  const base = Sha.parse((await bot('GET', 'git/trees/main')).body).sha;
  const tree = (entry: unknown) => bot('POST', 'git/trees', { base_tree: base, tree: [entry] });
  const file = { path: 'a', mode: '100644', type: 'blob' };
  expect((await bot('GET', `git/blobs/${sha}`)).body).toMatchObject({ content: 'YQ==', encoding: 'base64', size: 1 });
  expect((await bot('GET', `git/blobs/${base}`)).status).toBe(404);
  expect((await tree({ ...file, sha })).status).toBe(201);
  expect((await tree({ ...file, content: 'b' })).status).toBe(201);
  for (const wrong of [{ sha: null }, { sha: 'f'.repeat(40) }, {}, { sha, content: 'b' }, { path: '../a', sha }])
    expect((await tree({ ...file, ...wrong })).status).toBe(422);
  expect(faults).toEqual([]);
});

test('two commits are compared', async () => {
  const { as, bot, faults } = await stand();
  await as('jon').push({ branch: 'b', files: { 'README.md': '# Offers\nmore\n', 'new.md': 'new\n' } });
  await as('jon').push({ branch: 'main', files: { 'main.md': 'main\n' } });
  expect((await bot('GET', 'compare/main...b')).body).toMatchObject({
    ...{ status: 'diverged', ahead_by: 1, behind_by: 1 },
    files: [
      { filename: 'README.md', status: 'modified', additions: 1, patch: '@@ -1 +1,2 @@\n # Offers\n+more' },
      { filename: 'new.md', status: 'added' },
    ],
  });
  expect((await bot('GET', 'commits/b')).body).toMatchObject({ stats: { total: 2 }, author: { login: 'jon' } });
  expect((await bot('GET', 'commits/nothing')).status).toBe(422);
  expect(faults).toEqual([]);
});
