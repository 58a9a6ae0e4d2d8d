/** The nouns of the double's GitHub. They are changed in place, by one request at a time. */
import type { GitRepository } from './git-repository.ts';

/** What a person may do in a repository, from the least up. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof roles)[number];

export type Access = 'read' | 'write';

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Pull {
  readonly id: number;
  draft: boolean;
  /** The branch, and the repository that it is in. */
  readonly head: { readonly repository: Repository; readonly ref: string };
  headSha: string;
  baseRef: string;
  /** The tip of the base when the head was last pushed: GitHub leaves it there while the base moves on. */
  baseSha: string;
  /** Whether head and base as they are now can be merged. */
  test: 'unknown' | 'clean' | 'dirty';
  /** The last test merge that there was; the merge once it is merged. */
  mergeCommit: string | null;
  merged: { readonly at: number; readonly by: Account } | undefined;
}

/** An issue, or a pull request, which is one too. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly user: Account;
  state: 'open' | 'closed';
  stateReason: string | null;
  /** Names of labels of the repository. */
  labels: readonly string[];
  readonly createdAt: number;
  updatedAt: number;
  closed: { readonly at: number; readonly by: Account } | undefined;
  readonly byApp: boolean;
  readonly pull: Pull | undefined;
}

export interface Comment {
  readonly id: number;
  readonly issue: Issue;
  body: string;
  readonly user: Account;
  readonly byApp: boolean;
  readonly createdAt: number;
  updatedAt: number;
  readonly reactions: { readonly id: number; readonly user: Account; readonly content: string; readonly at: number }[];
}

export type Annotation = Readonly<Record<string, unknown>>;
export type CheckAction = { readonly label: string; readonly description: string; readonly identifier: string };

export interface CheckRun {
  readonly id: number;
  readonly suite: number;
  readonly headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | undefined;
  externalId: string;
  startedAt: string;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: readonly Annotation[];
  actions: readonly CheckAction[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly creator: Account;
  readonly byApp: boolean;
  readonly description: string;
  readonly targetUrl: string;
  readonly environmentUrl: string;
  readonly environment: string;
  readonly at: number;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: Account;
  readonly byApp: boolean;
  readonly at: number;
  /** Oldest first. */
  readonly statuses: DeploymentStatus[];
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
  readonly installation: Installation;
  readonly git: GitRepository;
  /** By logins in lower case. */
  readonly people: ReadonlyMap<string, Role>;
  /** By names in lower case. */
  readonly labels: Map<string, Label>;
  /** By numbers. */
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly checks: Map<number, CheckRun>;
  /** IDs of check suites by commits. */
  readonly suites: Map<string, number>;
  readonly deployments: Map<number, Deployment>;
  readonly createdAt: number;
  updatedAt: number;
  pushedAt: number;
}

/** The App on an account. */
export interface Installation {
  readonly id: number;
  readonly account: Account;
  readonly createdAt: number;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly publicKey: string;
  readonly webhookSecret: string;
  readonly permissions: Readonly<Record<string, Access>>;
  readonly events: readonly string[];
  readonly owner: Account;
  readonly bot: Account;
}

/** What an installation token may do; it lasts an hour of real time. */
export interface Grant {
  readonly installation: Installation;
  readonly permissions: Readonly<Record<string, Access>>;
  /** IDs of repositories; all of the installation where undefined. */
  readonly repositories: readonly number[] | undefined;
  readonly expires: number;
}

export interface World {
  readonly url: () => string;
  readonly now: () => number;
  /** An ID that nothing else has. */
  readonly id: () => number;
  readonly app: App;
  /** By logins in lower case. */
  readonly accounts: Map<string, Account>;
  readonly repositories: Map<number, Repository>;
  /** By IDs of accounts. */
  readonly installations: Map<number, Installation>;
  /** By tokens. */
  readonly grants: Map<string, Grant>;
  readonly personal: Map<string, Account>;
  /** Tells the App of an event. */
  readonly emit: (event: Event) => void;
  readonly startedAt: number;
}

/** What an App is told: the payload is made when it happens, and sent after the answer. */
export interface Event {
  readonly name: string;
  readonly action: string | undefined;
  readonly repository: Repository | undefined;
  readonly installation: Installation;
  readonly payload: Readonly<Record<string, unknown>>;
}
