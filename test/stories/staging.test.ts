import { describe, test } from 'vitest';
import { aStory } from './a-story.ts';
import { edited, offerFiles } from './offers.ts';
import { storesFor } from './stores.ts';
import { running, theEnd } from './the-end.ts';

const id = 'fabrikam-insights';

const failsTwice = `publishing:
  - offer: ${id}
    target: preview
    time: 1
    step: Content validation
    fail:
      - { policy: 100.1.3, note: The description does not say which Azure services are used. }
  - offer: ${id}
    target: preview
    time: 2
    step: Technical validation
    fail:
      - { policy: "1000.3", note: The landing page does not answer. }
`;

const stalls = `publishing:
  - { step: Content validation, stall: true }
`;

const slow = `publishing:
  - { step: Preview creation, slower: 40 }
`;

describe.concurrent.each(storesFor('server'))('with records in %s', { timeout: 300_000 }, (store) => {
  test('a pull request is staged with a label, merged and live', async (context) => {
    const story = await aStory(context, { store });
    const number = await story.opened('insights', offerFiles(story.files, id));
    await story.shown(number, 'staged-and-live/opened');
    await story.mira.label(number, 'stage');
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    await story.shown(number, 'staged-and-live/ready');
    const commit = await story.mira.merge(number);
    await story.tells(number, 'is live');
    await story.shown(number, 'staged-and-live/live');
    await theEnd(story, { published: { [id]: ['preview succeeded', 'live succeeded'] }, live: { [id]: commit } });
  });

  test('a pull request fails certification twice, is mended each time, and passes', async (context) => {
    const story = await aStory(context, { store, script: failsTwice });
    const { files, wren, mira } = story;
    const number = await story.opened('insights', offerFiles(files, id));
    await wren.label(number, 'stage');
    await story.tells(number, 'which Azure services');
    await story.shown(number, 'fails-twice/first');
    const html = `offers/${id}/description.html`;
    await wren.push({ branch: 'insights', files: edited(files, html, '</p>', ' It runs on Azure Monitor.</p>') });
    await story.until(number, 'it has changed', ({ check }) => check === 'action_required');
    await story.shown(number, 'fails-twice/mended');
    await wren.label(number, 'stage');
    await story.tells(number, 'landing page does not answer');
    await story.shown(number, 'fails-twice/second');
    await wren.label(number, 'stage');
    await story.until(number, 'it is ready', ({ check }) => check === 'success');
    const commit = await mira.merge(number);
    await story.tells(number, 'is live');
    await story.shown(number, 'fails-twice/live');
    await theEnd(story, {
      published: { [id]: ['preview failed', 'preview failed', 'preview succeeded', 'live succeeded'] },
      live: { [id]: commit },
    });
  });

  test('a pull request that is merged before its preview is ready goes live when it is', async (context) => {
    const story = await aStory(context, { store, script: slow });
    const number = await story.opened('insights', offerFiles(story.files, id));
    await story.mira.label(number, 'stage');
    await story.until(number, 'it is being staged', ({ pull }) => pull.labels.includes('staging'));
    const commit = await story.mira.merge(number);
    await story.tells(number, 'goes live as soon as');
    await story.tells(number, 'is live');
    await story.shown(number, 'merged-early/live');
    await theEnd(story, { published: { [id]: ['preview succeeded', 'live succeeded'] }, live: { [id]: commit } });
  });

  test('a pull request is staged and cancelled with commands in comments, and asked where it stands', async (context) => {
    const story = await aStory(context, { store, script: stalls });
    const { mira, jon } = story;
    const number = await story.opened('insights', offerFiles(story.files, id));
    await mira.comment(number, `The copy is final.\n\n/offerlane stage ${id}`);
    await story.tells(number, '**Certification&#58; Content validation**');
    await jon.comment(number, '/offerlane status');
    await story.until(number, 'it is answered', ({ comments }) =>
      comments.some(({ body }) => body.includes(' reply ') && body.includes('@jon') && body.includes(id)),
    );
    await mira.comment(number, '/offerlane cancel');
    await story.tells(number, 'What was asked for is cancelled');
    await story.until(number, 'nothing runs', ({ pull }) => running(story) === 0 && pull.labels.length === 0);
    await theEnd(story, { published: { [id]: ['preview cancelled'] } });
  });

  test('a label by someone without permission is taken off again, with the reason', async (context) => {
    const story = await aStory(context, { store });
    const number = await story.opened('insights', offerFiles(story.files, id));
    await story.jon.label(number, 'stage');
    await story.tells(number, '@jon');
    await story.until(number, 'the label is gone', ({ pull }) => pull.labels.length === 0);
    await story.shown(number, 'without-permission/refused');
    await theEnd(story, { published: {} });
  });
});
