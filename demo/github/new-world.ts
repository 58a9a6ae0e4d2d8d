/** The double's GitHub at the beginning: the App, and nothing else. */
import { createPublicKey } from 'node:crypto';
import type { Access, App, Event, World } from './state.ts';

export interface AppOptions {
  readonly id: number;
  readonly slug: string;
  /** PEM; of the private key where this is not given. */
  readonly publicKey?: string;
  readonly privateKey?: string;
  readonly webhookSecret: string;
  readonly permissions?: Readonly<Record<string, Access>>;
  /** What it is told of. */
  readonly events?: readonly string[];
}

export const usualPermissions: Readonly<Record<string, Access>> = {
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
};

export const usualEvents: readonly string[] = [
  ...['check_run', 'deployment', 'deployment_status', 'issue_comment', 'pull_request', 'push'],
];

export function newWorld(given: {
  readonly app: AppOptions;
  readonly now: () => number;
  readonly url: () => string;
  readonly emit: (event: Event) => void;
}): World {
  // IDs have as many digits as GitHub's, so that nothing takes an ID for a number of a pull request.
  let last = 1_000_000_000;
  const id = () => {
    last += 1;
    return last;
  };
  const { id: appId, slug, webhookSecret, publicKey, privateKey, permissions, events } = given.app;
  const key =
    publicKey ??
    createPublicKey(privateKey ?? '')
      .export({ type: 'spki', format: 'pem' })
      .toString();
  const owner = { id: id(), login: `${slug}-makers`, type: 'Organization' } as const;
  const bot = { id: id(), login: `${slug}[bot]`, type: 'Bot' } as const;
  const app: App = {
    ...{ id: appId, slug, publicKey: key, webhookSecret, owner, bot },
    permissions: { metadata: 'read', ...(permissions ?? usualPermissions) },
    events: events ?? usualEvents,
  };
  return {
    ...{ url: given.url, now: given.now, id, app, emit: given.emit, startedAt: given.now() },
    accounts: new Map([owner, bot].map((account) => [account.login.toLowerCase(), account])),
    ...{ repositories: new Map(), installations: new Map(), grants: new Map(), personal: new Map() },
  };
}
