/** The adapter's calls are what GitHub's description allows, and do on the double what the port says. */
import { expect, test } from 'vitest';
import { gitHubApp } from '../../src/adapters/github/github.ts';
import type { Deployment } from '../../src/ports/github.ts';
import { privateKey, stand } from './stand.ts';

test('a pull request is read, written on and told of, with no call that GitHub refuses', async () => {
  const { as, github: double, told } = await stand();
  const mira = as('mira');
  await mira.push({ branch: 'two', files: { 'offers/gateway/offer.yml': 'id: gateway\ntype: saas\n' } });
  const number = await mira.open({ head: 'two', title: 'Gateway 2' });
  await mira.pull(number);
  const clock = { now: () => Date.parse('2026-11-18T10:00:00Z'), sleep: async () => {} };
  const github = gitHubApp({ url: double.url, app: 4711, privateKey, clock });

  expect(await github.login()).toBe('offerlane[bot]');
  const [repository] = await github.repositories();
  if (repository === undefined) throw new Error('no repository');
  const [open] = await github.openPulls(repository);
  const pull = await github.pull(repository, number);
  expect([open?.number, pull?.mergeable, pull?.fork]).toEqual([number, true, false]);
  const commit = pull?.mergeCommit ?? '';
  expect((await github.commit(repository, commit)).parents).toHaveLength(2);
  const files = await github.tree(repository, commit).list('offers');
  expect(files).toEqual([{ path: 'offers/gateway/offer.yml', kind: 'file', size: 23 }]);

  expect([await github.role(repository, 'tess'), await github.role(repository, 'nobody-at-all')]).toEqual([
    'triage',
    'none',
  ]);
  await github.addLabel(repository, number, 'staging');
  await github.removeLabel(repository, number, 'staging');
  await github.removeLabel(repository, number, 'staging');
  const id = await github.comment(repository, number, 'Staging. <!-- m -->');
  expect(await github.ownComments(repository, number, '<!-- m -->')).toEqual([{ id, body: 'Staging. <!-- m -->' }]);
  expect(await github.editComment(repository, id, 'Staged. <!-- m -->')).toBe(true);
  await github.deleteComment(repository, id);
  await github.deleteComment(repository, id);
  expect(await github.editComment(repository, id, 'gone')).toBe(false);

  const head = pull?.head ?? '';
  const at = { file: 'offers/gateway/offer.yml', startLine: 1, endLine: 1, startColumn: 1, endColumn: 2 };
  const annotation = { ...at, level: 'failure', title: 'T', message: 'M' } as const;
  const check = {
    ...{ name: 'offerlane/preview', head, externalId: `${repository.id}#${number}`, title: 'T', summary: 'S' },
    annotations: Array.from({ length: 70 }, () => annotation),
    actions: [],
  };
  const run = await github.check(repository, { ...check, status: 'in_progress' }, undefined);
  expect(await github.ownCheck(repository, head, 'offerlane/preview')).toBe(run);
  await github.check(repository, { ...check, annotations: [], status: 'completed', conclusion: 'success' }, run);
  expect(await mira.checks(number)).toMatchObject([
    { id: run, conclusion: 'success', output: { annotations_count: 70 } },
  ]);

  const deployment: Deployment = {
    environment: 'marketplace-preview',
    commit: head,
    task: 'offerlane:gateway',
    description: 'D',
    state: 'success',
    url: 'https://portal.example/',
  };
  expect(await github.ownDeployment(repository, deployment)).toBe(undefined);
  const made = await github.deploy(repository, deployment);
  await github.deploymentState(repository, made, deployment);
  expect(await github.ownDeployment(repository, deployment)).toBe(made);
  for (const sha of [pull?.base.sha ?? '', head]) await github.pointRef(repository, 'refs/offerlane/live/gateway', sha);

  await told();
  const sent = await github.sentDeliveries(0);
  expect(sent.map(({ event }) => event)).toContain('pull_request');
  expect(JSON.parse(Buffer.from(await github.sentBody(sent[0]?.id ?? 0)).toString())).toBeTypeOf('object');
  expect(double.refusals).toEqual([]);
});

test('limits and faults of the double are what the adapter takes them for', async () => {
  const { github: double } = await stand();
  const clock = { now: () => 0, sleep: async () => {} };
  const github = gitHubApp({ url: double.url, app: 4711, privateKey, clock, speed: 10 });
  const [repository] = await github.repositories();
  if (repository === undefined) throw new Error('no repository');
  double.faults.answer({ path: /\/pulls$/, fault: 'secondary-limit', retryAfter: 5 });
  await expect(github.openPulls(repository)).rejects.toMatchObject({ until: 50_000 });
  double.faults.answer({ path: /\/pulls$/, fault: 'drop' });
  expect(await github.openPulls(repository)).toEqual([]);
});
