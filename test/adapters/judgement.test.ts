/** A judgement does not depend on where the files come from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { touchedIn } from '../../src/adapters/git.ts';
import { memoryTree } from '../../src/adapters/memory-tree.ts';
import { workTree } from '../../src/adapters/work-tree.ts';
import { validate } from '../../src/operations/validate.ts';
import type { Base } from '../../src/operations/validation.ts';
import type { Tree } from '../../src/ports/tree.ts';
import { commitAll, committed, repository, runGit, write } from './temporary.ts';

const folder = join(import.meta.dirname, '../../examples');
const examples = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
);

/** One offer of the examples with faults of three kinds; the other as it is. */
const faulty = {
  ...examples,
  'offers/fabrikam-gateway/plans/standard.yml': 'title: [',
  'offers/fabrikam-gateway/media/hero.png': 'no picture',
  'offers/fabrikam-gateway/plans/other.yml': 'title: Other\n',
};

const judged = (head: Tree, base?: Base) =>
  validate({ head, base, root: '', paths: [], all: base === undefined, today: '2026-11-26' });

test('is the same from memory, the work tree and a commit', async () => {
  const root = repository(faulty);
  const inMemory = await judged(memoryTree('memory', faulty));
  expect(inMemory.findings.length).toBeGreaterThan(3);
  expect(inMemory.offers).toHaveLength(4);
  expect(await judged(workTree(root))).toEqual(inMemory);
  expect(await judged(committed(root, runGit(root, 'rev-parse', 'HEAD')))).toEqual(inMemory);
});

test('is the same for a change, whether or not Git says what was touched', async () => {
  const root = repository(examples);
  const base = committed(root, runGit(root, 'rev-parse', 'HEAD'));
  write(root, faulty);
  const touched = await touchedIn(root, runGit(root, 'rev-parse', 'HEAD'), 'offers');
  const inMemory = await judged(memoryTree('memory', faulty), {
    tree: memoryTree(base.name, examples),
  });
  expect(inMemory.offers.map(({ id }) => id)).toEqual(['fabrikam-gateway']);
  expect(inMemory.unchanged).toBe(3);
  expect(await judged(workTree(root), { tree: base, touched: async () => touched })).toEqual(inMemory);
  expect(await judged(committed(root, commitAll(root)), { tree: base })).toEqual(inMemory);
});
