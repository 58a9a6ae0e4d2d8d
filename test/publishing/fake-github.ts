/** GitHub in memory, as the reconcilers see it: pull requests of one repository whose files are given. */
import type { Repository } from '../../schemas/records.ts';
import { memoryTree } from '../../src/adapters/memory-tree.ts';
import type { Check, Deployment, GitHub, OwnComment, PullRequest, Reaction, Role } from '../../src/ports/github.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const repository: Repository = { id: '1', owner: 'fabrikam', name: 'offers', installation: 7, private: false };

export interface FakeGitHub extends GitHub {
  readonly files: Map<string, Files>;
  readonly parents: Map<string, readonly string[]>;
  readonly pulls: Map<number, PullRequest>;
  readonly people: Map<string, Role>;
  readonly comments: Map<number, OwnComment & { readonly number: number }>;
  readonly reactions: (readonly [comment: number, content: Reaction])[];
  readonly checks: Map<number, Check>;
  readonly deployments: Map<number, Deployment>;
  readonly refs: Map<string, string>;
  /** Opens or changes a pull request whose content after merging is these files. */
  put(number: number, files: Files, more?: Partial<PullRequest>): PullRequest;
}

export function fakeGitHub(base: Files): FakeGitHub {
  const files = new Map<string, Files>([['base', base]]);
  const parents = new Map<string, readonly string[]>();
  const pulls = new Map<number, PullRequest>();
  const people = new Map<string, Role>([
    ['mira', 'maintain'],
    ['jon', 'triage'],
    ['wren', 'write'],
  ]);
  const comments = new Map<number, OwnComment & { readonly number: number }>();
  const reactions: (readonly [number, Reaction])[] = [];
  const checks = new Map<number, Check>();
  const deployments = new Map<number, Deployment>();
  const refs = new Map<string, string>();
  let count = 100;
  const next = () => (count += 1);
  const relabel = (number: number, change: (labels: readonly string[]) => readonly string[]) => {
    const pull = pulls.get(number);
    if (pull !== undefined) pulls.set(number, { ...pull, labels: change(pull.labels) });
  };
  return {
    files,
    parents,
    pulls,
    people,
    comments,
    reactions,
    checks,
    deployments,
    refs,
    put: (number, content, more = {}) => {
      const commit = `merge-${next()}`;
      files.set(commit, content);
      parents.set(commit, ['base', 'head']);
      const pull: PullRequest = {
        number,
        state: 'open',
        merged: false,
        draft: false,
        title: 'A change',
        author: 'mira',
        mergedBy: undefined,
        head: `head-${next()}`,
        fork: false,
        base: { ref: 'main', sha: 'base' },
        mergeable: true,
        mergeCommit: commit,
        labels: [],
        ...more,
      };
      pulls.set(number, pull);
      return pull;
    },
    login: async () => 'offerlane[bot]',
    sentDeliveries: async () => [],
    sentBody: async () => new Uint8Array(),
    repositories: async () => [repository],
    openPulls: async () => [...pulls.values()].filter(({ state }) => state === 'open'),
    pull: async (_, number) => pulls.get(number),
    tree: (_, commit) => memoryTree(`commit ${commit}`, files.get(commit) ?? {}),
    commit: async (_, sha) => ({ tree: sha, parents: parents.get(sha) ?? [] }),
    blob: async () => new Uint8Array(),
    role: async (_, login) => people.get(login) ?? 'none',
    addLabel: async (_, number, label) => relabel(number, (labels) => [...labels, label]),
    removeLabel: async (_, number, label) => relabel(number, (labels) => labels.filter((one) => one !== label)),
    ownComments: async (_, number, marker) =>
      [...comments.values()].filter((one) => one.number === number && one.body.includes(marker)),
    comment: async (_, number, body) => {
      const id = next();
      comments.set(id, { id, number, body });
      return id;
    },
    react: async (_, comment, content) => {
      reactions.push([comment, content]);
    },
    editComment: async (_, id, body) => {
      const before = comments.get(id);
      if (before !== undefined) comments.set(id, { ...before, body });
      return before !== undefined;
    },
    deleteComment: async (_, id) => {
      comments.delete(id);
    },
    ownCheck: async (_, head, name) =>
      [...checks].findLast(([, check]) => check.head === head && check.name === name)?.[0],
    check: async (_, check, id = next()) => {
      checks.set(id, check);
      return id;
    },
    ownDeployment: async (_, { environment, commit, task }) =>
      [...deployments].find(
        ([, one]) => one.environment === environment && one.commit === commit && one.task === task,
      )?.[0],
    deploy: async (_, deployment) => {
      const id = next();
      deployments.set(id, deployment);
      return id;
    },
    deploymentState: async (_, id, deployment) => {
      deployments.set(id, deployment);
    },
    pointRef: async (_, ref, commit) => {
      refs.set(ref, commit);
    },
  };
}
