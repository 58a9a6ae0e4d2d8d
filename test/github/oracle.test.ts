/** GitHub's description: what it refuses, that it sees, and that every operation is answered as it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openapi } from '../../demo/github/openapi.ts';
import { operations, webhooks } from '../../demo/github/operations.ts';
import { stand } from './stand.ts';

test('what GitHub does not know is refused, recorded and said aloud', async () => {
  const lines: string[] = [];
  const { bot, github } = await stand({ log: (line) => lines.push(line) });
  expect((await bot('GET', 'pulls?stat=open')).status).toBe(422);
  expect((await bot('POST', 'issues', { titel: 'A' })).status).toBe(422);
  expect((await bot('POST', 'issues')).status).toBe(422);
  expect((await bot('PUT', 'pulls/1/merge', { method: 'squash' })).status).toBe(422);
  expect((await bot('GET', 'stargazers')).status).toBe(404);
  expect((await bot('DELETE', 'labels/stage')).status).toBe(404);
  expect(github.refusals.map(({ path, why }) => `${path} ${why[0]}`)).toEqual([
    expect.stringContaining('must NOT have additional properties'),
    expect.stringContaining("required property 'title'"),
    expect.stringContaining('must be object'),
    expect.stringContaining('must NOT have additional properties'),
    expect.stringContaining('the double does not serve it'),
    expect.stringContaining('the double does not serve it'),
  ]);
  expect(lines.filter((line) => line.startsWith('REFUSED'))).toHaveLength(6);
});

test('it sees an answer and a payload that are not GitHub’s', () => {
  const { answerFaults, webhookFaults } = openapi();
  const blob = { sha: 'a', url: 'https://example.com/' };
  expect(answerFaults('git/create-blob', 201, blob)).toEqual([]);
  expect(answerFaults('git/create-blob', 201, { ...blob, sha: 1 })).not.toEqual([]);
  expect(answerFaults('git/create-blob', 201, { sha: 'a' })).not.toEqual([]);
  expect(answerFaults('git/create-blob', 200, blob)).not.toEqual([]);
  for (const name of webhooks.slice(-2)) expect([name, webhookFaults(name, {}).length > 0]).toEqual([name, true]);
});

test('every operation is in the table of the double', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../demo/github/README.md'), 'utf8');
  expect(operations.filter((one) => !readme.includes(`\`${one}\``))).toEqual([]);
});

test('every operation of the description has a route', async () => {
  const { github, ask } = await stand();
  const { find } = github.oracle;
  const { operations: described } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../demo/github/openapi/rest.json'), 'utf8'),
  );
  for (const operation of operations) {
    const { method, path } = described[operation];
    expect(find(method, path.replace(/\{\w+\}/g, '1'))?.operation).toBe(operation);
    await ask(
      undefined,
      method,
      path
        .replace('{owner}', 'fabrikam')
        .replace('{repo}', 'offers')
        .replace(/\{\w+\}/g, '1'),
    );
  }
  expect(github.refusals.filter(({ why }) => why.includes('the double does not serve it'))).toEqual([]);
});

test('a page shows a pull request and lets no script in', async () => {
  const { as, ask, bot } = await stand();
  const head_sha = await as('jon').push({ branch: 'b', files: { a: 'a' } });
  await as('jon').open({ head: 'b', title: '<script>alert(1)</script>', body: 'A **bold** word' });
  await as('jon').label(1, 'stage');
  await bot('POST', 'issues/1/comments', { body: '<!-- marker --> | a | b |\n|---|---|\n| 1 | 2 |' });
  const output = {
    title: 'Failed',
    summary: '`one`',
    annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'Wrong.' }],
  };
  await bot('POST', 'check-runs', { name: 'offerlane/preview', head_sha, conclusion: 'failure', output });
  const html = { accept: 'text/html' };
  const { headers, body } = await ask(undefined, 'GET', '/fabrikam/offers/pull/1', undefined, html);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  for (const text of [
    '<strong>bold</strong>',
    '<td>2</td>',
    '&#60;script&#62;',
    'offerlane/preview',
    'Wrong.',
    '>stage<',
  ])
    expect(body).toContain(text);
  for (const text of ['<script', 'marker']) expect(body).not.toContain(text);
  expect((await ask(undefined, 'GET', '/', undefined, html)).body).toContain('/fabrikam/offers/pull/1');
  expect((await ask(undefined, 'GET', '/fabrikam/offers/pull/2', undefined, html)).status).toBe(404);
});

test('the page of a merged pull request tells who merged it, and what became of the merge', async () => {
  const { as, ask, bot } = await stand();
  await as('jon').push({ branch: 'b', files: { a: 'a' } });
  await as('jon').open({ head: 'b', title: 'One more' });
  const commit = await as('max').merge(1);
  const deployment = { ref: commit, environment: 'marketplace-live', auto_merge: false, required_contexts: [] };
  await bot('POST', 'deployments', deployment);
  const { body } = await ask(undefined, 'GET', '/fabrikam/offers/pull/1', undefined, { accept: 'text/html' });
  expect(body).toContain('<strong>max</strong> merged <code>b</code>');
  expect(body).toContain(`Deployments of ${commit.slice(0, 7)}`);
  expect(body).toContain('marketplace-live');
});
