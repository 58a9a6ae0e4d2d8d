/** Roads of a pull request that a bot which is killed on the way must still come to the end of. */

import type { Story } from '../stories/a-story.ts';
import { edited, offerFiles } from '../stories/offers.ts';
import { type Ended, running } from '../stories/the-end.ts';
import type { Point } from './gate.ts';

/** What a pull request shows when all is done. */
export interface Shown {
  /** The conclusion of the newest check. */
  readonly check: string;
  readonly title: string;
  readonly labels: readonly string[];
  /** The environment of each deployment, oldest first. */
  readonly deployments: readonly string[];
}

export interface Road {
  readonly shows: Shown;
  /** A script of the sandbox, without its version. */
  readonly script?: string;
  /** Walks it, with the point at which the bot is killed, where it is. */
  readonly walk: (story: Story, point?: Point) => Promise<Ended>;
}

export const configure = 'POST /rp/product-ingestion/configure';

const id = 'fabrikam-insights';

export const roads = {
  'staged, merged and live': {
    shows: {
      check: 'success',
      title: `### Marketplace: ${id} is live`,
      labels: [],
      deployments: ['marketplace-preview', 'marketplace-live'],
    },
    walk: async ({ mira, files, opened, until, tells }) => {
      const number = await opened('insights', offerFiles(files, id));
      await mira.label(number, 'stage');
      await until(number, 'it is ready', ({ check }) => check === 'success');
      const commit = await mira.merge(number);
      await tells(number, 'is live');
      return { published: { [id]: ['preview succeeded', 'live succeeded'] }, live: { [id]: commit } };
    },
  },
  'failed and mended': {
    shows: {
      check: 'success',
      title: `### Marketplace: ${id} is ready to go live`,
      labels: ['staging'],
      deployments: ['marketplace-preview', 'marketplace-preview'],
    },
    script: `publishing:
  - target: preview
    time: 1
    step: Content validation
    fail:
      - { policy: 100.1.3, note: The description does not say which Azure services are used. }
`,
    walk: async ({ mira, files, opened, until, tells }) => {
      const number = await opened('insights', offerFiles(files, id));
      await mira.label(number, 'stage');
      await tells(number, 'which Azure services');
      const html = `offers/${id}/description.html`;
      await mira.push({ branch: 'insights', files: edited(files, html, '</p>', ' It runs on Azure Monitor.</p>') });
      await until(number, 'it has changed', ({ check }) => check === 'action_required');
      await mira.label(number, 'stage');
      await until(number, 'it is ready', ({ check }) => check === 'success');
      return { published: { [id]: ['preview failed', 'preview succeeded'] } };
    },
  },
  'staged and cancelled': {
    shows: {
      check: 'action_required',
      title: `### Marketplace: ${id} was withdrawn`,
      labels: [],
      deployments: ['marketplace-preview'],
    },
    script: `publishing:
  - { step: Content validation, stall: true }
`,
    walk: async (story, point) => {
      const { mira, files, opened, until, tells } = story;
      const number = await opened('insights', offerFiles(files, id));
      await mira.label(number, 'stage');
      await until(number, 'the label is there', ({ pull }) => pull.labels.includes('staging'));
      await tells(number, '**Certification&#58; Content validation**');
      await mira.unlabel(number, 'staging');
      if (point?.when === 'answered' && point.effect === `${configure} (preview)`) {
        // A job that nobody was told of cannot be cancelled through the API.
        await tells(number, 'only Partner Center can cancel it');
        return { published: { [id]: ['preview running'] } };
      }
      await tells(number, 'What was asked for is cancelled');
      await until(number, 'nothing runs', () => running(story) === 0);
      return { published: { [id]: ['preview cancelled'] } };
    },
  },
} satisfies Readonly<Record<string, Road>>;

export type RoadName = keyof typeof roads;
