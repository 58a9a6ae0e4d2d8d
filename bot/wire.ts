/** Ties store, GitHub and marketplace to the reconcilers. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asking } from '../src/adapters/addresses/asking.ts';
import { secretFor } from '../src/adapters/bound-secrets.ts';
import { type GitHubApp, gitHubApp } from '../src/adapters/github/github.ts';
import { atLoopback } from '../src/adapters/partner-center/loopback.ts';
import { partnerCenter } from '../src/adapters/partner-center/partner-center.ts';
import { sharpPictures } from '../src/adapters/pictures/decoded.ts';
import { systemClock } from '../src/adapters/system-clock.ts';
import type { Desk } from '../src/operations/publishing/desk.ts';
import { secretPlace } from '../src/operations/secret-place.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { KeptPictures } from '../src/ports/pictures.ts';
import type { Store } from '../src/ports/store.ts';
import { assetPath } from './assets.ts';
import { previewPath } from './previews.ts';
import type { BotSettings } from './settings.ts';

/** The machine's time between two looks at least, in milliseconds: Microsoft asks for no more than a look a minute, a sandbox does not mind. */
const looks = {
  near: { soon: 0, edits: 300, publication: 300, hourly: 2000 },
  far: { soon: 0, edits: 5000, publication: 60_000, hourly: 3_600_000 },
};
const usual: Desk['pace'] = { soon: 0, edits: 5000, publication: 60_000, hourly: 3_600_000 };

const docs = 'https://github.com/offerlane/offerlane#readme';

/** The time of the settings. */
export function clockOf({ speed, since }: BotSettings): Clock {
  return systemClock(speed, since);
}

export function gitHubOf({ github: url, app, privateKey, speed }: BotSettings, clock: Clock): GitHubApp {
  return gitHubApp({ url, app, privateKey, clock, speed });
}

/** The key of addresses of files: another than that of webhooks, and none that has to be set. */
export function assetsKey({ webhookSecret }: BotSettings): string {
  return createHmac('sha256', webhookSecret).update('offerlane assets').digest('hex');
}

export function deskOf(
  settings: BotSettings,
  {
    store,
    github,
    clock,
    url,
    kept,
  }: {
    readonly store: Store;
    readonly github: GitHubApp;
    readonly clock: Clock;
    readonly url: string;
    readonly kept: KeptPictures;
  },
): Desk {
  const { marketplace, secrets, speed } = settings;
  const key = assetsKey(settings);
  const near = atLoopback(new URL(marketplace.marketplace));
  const least = near ? looks.near : looks.far;
  const paced = (name: keyof Desk['pace']) => Math.max(usual[name], least[name] * speed);
  return {
    store,
    github,
    marketplace: partnerCenter(marketplace, clock),
    clock,
    account: marketplace.older?.publisher ?? marketplace.tenant,
    versions: marketplace.versions,
    filling: async (repository, commit, { source }) => {
      const tree = github.tree(repository, commit);
      const files = [...source.media.values()].map(async ({ path }) => {
        const blob = await tree.blobOf(`${source.folder}/${path}`);
        return [path, blob] as const;
      });
      const blobs = new Map(await Promise.all(files));
      return {
        assetUrl: ({ path }) => {
          const blob = blobs.get(path);
          if (blob === undefined)
            throw new Error(`\`${path}\` of \`${source.id}\` is not in commit ${commit.slice(0, 7)}.`);
          return `${url}${assetPath(key, Date.now(), repository, blob, path.split('/').at(-1) ?? '')}`;
        },
        secret: (name, field, host) =>
          secretFor(secrets, source.id, name, field, host, secretPlace(source, name, field)),
      };
    },
    pace: { soon: paced('soon'), edits: paced('edits'), publication: paced('publication'), hourly: paced('hourly') },
    pictured: (repository, commit, path) =>
      settings.publicUrl === undefined ? undefined : `${url}${previewPath(key, repository, commit, path)}`,
    release: release(),
    eyes: { pictures: sharpPictures, kept },
    // What the offers of a sandbox name leads nowhere.
    afar: near ? undefined : () => asking(secrets, clock.now()),
    lease: Math.max(300_000, 60_000 * speed),
    docs,
  };
}

function release(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return String(version);
}
