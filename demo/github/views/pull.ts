/** Pull requests as GitHub shows them, in lists and alone. */
import type { Issue, Pull, Repository, World } from '../state.ts';
import { accountView, iso, nodeId, type View } from './account.ts';
import { association, labelsView } from './issue.ts';
import { htmlUrl, repositoryUrl, repositoryView } from './repository.ts';

export interface PullIssue extends Issue {
  readonly pull: Pull;
}

export function isPull(issue: Issue | undefined): issue is PullIssue {
  return issue?.pull !== undefined;
}

/** What takes counting. */
export interface PullCounts {
  readonly comments: number;
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changed_files: number;
}

export function pullInListView(world: World, repository: Repository, issue: PullIssue): View {
  const { pull, number } = issue;
  const base = repositoryUrl(world, repository);
  const url = `${base}/pulls/${number}`;
  const html = `${htmlUrl(world, repository)}/pull/${number}`;
  const side = (at: Repository, ref: string, sha: string) => ({
    label: `${at.owner.login}:${ref}`,
    ref,
    sha,
    user: accountView(world, at.owner),
    repo: repositoryView(world, at),
  });
  const links = {
    self: url,
    html,
    issue: `${base}/issues/${number}`,
    comments: `${base}/issues/${number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${base}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${base}/statuses/${pull.headSha}`,
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: accountView(world, issue.user),
    body: issue.body,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: issue.closed === undefined ? null : iso(issue.closed.at),
    merged_at: pull.merged === undefined ? null : iso(pull.merged.at),
    merge_commit_sha: pull.mergeCommit,
    ...{ assignee: null, assignees: [], requested_reviewers: [], requested_teams: [], milestone: null },
    labels: labelsView(world, repository, issue.labels),
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: side(pull.head.repository, pull.head.ref, pull.headSha),
    base: side(repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(repository, issue.user.login),
    ...{ auto_merge: null, active_lock_reason: null },
  };
}

export function pullView(world: World, repository: Repository, issue: PullIssue, counts: PullCounts): View {
  const { merged, test } = issue.pull;
  const known = issue.state === 'open' && test !== 'unknown';
  return {
    ...pullInListView(world, repository, issue),
    merged: merged !== undefined,
    mergeable: known ? test === 'clean' : null,
    rebaseable: known ? test === 'clean' : null,
    mergeable_state: known ? test : 'unknown',
    merged_by: merged === undefined ? null : accountView(world, merged.by),
    review_comments: 0,
    maintainer_can_modify: false,
    ...counts,
  };
}
