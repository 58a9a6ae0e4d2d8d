/** What is in a pull request: its commits and files, counted from where it left the base. */
import { type FileChange, fileChanges } from './git-changes.ts';
import type { Commit } from './git-commit.ts';
import type { Repository } from './state.ts';
import { commentsOf } from './views/issue.ts';
import type { PullCounts, PullIssue } from './views/pull.ts';

/** The commit it is compared with: where it left the base, as the base was when the head was last pushed. */
async function fork(repository: Repository, { pull }: PullIssue): Promise<string> {
  return (await repository.git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
}

export async function filesOf(repository: Repository, issue: PullIssue): Promise<readonly FileChange[]> {
  return fileChanges(repository.git.folder, await fork(repository, issue), issue.pull.headSha);
}

export function commitsOf(repository: Repository, { pull }: PullIssue): Promise<readonly Commit[]> {
  return repository.git.between(pull.baseSha, pull.headSha);
}

export async function countsOf(repository: Repository, issue: PullIssue): Promise<PullCounts> {
  const [files, commits] = await Promise.all([filesOf(repository, issue), commitsOf(repository, issue)]);
  const sum = (of: (file: FileChange) => number) => files.reduce((total, file) => total + of(file), 0);
  return {
    comments: commentsOf(repository, issue).length,
    commits: commits.length,
    additions: sum((file) => file.additions),
    deletions: sum((file) => file.deletions),
    changed_files: files.length,
  };
}
