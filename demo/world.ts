/** GitHub, marketplace and bot on this machine, with one clock: everything that a publisher's pull request meets. */
import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { sharpPictures } from '../src/adapters/pictures/decoded.ts';
import { systemClock } from '../src/adapters/system-clock.ts';
import type { Clock } from '../src/ports/clock.ts';
import { anyone } from '../src/sandbox/accounts-file.ts';
import type { Script } from '../src/sandbox/interference.ts';
import { plannedPublication } from '../src/sandbox/planned-publication.ts';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { quiet } from '../src/sandbox/script.ts';
import { type Actor, actor } from './github/actor.ts';
import { type GitHubDouble, type GitHubOptions, startGitHub } from './github/github.ts';
import { usualPermissions } from './github/new-world.ts';

export interface WorldOptions {
  /** The folder of everything that is kept. */
  readonly data: string;
  /** How many times faster than the machine's its time passes. */
  readonly speed: number;
  readonly store: { readonly url: string } | { readonly folder: string };
  readonly ports?: { readonly github: number; readonly sandbox: number; readonly bot: number };
  readonly script?: Script;
  readonly faults?: GitHubOptions['faults'];
  /** Answers where the bot finds one of the two, where that is not at its own address: behind a proxy. */
  readonly between?: (who: 'github' | 'marketplace', url: string) => Promise<string>;
  /** The folder of what the bot may find gone, for worlds that share it; one in `data` unless said. */
  readonly cache?: string;
  /** Secrets of offers, as OFFERLANE_SECRETS has them. */
  readonly secrets?: object;
  /** Is told what the marketplace and GitHub are asked, a line for each. */
  readonly log?: (who: 'github' | 'marketplace' | 'bot', line: string) => void;
}

export interface World extends AsyncDisposable {
  readonly clock: Clock;
  readonly github: GitHubDouble;
  readonly sandbox: Sandbox;
  /** What points a program at the marketplace. */
  readonly marketplace: Readonly<Record<string, string>>;
  /** Calls that the marketplace was asked, such as `POST /rp/product-ingestion/configure 202`. */
  readonly calls: readonly string[];
  readonly bot: Bot;
  /** A person, in the repository `owner/name`. */
  readonly person: (repository: string, login: string) => Actor;
}

export interface Bot {
  readonly url: () => string;
  /** Lines of its log. */
  readonly lines: readonly string[];
  /** Starts it where it is not running, and waits until it is ready. */
  readonly start: () => Promise<void>;
  /** Ends it with a signal, and waits until it is gone. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
  readonly running: () => boolean;
}

const webhooks = '/api/github/webhooks';

/** The App as docs/app-manifest.json has it made. */
export const access = {
  permissions: usualPermissions,
  events: ['check_run', 'issue_comment', 'merge_group', 'pull_request', 'push'],
} as const;

/** Starts GitHub and the marketplace; the bot is started by its own `start`. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const {
    data,
    speed,
    store,
    script = quiet,
    ports,
    secrets,
    faults,
    between = direct,
    cache = join(data, 'cache'),
    log = () => {},
  } = options;
  const since = Date.now();
  const clock = systemClock(speed, since);
  const calls: string[] = [];
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const webhookSecret = randomBytes(32).toString('hex');
  const app = { id: 4242, slug: 'offerlane', privateKey, webhookSecret, ...access };
  const github = await startGitHub({
    port: ports?.github ?? 0,
    data: join(data, 'github'),
    clock,
    app,
    ...(faults && { faults }),
    log: (line) => log('github', line),
  });
  const sandbox = await startSandbox({
    port: ports?.sandbox ?? 0,
    data: join(data, 'sandbox'),
    clock,
    wall: systemClock(),
    accounts: anyone,
    script,
    decoded: sharpPictures.decoded,
    planned: plannedPublication,
    log: (line) => {
      calls.push(line);
      log('marketplace', line);
    },
  });
  const marketplace = marketplaceAt(sandbox.url);
  const bot = botOf(
    {
      PATH: process.env.PATH ?? '',
      ...marketplaceAt(await between('marketplace', sandbox.url)),
      ...('url' in store ? { DATABASE_URL: store.url } : { OFFERLANE_DATA: store.folder }),
      GITHUB_APP_ID: String(app.id),
      GITHUB_PRIVATE_KEY: privateKey,
      GITHUB_WEBHOOK_SECRET: webhookSecret,
      GITHUB_API_URL: await between('github', github.url),
      HOST: '127.0.0.1',
      PORT: String(ports?.bot ?? 0),
      OFFERLANE_SPEED: String(speed),
      OFFERLANE_SPEED_SINCE: String(since),
      OFFERLANE_SECRETS: JSON.stringify(secrets ?? {}),
      XDG_CACHE_HOME: cache,
      NODE_COMPILE_CACHE: join(cache, 'compiled'),
    },
    (url) => github.hook(`${url}${webhooks}`),
    (line) => log('bot', line),
  );
  return {
    clock,
    github,
    sandbox,
    marketplace,
    calls,
    bot,
    person: (repository, login) => actor(github.url, repository, github.token(login)),
    [Symbol.asyncDispose]: async () => {
      await bot.end('SIGTERM');
      await github.close();
      await sandbox.close();
    },
  };
}

const direct: NonNullable<WorldOptions['between']> = async (_, url) => url;

function marketplaceAt(url: string): Readonly<Record<string, string>> {
  return {
    OFFERLANE_MARKETPLACE_URL: `${url}/rp/product-ingestion`,
    OFFERLANE_LOGIN_URL: url,
    OFFERLANE_PARTNER_CENTER_URL: `${url}/v1.0/ingestion`,
    OFFERLANE_PUBLISHER_ID: '1',
    AZURE_TENANT_ID: 'sandbox.example',
    AZURE_CLIENT_ID: 'developer',
    AZURE_CLIENT_SECRET: 'sandbox',
  };
}

const main = join(import.meta.dirname, '../bot/main.ts');

function botOf(
  environment: Readonly<Record<string, string>>,
  ready: (url: string) => void,
  log: (line: string) => void,
): Bot {
  const lines: string[] = [];
  let child: ChildProcess | undefined;
  let gone: Promise<void> = Promise.resolve();
  let url = '';
  // A bot that comes again listens where it did, for that is where webhooks go.
  let port = environment.PORT ?? '0';
  return {
    url: () => url,
    lines,
    running: () => child !== undefined,
    start: async () => {
      if (child !== undefined) return;
      const started = spawn(process.execPath, [main], { env: { ...environment, PORT: port } });
      child = started;
      gone = new Promise((resolve) =>
        started.once('close', () => {
          child = undefined;
          resolve();
        }),
      );
      url = await new Promise<string>((resolve, reject) => {
        const heard = (line: string) => {
          lines.push(line);
          log(line);
          const found = /"url":"(http:[^"]+)".*the bot is ready/.exec(line)?.[1];
          if (found !== undefined) resolve(found);
        };
        for (const input of [started.stdout, started.stderr]) createInterface({ input }).on('line', heard);
        started.once('close', () => reject(new Error(`The bot ended:\n${lines.slice(-20).join('\n')}`)));
      });
      port = new URL(url).port;
      ready(url);
    },
    end: async (signal) => {
      child?.kill(signal);
      await gone;
    },
  };
}
