/** The bot: from its settings until it is asked to end. */
import { Probot } from 'probot';
import { openStore } from '../src/adapters/store/open-store.ts';
import { reconcileProduct } from '../src/operations/publishing/reconcile-product.ts';
import { reconcilePull } from '../src/operations/publishing/reconcile-pull.ts';
import { sweep } from '../src/operations/publishing/sweep.ts';
import { app } from './app.ts';
import { asset, assetsPath } from './assets.ts';
import { handedOver } from './deliveries.ts';
import { logTo } from './log.ts';
import { serve } from './server.ts';
import { botSettings } from './settings.ts';
import { received } from './webhooks.ts';
import { assetsKey, clockOf, deskOf, gitHubOf } from './wire.ts';
import { shift, workers } from './workers.ts';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly write: (line: string) => void;
  /** Aborts when the program is asked to end. */
  readonly ending: AbortSignal;
}

export const webhooksPath = '/api/github/webhooks';

/** Runs until it is asked to end, and ends what is under way first. Throws where it cannot start, and says why. */
export async function run({ environment, write, ending }: Surroundings): Promise<void> {
  const settings = botSettings(environment);
  const log = logTo(write, secretsOf(settings, environment), environment.LOG_LEVEL ?? 'info');
  const clock = clockOf(settings);
  const github = gitHubOf(settings, clock);
  const login = await github.login();
  const store = await openStore(settings.store, {
    clock,
    trouble: (error) => log.error({ err: error }, 'the store is in trouble'),
  });
  const key = assetsKey(settings);
  const server = await serve(
    settings.host,
    settings.port,
    {
      [`POST ${webhooksPath}`]: (request) => received({ store, clock, secret: settings.webhookSecret }, request),
      [`GET ${assetsPath}`]: (_, path) => asset(key, Date.now(), github, path),
      'GET /health': async () => ({ status: 200, text: 'well' }),
      'GET /ready': async () => {
        await store.products.next();
        return { status: 200, text: 'ready' };
      },
    },
    log,
  );
  const url = settings.publicUrl ?? `http://127.0.0.1:${server.port}`;
  const desk = deskOf(settings, { store, github, clock, url });
  const probot = new Probot({
    appId: settings.app,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.github,
    log: log.child({ name: 'probot' }, { level: 'error' }),
  });
  const everything = () =>
    sweep(desk).catch((error: unknown) => log.warn({ err: error }, 'the sweep failed; the next comes'));
  await probot.load(app({ store, clock, sweep: () => void everything() }));
  const { lease } = desk;
  const working = workers({
    clock,
    speed: settings.speed,
    lease,
    log,
    first: () => handedOver({ store, probot, clock, log, lease }),
    shifts: [
      shift({ records: store.pulls, turn: (turn) => reconcilePull(desk, turn) }),
      shift({ records: store.products, turn: (turn) => reconcileProduct(desk, turn) }),
    ],
  });
  const rest = await store.work({ look: working.look, sweep: everything });
  log.info({ login, url, webhooks: `${url}${webhooksPath}` }, 'the bot is ready');
  if (!ending.aborted)
    await new Promise<void>((resolve) => ending.addEventListener('abort', () => resolve(), { once: true }));
  log.info('ending');
  await server.close();
  await rest();
  await working.stop();
  await store.close();
}

/** What may stand in no log. */
function secretsOf(
  { webhookSecret, privateKey, secrets, store }: ReturnType<typeof botSettings>,
  environment: Surroundings['environment'],
): readonly string[] {
  const bound = Object.values(secrets).map(({ value }) => value);
  const password = 'url' in store && URL.canParse(store.url) ? new URL(store.url).password : '';
  return [webhookSecret, privateKey, environment.AZURE_CLIENT_SECRET ?? '', password, ...bound].filter(
    (one) => one !== '',
  );
}
