import { describe, expect, test } from 'vitest';
import { aStory, type StoreName } from './a-story.ts';
import { offerFiles } from './offers.ts';
import { theEnd } from './the-end.ts';

const insights = 'fabrikam-insights';

describe.each<StoreName>(['pglite', 'server'])('a pull request, with records in %s', { timeout: 240_000 }, (store) => {
  test('is staged with a label, merged and live', async () => {
    const story = await aStory({ store });
    const number = await story.opened('insights', offerFiles(story.files, insights));
    await story.tells(number, 'Not asked for yet');
    await story.mira.label(number, 'stage');
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    await story.shown(expect, number, 'staged-and-live/ready');
    const commit = await story.mira.merge(number);
    await story.tells(number, 'is live');
    await story.shown(expect, number, 'staged-and-live/live');
    await theEnd(expect, story, {
      published: { [insights]: ['preview succeeded', 'live succeeded'] },
      live: { [insights]: commit },
    });
  });
});
