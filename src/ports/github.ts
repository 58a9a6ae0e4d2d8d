/** GitHub as the operations see it. Calls throw Waiting where GitHub asks to wait, Stalled where the App lacks a permission. */
import type { Repository } from '../../schemas/records.ts';
import type { Tree } from './tree.ts';

/** What a person may do in a repository, from the least up. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof roles)[number];

export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly draft: boolean;
  readonly title: string;
  readonly author: string;
  readonly mergedBy: string | undefined;
  readonly head: string;
  /** The head is in another repository. */
  readonly fork: boolean;
  readonly base: { readonly ref: string; readonly sha: string };
  /** Undefined while GitHub is still finding out; false where it conflicts with the base. */
  readonly mergeable: boolean | undefined;
  /** The test merge while it is open, the merge once it is merged. */
  readonly mergeCommit: string | undefined;
  readonly labels: readonly string[];
}

/** Seen; done; not done. */
export type Reaction = 'eyes' | '+1' | 'confused';

/** A comment of our own App. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

export interface CheckAnnotation {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where it begins and ends on one line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** A check run as it is to be. */
export interface Check {
  readonly name: string;
  readonly head: string;
  /** What it is about, for who presses a button on it: the key of a Pull. */
  readonly externalId: string;
  readonly status: 'in_progress' | 'completed';
  /** Where it is completed. */
  readonly conclusion?: 'success' | 'failure' | 'action_required' | 'neutral';
  readonly title: string;
  readonly summary: string;
  /** All of them: they are sent 50 at a time. */
  readonly annotations: readonly CheckAnnotation[];
  readonly actions: readonly { readonly label: string; readonly description: string; readonly identifier: string }[];
}

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive' | 'queued';

export interface Deployment {
  readonly environment: string;
  readonly commit: string;
  /** Which of several at one commit: the offer. */
  readonly task: string;
  readonly description: string;
  readonly state: DeploymentState;
  readonly url: string | undefined;
}

/** A webhook as GitHub's own log of them tells of it. */
export interface LoggedDelivery {
  readonly id: number;
  readonly guid: string;
  readonly event: string;
  /** Milliseconds since 1970, by GitHub's clock. */
  readonly at: number;
}

export interface GitHub {
  /** The App's login in comments, such as `offerlane[bot]`. */
  login(): Promise<string>;
  /** The webhooks that GitHub sent or tried to send since a time, newest first. */
  sentDeliveries(since: number): Promise<readonly LoggedDelivery[]>;
  /** The body of one of them. */
  sentBody(id: number): Promise<Uint8Array>;
  /** All repositories that the App is installed on. */
  repositories(): Promise<readonly Repository[]>;
  openPulls(repository: Repository): Promise<readonly PullRequest[]>;
  /** Undefined where there is none (any more). */
  pull(repository: Repository, number: number): Promise<PullRequest | undefined>;
  /** The files of a commit; blobs are read when they are asked for, and kept by ID. */
  tree(repository: Repository, commit: string): Tree;
  commit(repository: Repository, sha: string): Promise<{ readonly tree: string; readonly parents: readonly string[] }>;
  /** The bytes of a blob, by its ID. */
  blob(repository: Repository, id: string): Promise<Uint8Array>;
  /** What a person may do, asked each time. */
  role(repository: Repository, login: string): Promise<Role>;
  addLabel(repository: Repository, number: number, label: string): Promise<void>;
  removeLabel(repository: Repository, number: number, label: string): Promise<void>;
  /** Comments of our own App that hold a marker, oldest first. */
  ownComments(repository: Repository, number: number, marker: string): Promise<readonly OwnComment[]>;
  comment(repository: Repository, number: number, body: string): Promise<number>;
  /** False where the comment is gone. */
  editComment(repository: Repository, id: number, body: string): Promise<boolean>;
  deleteComment(repository: Repository, id: number): Promise<void>;
  /** Reacts to a comment, once; nothing happens where it is gone. */
  react(repository: Repository, comment: number, content: Reaction): Promise<void>;
  /** The App's newest check run of a name at a head. */
  ownCheck(repository: Repository, head: string, name: string): Promise<number | undefined>;
  /** Makes a check run, or makes the one with an ID so. Answers its ID. */
  check(repository: Repository, check: Check, id: number | undefined): Promise<number>;
  /** The App's deployment at a commit, by environment and task. */
  ownDeployment(
    repository: Repository,
    deployment: Pick<Deployment, 'environment' | 'commit' | 'task'>,
  ): Promise<number | undefined>;
  /** Makes a deployment; its state is told by `deploymentState`. */
  deploy(repository: Repository, deployment: Deployment): Promise<number>;
  deploymentState(repository: Repository, id: number, deployment: Deployment): Promise<void>;
  /** Points a ref at a commit, from wherever it is. */
  pointRef(repository: Repository, ref: string, commit: string): Promise<void>;
}
