/** Ties the marketplace of the environment to what the commands ask of it. */
import { join } from 'node:path';
import { asking } from '../src/adapters/addresses/asking.ts';
import { attemptFiles } from '../src/adapters/attempt-files.ts';
import { boundSecrets, secretFor, secretsVariable } from '../src/adapters/bound-secrets.ts';
import { gitFolder } from '../src/adapters/git-folder.ts';
import { mediaServer } from '../src/adapters/media-server.ts';
import { atLoopback } from '../src/adapters/partner-center/loopback.ts';
import { partnerCenter } from '../src/adapters/partner-center/partner-center.ts';
import { settings } from '../src/adapters/partner-center/settings.ts';
import { systemClock } from '../src/adapters/system-clock.ts';
import type { CompiledOffer } from '../src/operations/compiled-offer.ts';
import { secretPlace } from '../src/operations/secret-place.ts';
import type { News, Walk } from '../src/operations/walk.ts';
import type { Attempts } from '../src/ports/attempts.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Marketplace } from '../src/ports/marketplace.ts';
import type { Surroundings } from './command.ts';
import type { PublisherOffers } from './offers.ts';

const assetsVariable = 'OFFERLANE_ASSETS_URL';
const pollVariable = 'OFFERLANE_POLL';

/** The marketplace of the environment. Throws, naming each variable, where that does not say which. */
export function marketplaceOf(
  { environment }: Pick<Surroundings, 'environment'>,
  clock: Clock = systemClock(),
): Marketplace {
  return partnerCenter(settings(environment), clock);
}

/** Whether the marketplace is a sandbox on this machine: addresses that its offers name lead nowhere. */
export const sandboxed = ({ environment }: Pick<Surroundings, 'environment'>): boolean =>
  atLoopback(new URL(settings(environment).marketplace));

/** What the variables hold that may not be told. */
export function secretValues(environment: Surroundings['environment']): readonly string[] {
  const bound = Object.values(boundSecrets(environment[secretsVariable])).map(({ value }) => value);
  return [...bound, ...[environment.AZURE_CLIENT_SECRET ?? ''].filter((value) => value !== '')];
}

/** All that a walk of an offer takes; dispose of it when the walk has ended. */
export async function walkOf(
  { environment, ending }: Surroundings,
  { publisher, tree }: PublisherOffers,
  offer: CompiledOffer,
  tell: (news: News) => void,
): Promise<Walk & AsyncDisposable> {
  const found = settings(environment);
  const near = sandboxed({ environment });
  const secrets = boundSecrets(environment[secretsVariable]);
  const { id, folder } = offer.source;
  const clock = stoppable(systemClock(), ending(), id);
  const files = await tree.list(folder);
  const read = async (path: string) => {
    const file = files.find((one) => one.path === `${folder}/${path}`);
    return file === undefined ? new Uint8Array() : await tree.read(file);
  };
  const media = [...new Map([...offer.source.media.values()].map((file) => [file.sha256, file.path]))];
  const held = near ? await Promise.all(media.map(async ([hash, path]) => [hash, await read(path)] as const)) : [];
  const server = near ? await mediaServer(new Map(held)) : undefined;
  const assetUrl = server?.url ?? (({ path }) => `${assetsBase(environment)}/${encoded(`${folder}/${path}`)}`);
  return {
    marketplace: partnerCenter(found, clock),
    clock,
    attempts: attemptsOf({ environment }, publisher),
    versions: found.versions,
    afar: near ? undefined : asking(secrets, Date.now()),
    filling: {
      assetUrl,
      secret: (name, field, host) => secretFor(secrets, id, name, field, host, secretPlace(offer.source, name, field)),
    },
    tell,
    pace: pace(environment, near),
    [Symbol.asyncDispose]: async () => server?.[Symbol.asyncDispose](),
  };
}

/** The Attempts of a publisher at the marketplace of the environment: in the Git folder, or else beside the offers. */
export function attemptsOf(
  { environment }: Pick<Surroundings, 'environment'>,
  { top, root, inGit }: PublisherOffers['publisher'],
): Attempts {
  const folder = inGit ? join(gitFolder(top), 'offerlane', 'attempts') : join(top, root, '.offerlane', 'attempts');
  return attemptFiles(folder, settings(environment).marketplace);
}

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Where the marketplace can fetch the files of this commit. */
function assetsBase(environment: Surroundings['environment']): string {
  const base = environment[assetsVariable]?.replace(/\/+$/, '');
  if (base !== undefined && /^https:\/\/[^\s?#]+$/.test(base)) return base;
  throw new Error(
    `The marketplace fetches pictures and documents from the web. Set ${assetsVariable} to the https address under which the files of this commit are public, such as https://raw.githubusercontent.com/<owner>/<repository>/<commit>.`,
  );
}

/** Edits take seconds, publications hours; Microsoft asks for no more than a look a minute. A sandbox may be looked at all the time. */
function pace(environment: Surroundings['environment'], near: boolean): Walk['pace'] {
  const said = environment[pollVariable];
  if (said !== undefined && said !== '') {
    const seconds = Number(said);
    if (!(seconds > 0 && seconds <= 3600))
      throw new Error(`${pollVariable} is a number of seconds above 0, at most 3600.`);
    return { edits: seconds * 1000, publication: seconds * 1000 };
  }
  return near ? { edits: 500, publication: 500 } : { edits: 5000, publication: 60_000 };
}

/** A clock whose sleep ends when the program is asked to end; what was asked of the marketplace goes on. */
function stoppable(clock: Clock, ending: AbortSignal, offer: string): Clock {
  const stopped = new Promise<void>((stop) => ending.addEventListener('abort', () => stop()));
  return {
    now: clock.now,
    sleep: async (milliseconds) => {
      await Promise.race([clock.sleep(milliseconds), stopped]);
      if (ending.aborted)
        throw new Error(
          `No longer waited for. What the marketplace has taken up goes on: \`offerlane status ${offer}\` tells where it is, \`offerlane cancel ${offer}\` ends it.`,
        );
    },
  };
}
