/** What follows when a ref moves: the push is told, pull requests follow their heads, and test merges grow old. */

import { tell, tellPull } from './events.ts';
import { changedPaths } from './git-changes.ts';
import { countsOf } from './pull-counts.ts';
import type { Account, Repository, World } from './state.ts';
import { accountView } from './views/account.ts';
import { emailOf, pushedCommitView } from './views/commit.ts';
import { isPull, type PullIssue } from './views/pull.ts';
import { htmlUrl } from './views/repository.ts';

const zeros = '0'.repeat(40);
const heads = 'refs/heads/';

export interface Move {
  readonly ref: string;
  /** Undefined where the ref is deleted. */
  readonly to: string | undefined;
  /** A pull request whose own merge moves its base. */
  readonly merging?: PullIssue;
}

/** Moves a ref, makes it or deletes it. */
export async function moveRef(world: World, repository: Repository, sender: Account, move: Move): Promise<void> {
  const { git } = repository;
  const { ref, to } = move;
  const from = git.refs.get(ref);
  if (from === to) return;
  if (to === undefined) await git.remove(ref);
  else await git.point(ref, to);
  repository.pushedAt = world.now();
  repository.updatedAt = world.now();
  await tellPush(world, repository, sender, { ref, from, to });
  if (!ref.startsWith(heads)) return;
  const branch = ref.slice(heads.length);
  for (const there of world.repositories.values())
    for (const issue of [...there.issues.values()].filter(isPull)) {
      if (issue.state !== 'open' || issue === move.merging) continue;
      const ofHead = issue.pull.head.repository === repository && issue.pull.head.ref === branch;
      if (ofHead) await followHead(world, there, sender, issue, from, to);
      if (there === repository && issue.pull.baseRef === branch) await followBase(world, there, sender, issue, to);
    }
}

async function tellPush(
  world: World,
  repository: Repository,
  sender: Account,
  { ref, from, to }: { readonly ref: string; readonly from: string | undefined; readonly to: string | undefined },
): Promise<void> {
  const { git } = repository;
  const main = git.refs.get('refs/heads/main');
  const base = from ?? (ref === 'refs/heads/main' ? undefined : main);
  const all = to === undefined || base === undefined ? [] : await git.between(base, to);
  const views = await Promise.all(
    all
      .slice(-20)
      .map(async (commit) =>
        pushedCommitView(world, repository, commit, await changesOf(git.folder, commit.parents[0], commit.id)),
      ),
  );
  const forced = from !== undefined && to !== undefined && !(await git.contains(to, from));
  const compare = `${htmlUrl(world, repository)}/compare/${from?.slice(0, 12) ?? ''}...${to?.slice(0, 12) ?? ''}`;
  tell(world, repository, sender, 'push', {
    ref,
    before: from ?? zeros,
    after: to ?? zeros,
    created: from === undefined,
    deleted: to === undefined,
    forced,
    base_ref: null,
    compare,
    commits: views,
    head_commit: views.at(-1) ?? null,
    pusher: { name: sender.login, email: emailOf(sender) },
    ...(sender.type === 'Bot' && { sender: accountView(world, sender) }),
  });
}

const changesOf = (folder: string, parent: string | undefined, commit: string) =>
  parent === undefined ? Promise.resolve([]) : changedPaths(folder, parent, commit);

async function followHead(
  world: World,
  repository: Repository,
  sender: Account,
  issue: PullIssue,
  before: string | undefined,
  to: string | undefined,
): Promise<void> {
  issue.updatedAt = world.now();
  if (to === undefined) {
    issue.state = 'closed';
    issue.closed = { at: world.now(), by: sender };
    return tellPull(world, repository, sender, { action: 'closed', issue, counts: await countsOf(repository, issue) });
  }
  const { pull } = issue;
  pull.headSha = to;
  pull.baseSha = repository.git.refs.get(heads + pull.baseRef) ?? pull.baseSha;
  pull.test = 'unknown';
  await repository.git.point(`refs/pull/${issue.number}/head`, to);
  tellPull(world, repository, sender, {
    action: 'synchronize',
    issue,
    counts: await countsOf(repository, issue),
    before: before ?? zeros,
    after: to,
  });
}

/** The base has moved. A head that is in it now was merged by hand. */
async function followBase(
  world: World,
  repository: Repository,
  sender: Account,
  issue: PullIssue,
  to: string | undefined,
): Promise<void> {
  issue.pull.test = 'unknown';
  if (to === undefined || !(await repository.git.contains(to, issue.pull.headSha))) return;
  issue.pull.mergeCommit = to;
  await closeMerged(world, repository, sender, issue);
}

export async function closeMerged(
  world: World,
  repository: Repository,
  sender: Account,
  issue: PullIssue,
): Promise<void> {
  const at = world.now();
  const counts = await countsOf(repository, issue);
  issue.pull.merged = { at, by: sender };
  issue.state = 'closed';
  issue.closed = { at, by: sender };
  issue.updatedAt = at;
  tellPull(world, repository, sender, { action: 'closed', issue, counts });
}
