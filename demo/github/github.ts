/** The GitHub double: as much of GitHub as a bot and the people around it use, on this machine, with real Git beneath. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { answered, type Call, type Refusal } from './answered.ts';
import type { Answer, Routes } from './asked.ts';
import { pressed } from './browser.ts';
import { type Deliveries, deliveries } from './deliveries.ts';
import { type AnswerFault, type DeliveryFault, type Faults, faultAnswer, faultBook } from './faults.ts';
import { http } from './http.ts';
import { type NewRepository, newRepository } from './new-repository.ts';
import { type AppOptions, newWorld } from './new-world.ts';
import { type Oracle, openapi } from './openapi.ts';
import { pages } from './pages.ts';
import { rateLimit } from './rate-limit.ts';
import { appRoutes } from './routes/app.ts';
import { checkRoutes } from './routes/checks.ts';
import { commentRoutes } from './routes/comments.ts';
import { commitRoutes } from './routes/commits.ts';
import { deploymentRoutes } from './routes/deployments.ts';
import { gitRoutes } from './routes/git.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { treeRoutes } from './routes/trees.ts';
import type { World } from './state.ts';

export interface GitHubOptions {
  /** On 127.0.0.1; 0 for any that is free. */
  readonly port: number;
  /** The folder of the bare repositories, made when it is absent. */
  readonly data: string;
  /** Milliseconds since 1970, of everything it tells; only the tokens last as long as the machine's own time says. */
  readonly clock: { now(): number };
  readonly app: AppOptions;
  readonly webhookUrl?: string;
  /** Is told of each request and delivery, a line for each. */
  readonly log?: (line: string) => void;
  readonly faults?: { readonly answers?: readonly AnswerFault[]; readonly deliveries?: readonly DeliveryFault[] };
}

/** A request that was served, or refused. */
export interface RequestLine {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** 0 where the answer was dropped. */
  readonly status: number;
  /** A login, `app`, or `nobody`. */
  readonly actor: string;
  readonly at: number;
}

export interface GitHubDouble {
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Sends webhooks here from now on; nowhere where undefined. */
  readonly hook: (url: string | undefined) => void;
  /** Makes a repository with a first commit on `main`, and installs the App on it. */
  readonly repository: (given: NewRepository) => Promise<{ readonly id: number; readonly installation: number }>;
  /** A person's token. Throws where nobody is called so. */
  readonly token: (login: string) => string;
  /** The bare repository, which may be cloned; what is pushed to it is not seen. */
  readonly directory: (owner: string, name: string) => string;
  readonly requests: readonly RequestLine[];
  /** What GitHub's description refuses: requests that a client must not send. */
  readonly refusals: readonly Refusal[];
  readonly faults: Faults;
  /** The deliveries so far, oldest first. */
  readonly deliveries: Deliveries['log'];
  /** Resolves when no request, test merge or delivery is under way. */
  readonly settled: () => Promise<void>;
  /** GitHub's description, for tests to hold answers and payloads against. */
  readonly oracle: Oracle;
}

/** Starts an empty GitHub with one App. Throws where the port is taken. */
export async function startGitHub(options: GitHubOptions): Promise<GitHubDouble> {
  const { clock, log = () => {} } = options;
  const data = resolve(options.data);
  await mkdir(data, { recursive: true });
  let url = '';
  const oracle = openapi();
  const faults = faultBook(options.faults?.answers, options.faults?.deliveries);
  const world: World = newWorld({
    app: options.app,
    now: () => clock.now(),
    url: () => url,
    emit: (event) => outbox.emit(event),
  });
  const outbox = deliveries({
    ...{ app: world.app, url: options.webhookUrl, now: world.now, id: world.id },
    faults,
    log,
  });
  const requests: RequestLine[] = [];
  const refusals: Refusal[] = [];
  const limits = rateLimit();
  const inTurn = turns();
  const serving = {
    ...{ world, oracle },
    routes: routesOf(outbox, (work) => void inTurn(work).catch((error: unknown) => log(`test merge failed: ${error}`))),
    refused: (refusal: Refusal) => {
      refusals.push(refusal);
      log(`REFUSED ${refusal.method} ${refusal.path} by ${refusal.actor}: ${refusal.why.join('; ')}`);
    },
  };

  const reply = async (call: Call): Promise<Answer | undefined> => {
    const { method, address } = call;
    const page = pages(world, call);
    if (page !== undefined) return page;
    const path = address.pathname;
    const seen = { method, path, actor: 'nobody', body: json(call.text), answer: undefined };
    await faults.told('before', seen);
    const fault = faults.answerFault(method, path);
    const instead = fault === undefined ? undefined : faultAnswer(fault);
    const browser = pressed(world, call);
    const { answer, actor } =
      browser !== undefined
        ? { answer: browser, actor: 'browser' }
        : instead !== undefined
          ? { answer: instead, actor: 'nobody' }
          : await inTurn(() => answered(serving, call));
    await faults.told('after', { ...seen, actor, answer });
    const dropped = fault?.fault === 'drop';
    requests.push({ method, path: path + address.search, status: dropped ? 0 : answer.status, actor, at: world.now() });
    log(`${method} ${path}${address.search} ${dropped ? 'dropped' : answer.status} ${actor}`);
    return dropped ? undefined : { ...answer, headers: { ...limits(actor), ...answer.headers } };
  };

  const server = await http(options.port, (call) =>
    reply(call).catch((error: unknown) => {
      log(`${call.method} ${call.address.pathname} 500 ${error instanceof Error ? error.stack : error}`);
      return { status: 500, body: { message: `The double failed: ${error}` } };
    }),
  );
  url = `http://127.0.0.1:${server.port}`;
  const repositoryNamed = (owner: string, name: string) => {
    const found = [...world.repositories.values()].find((one) => one.owner.login === owner && one.name === name);
    if (found === undefined) throw new Error(`There is no repository ${owner}/${name}.`);
    return found;
  };
  return {
    ...{ url, requests, refusals, faults, oracle, hook: outbox.hook, deliveries: outbox.log },
    repository: async (given) => {
      const { id, installation } = await inTurn(() => newRepository(world, data, given));
      return { id, installation: installation.id };
    },
    token: (login) => {
      const [token] = [...world.personal].find(([, account]) => account.login === login) ?? [];
      if (token === undefined) throw new Error(`Nobody is called ${login}; name them among a repository's people.`);
      return token;
    },
    directory: (owner, name) => repositoryNamed(owner, name).git.folder,
    settled: async () => {
      await inTurn(async () => {});
      await outbox.settled();
    },
    close: async () => {
      await outbox.close();
      await server.close();
      await inTurn(async () => {});
      await Promise.all([...world.repositories.values()].map(({ git }) => git.close()));
    },
  };
}

function routesOf(outbox: Deliveries, later: (work: () => Promise<void>) => void): Routes {
  return {
    ...appRoutes(() => outbox),
    ...repositoryRoutes,
    ...gitRoutes,
    ...treeRoutes,
    ...commitRoutes,
    ...pullRoutes(later),
    ...issueRoutes,
    ...commentRoutes,
    ...checkRoutes,
    ...deploymentRoutes,
  };
}

/** One after the other: no request sees another one's half. */
function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
