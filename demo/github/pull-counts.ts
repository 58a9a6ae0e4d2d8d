/** What is in a pull request: its commits and files, counted from where it left the base. */
import { type FileChange, fileChanges } from './git-changes.ts';
import type { Commit } from './git-commit.ts';
import type { GitRepository } from './git-repository.ts';
import type { Repository } from './state.ts';
import { commentsOf } from './views/issue.ts';
import type { PullCounts, PullIssue } from './views/pull.ts';

interface Content {
  readonly files: readonly FileChange[];
  readonly commits: readonly Commit[];
}

/** Every event of a pull request tells how much is in it, and that changes with its two commits alone. */
const known = new WeakMap<GitRepository, Map<string, Promise<Content>>>();

function contentOf({ git }: Repository, { pull: { baseSha, headSha } }: PullIssue): Promise<Content> {
  const contents = known.get(git) ?? new Map<string, Promise<Content>>();
  known.set(git, contents);
  const key = `${baseSha}...${headSha}`;
  const content = contents.get(key) ?? readContent(git, baseSha, headSha);
  contents.set(key, content);
  return content;
}

async function readContent(git: GitRepository, base: string, head: string): Promise<Content> {
  // Where it left the base, as the base was when the head was last pushed.
  const fork = (await git.mergeBase(base, head)) ?? base;
  const [files, commits] = await Promise.all([fileChanges(git.folder, fork, head), git.between(base, head)]);
  return { files, commits };
}

export async function filesOf(repository: Repository, issue: PullIssue): Promise<readonly FileChange[]> {
  return (await contentOf(repository, issue)).files;
}

export async function commitsOf(repository: Repository, issue: PullIssue): Promise<readonly Commit[]> {
  return (await contentOf(repository, issue)).commits;
}

export async function countsOf(repository: Repository, issue: PullIssue): Promise<PullCounts> {
  const { files, commits } = await contentOf(repository, issue);
  return {
    comments: commentsOf(repository, issue).length,
    commits: commits.length,
    additions: files.reduce((total, file) => total + file.additions, 0),
    deletions: files.reduce((total, file) => total + file.deletions, 0),
    changed_files: files.length,
  };
}
