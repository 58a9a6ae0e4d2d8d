import { describe, expect, test } from 'vitest';
import { judgeMergeGroup } from '../../src/operations/publishing/judge-merge-group.ts';
import { pullKey } from '../../src/operations/publishing/sweep.ts';
import { readScript } from '../../src/sandbox/script.ts';
import { Answers, answering } from '../rules/afar.ts';
import { deskStand } from './desk-stand.ts';
import { repository } from './fake-github.ts';

const id = 'fabrikam-insights';
const folder = `offers/${id}`;
const script = (text: string) => readScript('script.yml', new TextEncoder().encode(`version: 1\n${text}`));

const failure = `publishing:
  - offer: fabrikam-insights
    target: preview
    time: 1
    step: Content validation
    fail:
      - { policy: 100.1.3, note: The description does not say which Azure services are used. }
`;
const failing = script(failure);

/** Hours where a virtual machine takes days. */
const swift = ['Automated validation', 'Certification', 'Preview creation', 'Publish']
  .map((step) => `  - { step: ${step}, slower: 0.05 }\n`)
  .join('');

describe('a pull request', { timeout: 120_000 }, () => {
  test('is staged, merged and live', async () => {
    await using stand = await deskStand();
    const { github, files, store } = stand;
    const pull = github.put(1, files);
    await stand.ask(1, 'mira');
    await stand.hours(24);
    expect([...github.checks.values()]).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
    expect(github.pulls.get(1)?.labels).toEqual(['staging']);
    await stand.merge(1, 'mira');
    await stand.hours(24);
    const [product] = await store.products.all();
    expect(product).toMatchObject({ state: 'resting', live: { commit: pull.mergeCommit } });
    expect(github.refs.get(`refs/offerlane/live/${id}`)).toBe(pull.mergeCommit);
    expect(github.pulls.get(1)?.labels).toEqual([]);
    expect(github.comments.size).toBe(1);
    expect([...github.deployments.values()].map(({ environment, state }) => `${environment} ${state}`)).toEqual([
      'marketplace-preview success',
      'marketplace-live success',
    ]);
  });

  test('is staged but for an offer whose disk is not there, and is asked once for each request', async () => {
    let heads = 0;
    const afar = () => ({
      now: 0,
      secret: () => 'sv=2024-11-04&sr=c&sp=rl&sig=made-up',
      addresses: {
        ask: async ({ method }: { readonly method: string }) => {
          if (method === 'HEAD') heads += 1;
          return { status: method === 'HEAD' ? 404 : 200, headers: {}, bytes: new Uint8Array() };
        },
      },
    });
    await using stand = await deskStand(undefined, afar);
    stand.github.put(1, stand.edited('offers/fabrikam-gateway/offer.yml', 'Joins branch', 'Joins far branch'));
    await stand.ask(1, 'mira');
    await stand.hours(24);
    expect([await stand.state('fabrikam-insights'), await stand.state('fabrikam-gateway')]).toEqual([
      'preview',
      undefined,
    ]);
    const said = [...stand.github.comments.values()].map(({ body }) => body).join('\n');
    expect(said).toContain('<code>2.3.0-gen2.vhd</code> is not there');
    expect(said).not.toContain('made-up');
    expect(heads).toBe(6);
  });

  test('does not go live with a disk that was changed after it was staged, and is certified anew', async () => {
    let answers = Answers.parse({});
    await using stand = await deskStand(script(`publishing:\n${swift}`), () => answering(answers));
    const { github, edited, part } = stand;
    github.put(1, edited('offers/fabrikam-gateway/offer.yml', 'Joins branch', 'Joins far branch'));
    await stand.ask(1, 'mira');
    await stand.hours(12);
    expect((await part(1, 'fabrikam-gateway'))?.state).toBe('ready');
    answers = Answers.parse({ disks: { '2.3.0-gen2.vhd': { size: 64 * 2 ** 30 } } });
    await stand.merge(1, 'mira');
    await stand.hours(24);
    expect((await part(1, 'fabrikam-gateway'))?.state).toBe('notLive');
    const said = stand.comment(1)[0]?.body;
    expect(said).toMatch(/2\.3\.0-gen2\.vhd.* has 68719477248 bytes, and had \d+\./);
    expect(said).not.toContain('sig=');
    await stand.ask(1, 'mira');
    await stand.hours(24);
    expect((await part(1, 'fabrikam-gateway'))?.state).toBe('live');
    const attempts = await stand.store.attemptsOf(pullKey(repository, 1));
    const own = attempts.filter(({ offer }) => offer === 'fabrikam-gateway');
    expect(own.map(({ target, result }) => `${target} ${result}`)).toEqual([
      'preview succeeded',
      'preview succeeded',
      'live succeeded',
    ]);
  });

  test('fails certification, and passes once it is mended and asked for again', async () => {
    await using stand = await deskStand(failing);
    const { github, files } = stand;
    github.put(1, files);
    await stand.ask(1, 'mira');
    await stand.hours(24);
    expect(await stand.state()).toBe('attention');
    expect(stand.comment(1)[0]?.body).toContain('does not say which Azure services');
    const check = [...github.checks.values()].at(-1);
    expect(check).toMatchObject({ conclusion: 'failure', annotations: [{ file: expect.stringContaining(folder) }] });
    github.put(1, stand.edited(`${folder}/description.html`, '</p>', ' It runs on Azure Monitor.</p>'));
    await stand.touch(1);
    await stand.hours(1);
    expect((await stand.part(1))?.state).toBe('stale');
    await stand.ask(1, 'mira');
    await stand.hours(24);
    expect([await stand.state(), (await stand.part(1))?.state]).toEqual(['preview', 'ready']);
  });

  test('merged before the preview is ready goes live when it is', async () => {
    await using stand = await deskStand();
    stand.github.put(1, stand.files);
    await stand.ask(1, 'mira');
    await stand.hours(2);
    await stand.merge(1, 'mira');
    await stand.hours(1);
    expect([await stand.state(), (await stand.part(1))?.state]).toEqual(['certifying', 'releasing']);
    await stand.hours(48);
    expect((await stand.part(1))?.state).toBe('live');
  });

  test('merged with what was not staged is not live, and is staged and live when it is asked for', async () => {
    await using stand = await deskStand();
    stand.github.put(1, stand.files);
    await stand.touch(1);
    await stand.hours(1);
    await stand.merge(1, 'mira');
    await stand.hours(1);
    expect((await stand.part(1))?.state).toBe('notLive');
    expect(await stand.marketplace.lookup(id)).toBeUndefined();
    await stand.ask(1, 'mira');
    await stand.hours(48);
    expect((await stand.part(1))?.state).toBe('live');
  });

  test('merged by someone who may not go live is not live', async () => {
    await using stand = await deskStand();
    stand.github.put(1, stand.files);
    await stand.ask(1, 'wren');
    await stand.hours(24);
    await stand.merge(1, 'wren');
    await stand.hours(24);
    expect([await stand.state(), (await stand.part(1))?.state]).toEqual(['resting', 'notLive']);
    await stand.ask(1, 'mira');
    await stand.hours(24);
    expect((await stand.part(1))?.state).toBe('live');
  });

  test('is staged offer by offer with commands, and each command has its outcome', async () => {
    await using stand = await deskStand();
    const { github } = stand;
    github.files.set(
      'base',
      Object.fromEntries(Object.entries(stand.files).filter(([path]) => !path.startsWith('offers/'))),
    );
    github.put(1, stand.files);
    const first = await stand.say(1, 'mira', `/offerlane stage ${id}`);
    await stand.hours(0.1);
    expect([(await stand.part(1, id))?.state, (await stand.part(1, 'fabrikam-gateway'))?.state]).toEqual([
      'staging',
      'unstaged',
    ]);
    expect(stand.comment(1)[0]?.body).toContain('with the command `/offerlane stage`');
    const second = await stand.say(1, 'mira', '/offerlane stage nobody @mira fabrikam-gateway');
    await stand.hours(0.1);
    expect((await stand.part(1, 'fabrikam-gateway'))?.state).toBe('staging');
    expect(stand.comment(1)[0]?.body).toContain('changes no offer <code>nobody</code> and <code>?mira</code>');
    const third = await stand.say(1, 'jon', '/offerlane cancel');
    await stand.hours(0.1);
    expect(stand.comment(1)[0]?.body).toContain(
      'Cancelling takes the role <code>write</code>, and yours is <code>triage</code>.',
    );
    const fourth = await stand.say(1, 'mira', '/offerlane cancel fabrikam-gateway');
    await stand.hours(0.2);
    expect([(await stand.part(1, id))?.state, (await stand.part(1, 'fabrikam-gateway'))?.state]).toEqual([
      'staging',
      'withdrawn',
    ]);
    expect(github.reactions).toEqual([
      [first, '+1'],
      [second, 'confused'],
      [third, 'confused'],
      [fourth, '+1'],
    ]);
  });

  test('is staged though someone who may not asks for the contrary at the same moment', async () => {
    await using stand = await deskStand();
    stand.github.put(1, stand.files);
    const first = await stand.say(1, 'mira', '/offerlane cancel\n/offerlane stage');
    const second = await stand.say(1, 'jon', '/offerlane cancel');
    await stand.hours(0.1);
    expect((await stand.part(1))?.state).toBe('staging');
    expect(stand.github.reactions).toEqual([
      [first, 'confused'],
      [first, '+1'],
      [second, 'confused'],
    ]);
  });

  test('in a merge group has its check at once: green for what is certified, or live, and red for anything else', async () => {
    await using stand = await deskStand();
    const { github, desk, edited } = stand;
    const judged = async (head: string, files: typeof stand.files) => {
      github.files.set(head, files);
      await judgeMergeGroup(desk, repository, head, 'base');
      return [...github.checks.values()].findLast((check) => check.head === head);
    };
    const pull = github.put(1, stand.files);
    await stand.ask(1, 'mira');
    expect(await judged('group-0', stand.files)).toMatchObject({
      conclusion: 'failure',
      title: '1 offer not as certified',
    });
    await stand.hours(24);
    expect(await judged('group-1', stand.files)).toMatchObject({ conclusion: 'success', title: '1 offer certified' });
    const other = edited(`${folder}/description.html`, '</p>', ' And more.</p>');
    const red = await judged('group-2', other);
    expect([red?.conclusion, red?.summary]).toEqual(['failure', expect.stringContaining(id)]);
    const base = github.files.get('base') ?? {};
    expect(await judged('group-3', { ...base, 'README.md': '# Offers' })).toMatchObject({ title: 'No offers changed' });
    await stand.merge(1, 'mira');
    await stand.hours(24);
    expect((await stand.part(1))?.state).toBe('live');
    expect(pull.mergeCommit).toBeDefined();
    expect(await judged('group-4', stand.files)).toMatchObject({ conclusion: 'success' });
  });

  test('is told of where it stands, once for each command, and to whom may read alone', async () => {
    await using stand = await deskStand();
    const { github } = stand;
    github.put(1, stand.files);
    await stand.say(1, 'jon', '/offerlane status\n/offerlane history\n/offerlane publish <b>\n/offerlane');
    const stranger = await stand.say(1, 'nobody', '/offerlane help');
    await stand.hours(0.1);
    await stand.touch(1);
    await stand.hours(0.1);
    const replies = stand.comment(1).flatMap(({ body }) => (body.includes(' reply ') ? [body] : []));
    expect(replies.map((body) => body.split('\n').slice(0, 4).join('|'))).toEqual([
      expect.stringContaining('comment-1-0 -->|@jon:||- fabrikam-insights can be staged, since Nov 2 09:00 (UTC)'),
      expect.stringContaining('comment-1-1 -->|@jon:'),
      expect.stringContaining('<code>/offerlane publish</code> is no command.'),
      expect.stringContaining('| at the start of a line | what it does | role |'),
    ]);
    expect(github.reactions.at(-1)).toEqual([stranger, 'confused']);
  });

  test('is not staged for someone without permission, and says so', async () => {
    await using stand = await deskStand();
    stand.github.put(1, stand.files);
    await stand.ask(1, 'jon');
    await stand.hours(1);
    expect((await stand.part(1))?.state).toBe('unstaged');
    expect(stand.github.pulls.get(1)?.labels).toEqual([]);
    expect(stand.comment(1)[0]?.body).toMatch(/@jon .*takes the role <code>write<\/code>/);
    expect(await stand.marketplace.lookup(id)).toBeUndefined();
  });

  test('is not staged with an error in it', async () => {
    await using stand = await deskStand();
    stand.github.put(1, stand.edited(`${folder}/offer.yml`, 'privacyPolicyLink', 'privacyPolicyLnk'));
    await stand.ask(1, 'mira');
    await stand.hours(1);
    expect((await stand.part(1))?.state).toBe('unstaged');
    expect(stand.comment(1)[0]?.body).toContain('privacyPolicyLnk');
    expect(await stand.marketplace.lookup(id)).toBeUndefined();
  });

  test('pushed to after staging turns stale, and stays as it is for the same content', async () => {
    await using stand = await deskStand();
    const { github, files } = stand;
    github.put(1, files);
    await stand.ask(1, 'mira');
    await stand.hours(24);
    github.put(1, { ...files, 'README.md': 'another' });
    await stand.touch(1);
    await stand.hours(1);
    expect((await stand.part(1))?.state).toBe('ready');
    expect([...github.checks.values()].at(-1)).toMatchObject({ conclusion: 'success' });
    github.put(1, stand.edited(`${folder}/offer.yml`, 'alias: Fabrikam', 'alias: New Fabrikam'));
    await stand.touch(1);
    await stand.hours(1);
    expect((await stand.part(1))?.state).toBe('stale');
    expect([...github.checks.values()].at(-1)).toMatchObject({ conclusion: 'action_required' });
    await stand.merge(1, 'mira');
    await stand.hours(24);
    expect((await stand.part(1))?.state).toBe('notLive');
    expect(await stand.state()).toBe('resting');
  });

  test('has no check, and its new head no deployment, until GitHub knows what it would be after merging', async () => {
    await using stand = await deskStand();
    const { github, files } = stand;
    const unsettled = (changed: typeof files) => {
      const { mergeCommit: _, ...pull } = github.put(1, changed);
      github.pulls.set(1, { ...pull, mergeCommit: undefined, mergeable: undefined });
    };
    unsettled(files);
    await stand.touch(1);
    await stand.hours(0.1);
    expect([...github.checks.values()]).toEqual([]);
    github.put(1, files);
    await stand.ask(1, 'mira');
    await stand.hours(24);
    const before = [github.checks.size, github.deployments.size];
    unsettled({ ...files, 'README.md': 'another' });
    await stand.touch(1);
    await stand.hours(0.1);
    expect([github.checks.size, github.deployments.size]).toEqual(before);
    expect([...github.checks.values()].at(-1)).toMatchObject({ conclusion: 'success' });
  });

  test('that is closed while it is certified is cancelled', async () => {
    await using stand = await deskStand();
    stand.github.put(1, stand.files);
    await stand.ask(1, 'mira');
    await stand.hours(2);
    const pull = stand.github.pulls.get(1);
    if (pull !== undefined) stand.github.pulls.set(1, { ...pull, state: 'closed' });
    await stand.touch(1);
    await stand.hours(2);
    expect([await stand.state(), (await stand.part(1))?.state]).toEqual(['resting', 'withdrawn']);
    const product = await stand.marketplace.lookup(id);
    const submissions = await stand.marketplace.submissions(product?.id ?? '');
    expect(submissions.filter(({ target }) => target.targetType !== 'draft')).toEqual([]);
  });

  test('is cancelled when the label is taken off, and can be staged again', async () => {
    await using stand = await deskStand();
    stand.github.put(1, stand.files);
    await stand.ask(1, 'mira');
    await stand.hours(2);
    await stand.ask(1, 'mira', 'cancel');
    await stand.hours(2);
    expect([await stand.state(), (await stand.part(1))?.state]).toEqual(['resting', 'withdrawn']);
    await stand.ask(1, 'mira');
    await stand.hours(24);
    expect((await stand.part(1))?.state).toBe('ready');
  });

  test('waits for another on the same offer, and comes when that is live', async () => {
    await using stand = await deskStand();
    const { github } = stand;
    github.put(1, stand.files);
    github.put(2, stand.edited(`${folder}/offer.yml`, 'alias: Fabrikam', 'alias: New Fabrikam'));
    await stand.ask(1, 'mira');
    await stand.hours(1);
    await stand.ask(2, 'mira');
    await stand.hours(24);
    expect([(await stand.part(1))?.state, (await stand.part(2))?.state]).toEqual(['ready', 'queued']);
    expect(stand.comment(2)[0]?.body).toMatch(/#1/);
    await stand.merge(1, 'mira');
    await stand.hours(48);
    expect([(await stand.part(1))?.state, (await stand.part(2))?.state]).toEqual(['live', 'ready']);
  });

  test('goes its own way for each of its offers', async () => {
    await using stand = await deskStand(script(`${failure}${swift}`));
    const { github } = stand;
    github.files.set(
      'base',
      Object.fromEntries(Object.entries(stand.files).filter(([path]) => !path.startsWith('offers/'))),
    );
    github.put(1, stand.files);
    await stand.ask(1, 'mira');
    await stand.hours(12);
    expect([(await stand.part(1, id))?.state, (await stand.part(1, 'fabrikam-gateway'))?.state]).toEqual([
      'attention',
      'ready',
    ]);
    expect([...github.checks.values()].at(-1)).toMatchObject({ conclusion: 'failure' });
  });

  test('is not written over what someone edits in the portal', async () => {
    await using stand = await deskStand(
      script(`portalEdits:
  - name: another title
    at: 2026-11-03T12:00:00Z
    resources:
      - $schema: https://schema.mp.microsoft.com/schema/listing/2022-03-01-preview5
        kind: azureSaaS
        product: { externalId: fabrikam-insights }
        languageId: en-us
        title: Fabrikam Insights, edited
`),
    );
    const { github } = stand;
    github.put(1, stand.files);
    await stand.ask(1, 'mira');
    await stand.hours(24);
    expect((await stand.part(1))?.state).toBe('ready');
    await stand.hours(12);
    github.put(1, stand.edited(`${folder}/offer.yml`, 'alias: Fabrikam', 'alias: New Fabrikam'));
    await stand.ask(1, 'mira');
    await stand.hours(2);
    expect([await stand.state(), (await stand.part(1))?.state]).toEqual(['stalled', 'stalled']);
    expect(stand.comment(1)[0]?.body).toContain('title');
  });

  test('is told that the marketplace does not answer, and goes on when it does', async () => {
    await using stand = await deskStand(
      script(`calls:
  - { path: /, after: 12, times: 60, status: 503 }
`),
    );
    stand.github.put(1, stand.files);
    await stand.ask(1, 'mira');
    await stand.hours(48);
    expect((await stand.part(1))?.state).toBe('ready');
    expect(stand.comment(1)[0]?.body).not.toContain('does not answer');
  });

  test('with what is live already is not submitted', async () => {
    await using stand = await deskStand();
    const { github, files } = stand;
    github.put(1, files);
    await stand.ask(1, 'mira');
    await stand.hours(24);
    await stand.merge(1, 'mira');
    await stand.hours(24);
    github.put(2, files);
    await stand.ask(2, 'mira');
    await stand.hours(1);
    expect((await stand.part(2))?.state).toBe('live');
    const product = await stand.marketplace.lookup(id);
    const submissions = await stand.marketplace.submissions(product?.id ?? '');
    expect(submissions.filter(({ target }) => target.targetType === 'live')).toHaveLength(1);
  });
});
