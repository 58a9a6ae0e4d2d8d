import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { memoryTree } from '../src/adapters/memory-tree.ts';
import { validate } from '../src/operations/validate.ts';

const folder = join(import.meta.dirname, '../examples');

test('the offers of the examples are fit to stage', async () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const;
  });
  const head = memoryTree('the examples', Object.fromEntries(named));
  const { findings, offers } = await validate({
    head,
    base: undefined,
    root: '',
    paths: [],
    all: true,
    today: '2026-11-26',
  });
  expect(findings).toEqual([]);
  expect(offers.map(({ id, fit }) => [id, fit])).toEqual([
    ['fabrikam-edge', true],
    ['fabrikam-estate', true],
    ['fabrikam-gateway', true],
    ['fabrikam-insights', true],
  ]);
});
