import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { lockedFolder } from '../../src/adapters/locked-folder.ts';
import { temporaryFolder } from './temporary.ts';

const locks = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('lock.'));

test('of many that take a folder at once, one has it', async () => {
  const folder = temporaryFolder();
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => lockedFolder(folder)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a folder that was let go of is free, and one lock is all that stays in it', async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 3; round += 1) (await lockedFolder(folder))();
  expect(locks(folder)).toHaveLength(1);
});

test.each([
  ['a process that is gone', { pid: 2 ** 22 + 1 }],
  ['an earlier process of the same number', { pid: process.pid, began: '1' }],
])('what %s has left is taken over', async (_, holder) => {
  const folder = temporaryFolder();
  const release = await lockedFolder(folder);
  const [name = ''] = locks(folder);
  const own = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  release();
  writeFileSync(join(folder, name), JSON.stringify({ ...own, ...holder }));
  (await lockedFolder(folder))();
});

test('what a process wrote that died while writing is taken over', async () => {
  const folder = temporaryFolder({ 'lock.3': '{"pi' });
  (await lockedFolder(folder))();
  expect(locks(folder)).toEqual(['lock.4']);
});

test('a process of another container has it for as long as it shows that it lives', async () => {
  const folder = temporaryFolder({ 'lock.1': JSON.stringify({ pid: 1, realm: 'elsewhere', began: '7' }) });
  const beats = setInterval(() => utimesSync(join(folder, 'lock.1'), new Date(), new Date()), 300);
  onTestFinished(() => clearInterval(beats));
  await expect(lockedFolder(folder)).rejects.toThrow('is in use by another process (1).');
});
