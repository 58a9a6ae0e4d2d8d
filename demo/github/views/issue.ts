/** Issues, their labels and comments as GitHub shows them. */
import type { Comment, Issue, Label, Repository, World } from '../state.ts';
import { accountView, appView, iso, nodeId, type View } from './account.ts';
import { htmlUrl, repositoryUrl } from './repository.ts';

export function labelView(world: World, repository: Repository, label: Label): View {
  const { id, name, color, description } = label;
  const url = `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId('LA', id), url, name, description, color, default: false };
}

export function labelsView(world: World, repository: Repository, names: readonly string[]): readonly View[] {
  return names
    .map((name) => repository.labels.get(name.toLowerCase()))
    .filter((label) => label !== undefined)
    .map((label) => labelView(world, repository, label));
}

export function association(repository: Repository, login: string): string {
  if (repository.owner.login.toLowerCase() === login.toLowerCase()) return 'OWNER';
  const role = repository.people.get(login.toLowerCase());
  if (role === undefined) return 'NONE';
  return repository.owner.type === 'Organization' ? 'MEMBER' : 'COLLABORATOR';
}

export function commentsOf(repository: Repository, issue: Issue): readonly Comment[] {
  return [...repository.comments.values()].filter((comment) => comment.issue === issue);
}

const none = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

function reactionsView(url: string, contents: readonly string[]): View {
  const counts = none.map((content) => [content, contents.filter((one) => one === content).length]);
  return { url: `${url}/reactions`, total_count: contents.length, ...Object.fromEntries(counts) };
}

export function issueView(world: World, repository: Repository, issue: Issue): View {
  const base = repositoryUrl(world, repository);
  const url = `${base}/issues/${issue.number}`;
  const html = `${htmlUrl(world, repository)}/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`;
  return {
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue.id,
    node_id: nodeId(issue.pull === undefined ? 'I' : 'PR', issue.id),
    number: issue.number,
    title: issue.title,
    user: accountView(world, issue.user),
    labels: labelsView(world, repository, issue.labels),
    state: issue.state,
    ...{ locked: false, assignee: null, assignees: [], milestone: null, active_lock_reason: null },
    comments: commentsOf(repository, issue).length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: issue.closed === undefined ? null : iso(issue.closed.at),
    closed_by: issue.closed === undefined ? null : accountView(world, issue.closed.by),
    author_association: association(repository, issue.user.login),
    body: issue.body,
    reactions: reactionsView(url, []),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: issue.byApp ? appView(world) : null,
    state_reason: issue.stateReason,
    ...(issue.pull !== undefined && {
      draft: issue.pull.draft,
      pull_request: {
        url: `${base}/pulls/${issue.number}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: issue.pull.merged === undefined ? null : iso(issue.pull.merged.at),
      },
    }),
  };
}

export function commentView(world: World, repository: Repository, comment: Comment): View {
  const base = repositoryUrl(world, repository);
  const url = `${base}/issues/comments/${comment.id}`;
  const { issue } = comment;
  const page = `${htmlUrl(world, repository)}/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`;
  return {
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: accountView(world, comment.user),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(repository, comment.user.login),
    body: comment.body,
    reactions: reactionsView(
      url,
      comment.reactions.map(({ content }) => content),
    ),
    performed_via_github_app: comment.byApp ? appView(world) : null,
  };
}
