import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { asset, assetPath } from '../../bot/assets.ts';
import { Waiting } from '../../src/ports/failure.ts';
import { repository } from '../adapters/github/app.ts';

const key = 'a key';
const now = Date.parse('2026-11-18T10:00:00Z');
const blob = 'a'.repeat(40);
const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a00', 'hex'));
const path = assetPath(key, now, repository, blob, 'größe 1.png');

function github(bytes: Uint8Array) {
  const asked: unknown[] = [];
  const read = async (...given: unknown[]) => {
    asked.push(given);
    return bytes;
  };
  return { blob: read, asked };
}

test('an address leads to the file that it was made for', async () => {
  const served = github(png);
  expect(path).toMatch(/^\/assets\/[\w-]+\.[\w-]{43}\/gr%C3%B6%C3%9Fe%201\.png$/);
  expect(await asset(key, now, served, path)).toEqual({ status: 200, bytes: png, type: 'image/png' });
  expect(served.asked).toEqual([[repository, blob]]);
});

test.each([
  ['ffd8ffe0', 'image/jpeg'],
  ['255044462d', 'application/pdf'],
  ['3c68746d6c3e', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('a file that begins with %j is told as %s', async (hex, type) => {
  expect(await asset(key, now, github(Uint8Array.from(Buffer.from(hex, 'hex'))), path)).toMatchObject({ type });
});

const [, text = '', signature = ''] = /assets\/([\w-]+)\.([\w-]+)\//.exec(path) ?? [];
const other = Buffer.from(
  Buffer.from(text, 'base64url').toString().replace('"name":"offers"', '"name":"others"'),
).toString('base64url');

test.each([
  ['of another repository', `/assets/${other}.${signature}/logo.png`],
  ['with another signature', `/assets/${text}.${signature.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))}/logo.png`],
  ['without a signature', `/assets/${text}/logo.png`],
  ['with a part of its signature', `/assets/${text}.${signature.slice(0, -1)}/logo.png`],
  ['of another key', assetPath('another key', now, repository, blob, 'logo.png')],
  ['that is too old', assetPath(key, now - 8 * 86_400_000, repository, blob, 'logo.png')],
  ['that names no blob', assetPath(key, now, repository, '../../secrets', 'logo.png')],
  ['of nothing', '/assets/'],
])('an address %s leads nowhere, and nothing is asked for it', async (_, given) => {
  const served = github(png);
  expect(await asset(key, now, served, given)).toEqual({ status: 404, text: 'nothing is here' });
  expect(served.asked).toEqual([]);
});

test('what GitHub does not hand out is not there for a while', async () => {
  const waits = { blob: () => Promise.reject(new Waiting('later', now + 1)) };
  await expect(asset(key, now, waits, path)).rejects.toThrow('later');
});
