/** A person who works on GitHub: all over HTTP with a token of their own, as they would with a browser and Git. */
import { Buffer } from 'node:buffer';
import * as z from 'zod';

export interface Push {
  readonly branch: string;
  /** Where a new branch begins, and a forced one anew: a branch or a commit; `main` unless said. */
  readonly from?: string;
  /** By paths; null takes a file away. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly message?: string;
  /** Begins anew at `from`, whatever is on the branch. */
  readonly force?: boolean;
}

export interface NewPull {
  readonly head: string;
  readonly base?: string;
  readonly title: string;
  readonly body?: string;
  readonly draft?: boolean;
}

export interface Merge {
  readonly method?: 'merge' | 'squash' | 'rebase';
  readonly sha?: string;
}

export interface Actor {
  /** Commits changes on a branch, which is made where it is absent. Answers the commit. */
  readonly push: (push: Push) => Promise<string>;
  /** Opens a pull request. Answers its number. */
  readonly open: (pull: NewPull) => Promise<number>;
  readonly pull: (number: number) => Promise<ShownPull>;
  readonly label: (number: number, ...names: readonly string[]) => Promise<void>;
  readonly unlabel: (number: number, name: string) => Promise<void>;
  readonly comment: (number: number, body: string) => Promise<number>;
  readonly editComment: (id: number, body: string) => Promise<void>;
  readonly deleteComment: (id: number) => Promise<void>;
  readonly retitle: (number: number, title: string) => Promise<void>;
  /** Answers the commit that the base moved to. */
  readonly merge: (number: number, merge?: Merge) => Promise<string>;
  readonly close: (number: number) => Promise<void>;
  readonly reopen: (number: number) => Promise<void>;
  readonly deleteBranch: (branch: string) => Promise<void>;
  /** Presses a button of a check run at the head of a pull request. */
  readonly press: (number: number, check: string, identifier: string) => Promise<void>;
  readonly comments: (number: number) => Promise<readonly ShownComment[]>;
  /** The check runs at the head of a pull request, newest first. */
  readonly checks: (number: number) => Promise<readonly ShownCheck[]>;
  /** The deployments at the head of a pull request, newest first, with their statuses, newest first. */
  readonly deployments: (number: number) => Promise<readonly ShownDeployment[]>;
  /** The text of a file at a branch or commit; undefined where there is none. */
  readonly file: (path: string, ref?: string) => Promise<string | undefined>;
  /** Anything else, below the repository. Throws where it is refused. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
}

const Side = z.object({ ref: z.string(), sha: z.string() });
const ShownPull = z.object({
  number: z.number(),
  state: z.enum(['open', 'closed']),
  title: z.string(),
  merged: z.boolean(),
  mergeable: z.boolean().nullable(),
  merge_commit_sha: z.string().nullable(),
  head: Side,
  base: Side,
  labels: z.array(z.object({ name: z.string() }).transform(({ name }) => name)),
});
export type ShownPull = z.infer<typeof ShownPull>;

const User = z.object({ login: z.string(), type: z.string() });
const ShownComment = z.object({
  id: z.number(),
  body: z.string(),
  user: User,
  created_at: z.string(),
  updated_at: z.string(),
});
export type ShownComment = z.infer<typeof ShownComment>;

const ShownCheck = z.object({
  id: z.number(),
  name: z.string(),
  head_sha: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  output: z.object({
    title: z.string().nullable(),
    summary: z.string().nullable(),
    annotations_count: z.number(),
  }),
});
export type ShownCheck = z.infer<typeof ShownCheck>;

const Status = z.object({
  state: z.string(),
  description: z.string(),
  environment_url: z.string().optional(),
  created_at: z.string(),
});
const Deployed = z.object({ id: z.number(), sha: z.string(), task: z.string(), environment: z.string() });
const ShownDeployment = Deployed.extend({ statuses: z.array(Status) });
export type ShownDeployment = z.infer<typeof ShownDeployment>;

const Sha = z.object({ sha: z.string() });
const Commit = z.object({ sha: z.string(), tree: Sha });
const Reference = z.object({ object: Sha });
const Refusal = z.object({ message: z.string() });

export class ActorRefused extends Error {
  override readonly name = 'ActorRefused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A person of a repository, `owner/name`, by their token. */
export function actor(url: string, repository: string, token: string): Actor {
  const send = async (method: string, address: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(address, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'a person' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.ok) return text === '' ? undefined : JSON.parse(text);
    const why = Refusal.safeParse(parsed(text)).data?.message ?? text;
    throw new ActorRefused(
      answer.status,
      `GitHub refused ${method} ${address.slice(url.length)}: ${answer.status} ${why}`,
    );
  };
  const call = (method: string, path: string, body?: unknown) =>
    send(method, `${url}/repos/${repository}${path}`, body);
  const all = async (path: string) => {
    const found: unknown[] = [];
    for (let page = 1; ; page += 1) {
      const items = z
        .array(z.unknown())
        .parse(await call('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`));
      found.push(...items);
      if (items.length < 100) return found;
    }
  };
  const tip = async (name: string): Promise<string | undefined> => {
    if (/^[0-9a-f]{40}$/.test(name)) return name;
    const found = await call('GET', `/git/ref/heads/${name}`).catch(absent);
    return found === undefined ? undefined : Reference.parse(found).object.sha;
  };
  const pull = async (number: number) => ShownPull.parse(await call('GET', `/pulls/${number}`));
  const checks = async (number: number) => {
    const { head } = await pull(number);
    const found = await call('GET', `/commits/${head.sha}/check-runs?per_page=100`);
    return z.object({ check_runs: z.array(ShownCheck) }).parse(found).check_runs;
  };
  const change = async (number: number, body: unknown) => {
    await call('PATCH', `/pulls/${number}`, body);
  };
  return {
    push: async ({
      branch,
      from = 'main',
      files,
      message = `Change ${Object.keys(files)[0] ?? 'nothing'}`,
      force = false,
    }) => {
      const there = await tip(branch);
      const parent = there === undefined || force ? await tip(from) : there;
      if (parent === undefined) throw new Error(`There is no branch ${from} to begin ${branch} at.`);
      const base = Commit.parse(await call('GET', `/git/commits/${parent}`));
      const tree = [];
      for (const [path, content] of Object.entries(files)) {
        const blob = { content: Buffer.from(content ?? '').toString('base64'), encoding: 'base64' };
        const sha = content === null ? null : Sha.parse(await call('POST', '/git/blobs', blob)).sha;
        tree.push({ path, mode: '100644', type: 'blob', sha });
      }
      const whole = Sha.parse(await call('POST', '/git/trees', { base_tree: base.tree.sha, tree }));
      const commit = { message, tree: whole.sha, parents: [parent] };
      const { sha } = Sha.parse(await call('POST', '/git/commits', commit));
      if (there === undefined) await call('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
      else await call('PATCH', `/git/refs/heads/${branch}`, { sha, force });
      return sha;
    },
    open: async ({ base = 'main', ...given }) =>
      z.object({ number: z.number() }).parse(await call('POST', '/pulls', { base, ...given })).number,
    pull,
    label: async (number, ...labels) => {
      await call('POST', `/issues/${number}/labels`, { labels });
    },
    unlabel: async (number, name) => {
      await call('DELETE', `/issues/${number}/labels/${encodeURIComponent(name)}`);
    },
    comment: async (number, body) =>
      z.object({ id: z.number() }).parse(await call('POST', `/issues/${number}/comments`, { body })).id,
    editComment: async (id, body) => {
      await call('PATCH', `/issues/comments/${id}`, { body });
    },
    deleteComment: async (id) => {
      await call('DELETE', `/issues/comments/${id}`);
    },
    retitle: (number, title) => change(number, { title }),
    merge: async (number, { method = 'merge', sha } = {}) =>
      Sha.parse(
        await call('PUT', `/pulls/${number}/merge`, { merge_method: method, ...(sha !== undefined && { sha }) }),
      ).sha,
    close: (number) => change(number, { state: 'closed' }),
    reopen: (number) => change(number, { state: 'open' }),
    deleteBranch: async (branch) => {
      await call('DELETE', `/git/refs/heads/${branch}`);
    },
    press: async (number, name, identifier) => {
      const check = (await checks(number)).find((one) => one.name === name);
      if (check === undefined) throw new Error(`Pull request ${number} has no check run ${name}.`);
      await send('POST', `${url}/_ui/repos/${repository}/check-runs/${check.id}/press`, { identifier });
    },
    comments: async (number) => z.array(ShownComment).parse(await all(`/issues/${number}/comments`)),
    checks,
    deployments: async (number) => {
      const { head } = await pull(number);
      const found = z.array(Deployed).parse(await all(`/deployments?sha=${head.sha}`));
      return Promise.all(
        found.map(async (one) => ({
          ...one,
          statuses: z.array(Status).parse(await all(`/deployments/${one.id}/statuses`)),
        })),
      );
    },
    file: async (path, ref = 'main') => {
      const found = await call('GET', `/contents/${path}?ref=${encodeURIComponent(ref)}`).catch(absent);
      if (found === undefined) return undefined;
      return Buffer.from(z.object({ content: z.string() }).parse(found).content, 'base64').toString();
    },
    call,
  };
}

function absent(error: unknown): undefined {
  if (error instanceof ActorRefused && error.status === 404) return undefined;
  throw error;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
