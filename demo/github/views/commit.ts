/** Commits as GitHub shows them. */
import type { ChangedPath, FileChange } from '../git-changes.ts';
import type { Commit, Identity } from '../git-commit.ts';
import type { Account, Repository, World } from '../state.ts';
import { accountView, iso, type View } from './account.ts';
import { htmlUrl, repositoryUrl } from './repository.ts';

export const unverified = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function emailOf({ id, login }: Account): string {
  return `${id}+${login}@users.noreply.github.com`;
}

/** The commit as Git keeps it. */
export function gitCommitView(world: World, repository: Repository, commit: Commit): View {
  const url = repositoryUrl(world, repository);
  const html = htmlUrl(world, repository);
  return {
    sha: commit.id,
    node_id: `C_${commit.id}`,
    url: `${url}/git/commits/${commit.id}`,
    html_url: `${html}/commit/${commit.id}`,
    author: identityView(commit.author),
    committer: identityView(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: unverified,
  };
}

/** The commit in a list, with the people behind it. */
export function commitView(world: World, repository: Repository, commit: Commit): View {
  const url = repositoryUrl(world, repository);
  const html = htmlUrl(world, repository);
  return {
    sha: commit.id,
    node_id: `C_${commit.id}`,
    commit: {
      author: identityView(commit.author),
      committer: identityView(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.id}`,
      comment_count: 0,
      verification: unverified,
    },
    url: `${url}/commits/${commit.id}`,
    html_url: `${html}/commit/${commit.id}`,
    comments_url: `${url}/commits/${commit.id}/comments`,
    author: personView(world, commit.author),
    committer: personView(world, commit.committer),
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${html}/commit/${sha}` })),
  };
}

const identityView = ({ name, email, at }: Identity) => ({ name, email, date: iso(at) });

function personView(world: World, { email }: Identity): View | null {
  const account = accountOf(world, email);
  return account === undefined ? null : accountView(world, account);
}

export function accountOf(world: World, email: string): Account | undefined {
  return [...world.accounts.values()].find((account) => emailOf(account) === email);
}

export function fileView(world: World, repository: Repository, at: string, change: FileChange): View {
  const html = htmlUrl(world, repository);
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${html}/blob/${at}/${path}`,
    raw_url: `${html}/raw/${at}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${at}`,
    ...(change.patch !== undefined && { patch: change.patch }),
    ...(change.before !== undefined && { previous_filename: change.before }),
  };
}

/** A commit in a push. */
export function pushedCommitView(
  world: World,
  repository: Repository,
  commit: Commit,
  files: readonly ChangedPath[],
): View {
  const person = ({ name, email, at }: Identity) => {
    const account = accountOf(world, email);
    return { name, email, date: iso(at), ...(account !== undefined && { username: account.login }) };
  };
  const paths = (...statuses: readonly string[]) =>
    files.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
  return {
    id: commit.id,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: iso(commit.committer.at),
    url: `${htmlUrl(world, repository)}/commit/${commit.id}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: paths('added', 'renamed'),
    removed: [...paths('removed'), ...files.flatMap(({ before }) => before ?? [])],
    modified: paths('modified'),
  };
}
