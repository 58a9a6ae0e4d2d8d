import { describe, test } from 'vitest';
import { aStory } from './a-story.ts';
import { copied, offerFiles } from './offers.ts';
import { unordered } from './steady.ts';
import { storesFor } from './stores.ts';
import { theEnd } from './the-end.ts';

const id = 'fabrikam-insights';

const oneFails = `publishing:
  - offer: fabrikam-metrics
    target: preview
    step: Content validation
    fail:
      - { policy: 100.1.3, note: The description does not say which Azure services are used. }
`;

describe.concurrent.each(storesFor('pglite'))('with records in %s', { timeout: 300_000 }, (store) => {
  test.for(['squash', 'rebase'] as const)('a pull request that is merged by %s goes live', async (method, context) => {
    const story = await aStory(context, { store });
    const { mira, files } = story;
    const number = await story.opened('insights', offerFiles(files, id));
    await mira.push({ branch: 'insights', files: { 'README.md': 'Our offers.\n' } });
    await mira.label(number, 'stage');
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    const commit = await mira.merge(number, { method });
    await story.tells(number, 'is live');
    await story.shown(number, `merged-by-${method}/live`);
    await theEnd(story, { published: { [id]: ['preview succeeded', 'live succeeded'] }, live: { [id]: commit } });
  });

  test('of three offers one fails, and the two others go live', async (context) => {
    const story = await aStory(context, { store, speed: 100_000, script: oneFails });
    const { mira, files } = story;
    const number = await story.opened('offers', {
      ...offerFiles(files, 'fabrikam-gateway'),
      ...offerFiles(files, id),
      ...copied(files, id, 'fabrikam-metrics', 'Fabrikam Insights', 'Fabrikam Metrics'),
    });
    await mira.label(number, 'stage');
    const settled = ({ comment }: { readonly comment: string }) =>
      comment.includes('which Azure services') && comment.split('**Merging publishes exactly this**').length === 3;
    await story.until(number, 'one has failed and two are ready', settled);
    await story.shown(number, 'three-offers/one-failed', unordered);
    const commit = await mira.merge(number);
    await story.until(number, 'two are live', ({ comment }) => comment.split('Live since').length === 3);
    await story.shown(number, 'three-offers/two-live', unordered);
    const both = ['preview succeeded', 'live succeeded'];
    await theEnd(story, {
      published: { 'fabrikam-gateway': both, [id]: both, 'fabrikam-metrics': ['preview failed'] },
      live: { 'fabrikam-gateway': commit, [id]: commit },
    });
  });
});
