import { describe, test } from 'vitest';
import { aStory } from './a-story.ts';
import { edited, offerFiles } from './offers.ts';
import { storesFor } from './stores.ts';
import { theEnd } from './the-end.ts';

const id = 'fabrikam-insights';
const offer = `offers/${id}/offer.yml`;

describe.concurrent.each(storesFor('server'))('with records in %s', { timeout: 300_000 }, (store) => {
  test('a push after staging makes it stale, and one that leaves the offer as it is does not', async (context) => {
    const story = await aStory(context, { store });
    const { files, mira } = story;
    const number = await story.opened('insights', offerFiles(files, id));
    await mira.label(number, 'stage');
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    const head = await mira.push({ branch: 'insights', files: { 'README.md': 'Our offers.\n' } });
    const seen = await story.until(number, 'the new head has its check', ({ check }) => check === 'success');
    story.expect(seen.checks[0]?.head_sha).toBe(head);
    await story.shown(number, 'pushed/same-content');
    await mira.push({ branch: 'insights', files: edited(files, offer, 'alias: Fabrikam', 'alias: New Fabrikam') });
    await story.until(number, 'it is stale', ({ check }) => check === 'action_required');
    await story.shown(number, 'pushed/other-content');
    await mira.merge(number);
    await story.tells(number, 'is merged, not live');
    await story.shown(number, 'pushed/merged-stale');
    await theEnd(story, { published: { [id]: ['preview succeeded'] } });
  });

  test('a base that moves makes it stale where it changes the same offer, and only there', async (context) => {
    const story = await aStory(context, { store, standing: [id] });
    const { files, mira } = story;
    const changes = edited(files, offer, 'alias: Fabrikam', 'alias: New Fabrikam');
    const number = await story.opened('insights', changes);
    await mira.label(number, 'stage');
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    await mira.push({ branch: 'main', files: { 'README.md': 'Our offers.\n' } });
    const turns = story.world.github.requests.length;
    const looked = () =>
      story.world.github.requests.slice(turns).some(({ path }) => path.includes('/git/trees/')) || undefined;
    await story.until(number, 'the moved base is looked at', () => looked() !== undefined);
    await story.until(number, 'it is ready still', ({ check }) => check === 'success');
    const plan = `offers/${id}/plans/team.yml`;
    await mira.push({ branch: 'main', files: edited(files, plan, 'name: Team', 'name: Teams') });
    await story.until(number, 'it is stale', ({ check }) => check === 'action_required');
    await story.shown(number, 'base-moves/stale');
    await mira.label(number, 'stage');
    await story.until(number, 'it is ready again', ({ check }) => check === 'success');
    const commit = await mira.merge(number);
    await story.tells(number, 'is live');
    await theEnd(story, {
      published: { [id]: ['preview succeeded', 'preview succeeded', 'live succeeded'] },
      live: { [id]: commit },
    });
  });

  test('of two pull requests on one offer the second waits until the first is live', async (context) => {
    const story = await aStory(context, { store, standing: [id] });
    const { files, mira, wren } = story;
    const first = await story.opened('alias', edited(files, offer, 'alias: Fabrikam', 'alias: New Fabrikam'));
    const second = await story.opened('version', edited(files, offer, '"7.2"', '"7.3"'));
    await mira.label(first, 'stage');
    await story.until(first, 'it has the offer', ({ pull }) => pull.labels.includes('staging'));
    await wren.label(second, 'stage');
    await story.tells(second, `#${first}`);
    await story.until(first, 'it is ready', ({ check }) => check === 'success');
    await story.shown(second, 'two-pulls/waiting');
    const one = await mira.merge(first);
    await story.tells(first, 'is live');
    await story.until(second, 'it has changed with its base', ({ check }) => check === 'action_required');
    await story.shown(second, 'two-pulls/outdated');
    await wren.label(second, 'stage');
    await story.until(second, 'it is ready', ({ check }) => check === 'success');
    const two = await mira.merge(second);
    await story.tells(second, 'is live');
    story.expect(one).not.toBe(two);
    await theEnd(story, {
      published: { [id]: ['preview succeeded', 'live succeeded', 'preview succeeded', 'live succeeded'] },
      live: { [id]: two },
    });
  });
});
