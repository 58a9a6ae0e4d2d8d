import { describe, test } from 'vitest';
import { aStory, type Story } from './a-story.ts';
import { edited, offerFiles } from './offers.ts';
import { storesFor } from './stores.ts';
import { running, theEnd } from './the-end.ts';

const id = 'fabrikam-insights';

const stalls = `publishing:
  - { step: Content validation, stall: true }
`;

/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:9/';

/** Has GitHub fail to deliver what a person does, and the bot come again afterwards. */
async function undelivered({ world: { github, bot } }: Story, does: () => Promise<unknown>): Promise<void> {
  await github.settled();
  github.hook(nowhere);
  await does();
  await github.settled();
  await bot.end('SIGTERM');
  await bot.start();
}

describe.concurrent.each(storesFor('server'))('with records in %s', { timeout: 300_000 }, (store) => {
  test('a webhook that was lost is found in the log of GitHub when the bot comes again', async (context) => {
    const story = await aStory(context, { store, speed: 5_000 });
    const { mira } = story;
    const number = await story.opened('insights', offerFiles(story.files, id));
    await undelivered(story, () => mira.label(number, 'stage'));
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    let commit = '';
    await undelivered(story, async () => {
      commit = await mira.merge(number);
    });
    await story.tells(number, 'is live');
    await theEnd(story, { published: { [id]: ['preview succeeded', 'live succeeded'] }, live: { [id]: commit } });
  });

  test('a marketplace that is down is told of, and asked again until it is up', async (context) => {
    const story = await aStory(context, { store });
    const number = await story.opened('insights', offerFiles(story.files, id));
    story.weather.down = true;
    await story.mira.label(number, 'stage');
    await story.tells(number, 'does not answer');
    await story.shown(number, 'marketplace-down/down');
    story.weather.down = false;
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    await story.shown(number, 'marketplace-down/up-again');
    await theEnd(story, { published: { [id]: ['preview succeeded'] }, troubled: true });
  });

  test('what someone edits in the portal is not written over, and is named', async (context) => {
    const story = await aStory(context, { store });
    const { world, weather, mira, files } = story;
    const number = await story.opened('insights', offerFiles(files, id));
    await mira.label(number, 'stage');
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    weather.edits.push({
      name: 'another title',
      resources: [
        {
          $schema: 'https://schema.mp.microsoft.com/schema/listing/2022-03-01-preview5',
          kind: 'azureSaaS',
          product: { externalId: id },
          languageId: 'en-us',
          title: 'Fabrikam Insights, edited',
        },
      ],
    });
    await mira.push({
      branch: 'insights',
      files: edited(files, `offers/${id}/offer.yml`, 'alias: Fabrikam', 'alias: New Fabrikam'),
    });
    await story.tells(number, 'has changed since it was staged');
    await mira.label(number, 'stage');
    await story.tells(number, 'They are not written over');
    await story.shown(number, 'portal-edit/stalled');
    const drafts = [...world.sandbox.state().products.values()].map(({ draft }) => JSON.stringify([...draft]));
    story.expect(drafts).toEqual([story.expect.stringContaining('Fabrikam Insights, edited')]);
    await theEnd(story, { published: { [id]: ['preview succeeded'] } });
  });

  test('a label that is taken off cancels what is staged, and puts nothing in the way of another time', async (context) => {
    const story = await aStory(context, { store, script: stalls });
    const number = await story.opened('insights', offerFiles(story.files, id));
    await story.mira.label(number, 'stage');
    await story.tells(number, '**Certification&#58; Content validation**');
    await story.until(number, 'the label is there', ({ pull }) => pull.labels.includes('staging'));
    await story.shown(number, 'label-taken-off/certifying');
    await story.mira.unlabel(number, 'staging');
    await story.tells(number, 'What was asked for is cancelled');
    await story.until(number, 'nothing runs', () => running(story) === 0);
    await story.shown(number, 'label-taken-off/cancelled');
    await story.mira.label(number, 'stage');
    await story.tells(number, '**Certification&#58; Content validation**');
    await theEnd(story, { published: { [id]: ['preview cancelled', 'preview running'] } });
  });

  test('a pull request that is closed without merging is cancelled', async (context) => {
    const story = await aStory(context, { store, script: stalls });
    const number = await story.opened('insights', offerFiles(story.files, id));
    await story.mira.label(number, 'stage');
    await story.tells(number, '**Certification&#58; Content validation**');
    await story.mira.close(number);
    await story.tells(number, 'Closed without merging');
    await story.until(number, 'nothing runs', ({ pull }) => running(story) === 0 && pull.labels.length === 0);
    await story.shown(number, 'closed/cancelled');
    await theEnd(story, { published: { [id]: ['preview cancelled'] } });
  });
});
