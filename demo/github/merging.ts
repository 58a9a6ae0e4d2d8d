/** Test merges, and the three ways of merging. */
import type { Commit, Identity } from './git-commit.ts';
import type { GitRepository } from './git-repository.ts';
import { commitsOf } from './pull-counts.ts';
import type { Account, Repository, World } from './state.ts';
import { emailOf } from './views/commit.ts';
import type { PullIssue } from './views/pull.ts';

export const methods = ['merge', 'squash', 'rebase'] as const;
export type Method = (typeof methods)[number];

export interface MergeWords {
  readonly title: string | undefined;
  readonly message: string | undefined;
}

const web = (world: World): Identity => ({ name: 'GitHub', email: 'noreply@github.com', at: world.now() });
const person = (world: World, account: Account): Identity => ({
  name: account.login,
  email: emailOf(account),
  at: world.now(),
});
const baseOf = ({ git }: Repository, { pull }: PullIssue) => git.refs.get(`refs/heads/${pull.baseRef}`) ?? pull.baseSha;

/** Finds out whether head and base can be merged as they are now, as GitHub does in the background. */
export async function testMerge(world: World, repository: Repository, issue: PullIssue): Promise<void> {
  const { git } = repository;
  const { pull } = issue;
  if (pull.test !== 'unknown' || issue.state !== 'open') return;
  const base = baseOf(repository, issue);
  const tree = await git.mergedTree(base, pull.headSha);
  // Where they conflict GitHub keeps the last test merge there was, in its answers and in the ref.
  pull.test = tree === undefined ? 'dirty' : 'clean';
  if (tree === undefined) return;
  pull.mergeCommit = await git.writeCommit({
    tree,
    parents: [base, pull.headSha],
    message: `Merge ${pull.headSha} into ${base}`,
    author: person(world, issue.user),
    committer: web(world),
  });
  await git.point(`refs/pull/${issue.number}/merge`, pull.mergeCommit);
}

/** The commit to which the base moves; undefined where it cannot be merged so. */
export async function merge(
  world: World,
  repository: Repository,
  issue: PullIssue,
  method: Method,
  by: Account,
  words: MergeWords,
): Promise<string | undefined> {
  const { git } = repository;
  const { pull, title, number } = issue;
  const base = baseOf(repository, issue);
  const commits = await commitsOf(repository, issue);
  if (method === 'rebase') return rebased(world, git, commits, base, by);
  const tree = await git.mergedTree(base, pull.headSha);
  if (tree === undefined) return undefined;
  const owner = pull.head.repository.owner.login;
  if (method === 'merge')
    return git.writeCommit({
      tree,
      parents: [base, pull.headSha],
      message: joined(
        words.title ?? `Merge pull request #${number} from ${owner}/${pull.head.ref}`,
        words.message ?? title,
      ),
      author: person(world, by),
      committer: web(world),
    });
  const [only] = commits;
  const single = commits.length === 1 && only !== undefined;
  const listed = commits.map(({ message }) => `* ${message}`).join('\n\n');
  const [subject = title, ...body] = single ? only.message.split('\n') : [title, '', listed];
  return git.writeCommit({
    tree,
    parents: [base],
    message: joined(words.title ?? `${subject} (#${number})`, words.message ?? body.join('\n').trim()),
    author: person(world, issue.user),
    committer: web(world),
  });
}

const joined = (title: string, message: string) => (message === '' ? title : `${title}\n\n${message}`);

/** Each commit made anew on top of the base; merges among them are left out. */
async function rebased(
  world: World,
  git: GitRepository,
  commits: readonly Commit[],
  base: string,
  by: Account,
): Promise<string | undefined> {
  let tip = base;
  for (const commit of commits.filter(({ parents }) => parents.length < 2)) {
    const tree = await pickedTree(git, commit, tip);
    if (tree === undefined) return undefined;
    const { message, author } = commit;
    tip = await git.writeCommit({ tree, parents: [tip], message, author, committer: person(world, by) });
  }
  return tip;
}

/**
 * What a commit changes, on top of another. `merge-tree` finds its base by itself, so both sides are given one: a commit of
 * the tree before the change.
 */
async function pickedTree(git: GitRepository, commit: Commit, onto: string): Promise<string | undefined> {
  const [parent = ''] = commit.parents;
  const [before, target] = [await git.commit(parent), await git.commit(onto)];
  if (before === undefined || target === undefined) return undefined;
  const { author, committer } = commit;
  const aside = (tree: string, parents: readonly string[]) =>
    git.writeCommit({ tree, parents, message: 'aside', author, committer });
  const root = await aside(before.tree, []);
  return git.mergedTree(await aside(target.tree, [root]), await aside(commit.tree, [root]));
}
