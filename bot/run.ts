/** The bot: from its settings until it is asked to end. */
import { Probot } from 'probot';
import type { ProductRecord, PullRecord } from '../schemas/records.ts';
import { again } from '../src/adapters/again.ts';
import { limiter } from '../src/adapters/github/at-most.ts';
import type { GitHubApp } from '../src/adapters/github/github.ts';
import { keptPictures } from '../src/adapters/pictures/kept-pictures.ts';
import { type OpenStore, openStore } from '../src/adapters/store/open-store.ts';
import { judgeMergeGroup } from '../src/operations/publishing/judge-merge-group.ts';
import { reconcileProduct } from '../src/operations/publishing/reconcile-product.ts';
import { reconcilePull } from '../src/operations/publishing/reconcile-pull.ts';
import { sweep } from '../src/operations/publishing/sweep.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Turn } from '../src/ports/store.ts';
import { app } from './app.ts';
import { asset, assetsPath } from './assets.ts';
import { deliveries } from './deliveries.ts';
import { type Log, logTo } from './log.ts';
import { webhooksPath } from './manifest.ts';
import { type Metrics, metrics } from './metrics.ts';
import { previews, previewsPath } from './previews.ts';
import { type Route, serve } from './server.ts';
import { type BotSettings, botSettings } from './settings.ts';
import { webhooks } from './webhooks.ts';
import { assetsKey, clockOf, deskOf, gitHubOf } from './wire.ts';
import { shift, workers } from './workers.ts';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly write: (line: string) => void;
  /** Aborts when the program is asked to end. */
  readonly ending: AbortSignal;
}

/** How long nobody else handles a webhook that was taken, in milliseconds of the machine's time. */
const handling = 60_000;

/** Runs until it is asked to end, and ends what is under way first. Throws where it cannot start, and says why. */
export async function run({ environment, write, ending }: Surroundings): Promise<void> {
  const settings = botSettings(environment);
  const log = logTo(write, secretsOf(settings, environment), settings.level);
  const clock = clockOf(settings);
  const github = gitHubOf(settings, clock);
  const login = await github.login();
  const trouble = (error: Error) => log.error({ err: error }, 'the store is in trouble');
  const store = await openStore(settings.store, { clock, trouble });
  const ends = [() => store.close()];
  try {
    const counts = metrics(async () => {
      const due = [await store.pulls.next(), await store.products.next()].flatMap((time) => time ?? []);
      return Math.max(0, clock.now() - Math.min(...due)) / 1000;
    });
    const server = await serve(settings.host, settings.port, routes(settings, store, github, clock, counts), log);
    ends.push(() => server.close());
    const url = settings.publicUrl ?? `http://127.0.0.1:${server.port}`;
    const desk = deskOf(settings, { store, github, clock, url, kept: keptPictures(environment) });
    const sweeping = again(
      () => sweep(desk),
      (error) => log.warn({ err: error }, 'the sweep failed; the next comes'),
    );
    const probot = await loaded(
      settings,
      log,
      app({
        store,
        clock,
        react: github.react,
        mergeGroup: (...group) => judgeMergeGroup(desk, ...group),
        sweep: () => void sweeping(),
      }),
    );
    const working = workers({
      clock,
      speed: settings.speed,
      lease: desk.lease,
      log,
      first: deliveries({ store, probot, clock, log, lease: handling * settings.speed }),
      shifts: [
        shift({
          records: store.pulls,
          turn: counts.counted('pull', (turn: Turn<PullRecord>) => reconcilePull(desk, turn)),
        }),
        shift({
          records: store.products,
          turn: counts.counted('product', (turn: Turn<ProductRecord>) => reconcileProduct(desk, turn)),
        }),
      ],
    });
    ends.push(() => working.stop());
    const rest = await store.work({ look: working.look, sweep: sweeping });
    ends.push(async () => {
      // First, or the rest would wait until nothing is due.
      await working.stop();
      await rest();
      await sweeping.idle();
    });
    log.info({ login, url, webhooks: `${url}${webhooksPath}` }, 'the bot is ready');
    await aborted(ending);
    log.info('ending');
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

/** Drawing takes the processor: one page after another. */
const drawn = limiter(1);

function routes(
  settings: BotSettings,
  store: OpenStore,
  github: GitHubApp,
  clock: Clock,
  counts: Metrics,
): readonly Route[] {
  const key = assetsKey(settings);
  return [
    { method: 'POST', path: webhooksPath, answer: webhooks({ store, clock, secret: settings.webhookSecret }) },
    { method: 'GET', path: previewsPath, answer: (_, path) => drawn(() => previews(key, github, path)) },
    { method: 'GET', path: assetsPath, answer: (_, path) => asset(key, Date.now(), github, path) },
    { method: 'GET', path: '/metrics', answer: counts.page },
    { method: 'GET', path: '/health', answer: async () => ({ status: 200, text: 'well' }) },
    {
      method: 'GET',
      path: '/ready',
      answer: async () => {
        await store.products.next();
        return { status: 200, text: 'ready' };
      },
    },
  ];
}

/** Probot, which hands webhooks to the handlers; it asks GitHub for nothing by itself. */
async function loaded(settings: BotSettings, log: Log, handlers: (probot: Probot) => void): Promise<Probot> {
  const probot = new Probot({
    appId: settings.app,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.github,
    log: log.child({}, { level: 'silent' }),
  });
  await probot.load(handlers);
  return probot;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** What may stand in no log. */
function secretsOf(
  { webhookSecret, privateKey, secrets, store }: BotSettings,
  environment: Surroundings['environment'],
): readonly string[] {
  const bound = Object.values(secrets).map(({ value }) => value);
  const password = 'url' in store && URL.canParse(store.url) ? new URL(store.url).password : '';
  const known = [webhookSecret, privateKey, environment.AZURE_CLIENT_SECRET ?? '', password, ...bound];
  return known.filter((one) => one !== '');
}
