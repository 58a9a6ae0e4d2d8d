import { expect, test } from 'vitest';
import { previewPath, previews } from '../../bot/previews.ts';
import { memoryTree } from '../../src/adapters/memory-tree.ts';
import { repository } from '../adapters/github/app.ts';
import { exampleRepository } from '../publishing/desk-stand.ts';

const key = 'a key';
const commit = 'c'.repeat(40);

function github(files = exampleRepository()) {
  const asked: unknown[] = [];
  const tree = (...given: unknown[]) => {
    asked.push(given);
    return memoryTree('offers', files);
  };
  return { tree, asked };
}

test('a page shows hero and logos of an offer at a commit, and loads nothing', async () => {
  const served = github();
  const page = await previews(key, served, previewPath(key, repository, commit, 'offers/fabrikam-gateway'));
  expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(page.text?.match(/alt="[^"]+" src="data:image\/png;base64,iVBOR/g)).toHaveLength(7);
  expect(page.text).not.toMatch(/(src|href)="(?!data:)|<script/);
  expect(served.asked).toEqual([[repository, commit]]);
});

test('an offer without pictures is said to have none', async () => {
  const files = Object.fromEntries(Object.entries(exampleRepository()).filter(([path]) => !path.endsWith('.png')));
  const page = await previews(key, github(files), previewPath(key, repository, commit, 'offers/fabrikam-gateway'));
  expect(page.text).toContain('no logo and no hero');
});

const path = previewPath(key, repository, commit, 'offers/fabrikam-gateway');

test.each([
  ['with another signature', path.replace(/.$/, (one) => (one === 'A' ? 'B' : 'A'))],
  ['of another key', previewPath('another key', repository, commit, 'offers/fabrikam-gateway')],
  ['that names no commit', previewPath(key, repository, '../../secrets', 'offers/fabrikam-gateway')],
  ['of nothing', '/previews/'],
])('a path %s leads nowhere, and nothing is asked for it', async (_, given) => {
  const served = github();
  expect(await previews(key, served, given)).toEqual({ status: 404, text: 'nothing is here' });
  expect(served.asked).toEqual([]);
});

test('an offer that is not there leads nowhere', async () => {
  const gone = previewPath(key, repository, commit, 'offers/gone');
  expect(await previews(key, github(), gone)).toEqual({ status: 404, text: 'nothing is here' });
});
