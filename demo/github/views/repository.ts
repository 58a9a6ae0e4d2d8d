/** Repositories and installations as GitHub shows them. */
import type { Installation, Repository, Role, World } from '../state.ts';
import { accountView, iso, nodeId, type View } from './account.ts';

export function repositoryUrl(world: World, { owner, name }: Repository): string {
  return `${world.url()}/repos/${owner.login}/${name}`;
}

export function htmlUrl(world: World, { owner, name }: Repository): string {
  return `${world.url()}/${owner.login}/${name}`;
}

const parts: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

export function repositoryView(world: World, repository: Repository): View {
  const { id, name, owner, issues } = repository;
  const url = repositoryUrl(world, repository);
  const html = htmlUrl(world, repository);
  const open = [...issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    id,
    node_id: nodeId('R', id),
    name,
    full_name: `${owner.login}/${name}`,
    private: repository.private,
    owner: accountView(world, owner),
    html_url: html,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(parts).map(([key, path]) => [`${key}_url`, `${url}${path}`])),
    created_at: iso(repository.createdAt),
    updated_at: iso(repository.updatedAt),
    pushed_at: iso(repository.pushedAt),
    git_url: `git:${html.replace(/^https?:/, '')}.git`,
    ssh_url: `git@127.0.0.1:${owner.login}/${name}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    ...{ homepage: null, size: 1, stargazers_count: 0, watchers_count: 0, language: null, license: null },
    ...{ has_issues: true, has_projects: false, has_downloads: false, has_wiki: false, has_pages: false },
    ...{ has_discussions: false, forks_count: 0, mirror_url: null, archived: false, disabled: false },
    ...{ allow_forking: true, is_template: false, web_commit_signoff_required: false, topics: [] },
    visibility: repository.private ? 'private' : 'public',
    ...{ forks: 0, watchers: 0, default_branch: 'main' },
    open_issues: open,
    open_issues_count: open,
  };
}

/** What `GET /repos/{owner}/{repo}` adds. */
export function fullRepositoryView(world: World, repository: Repository): View {
  const merging = {
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    allow_auto_merge: false,
  };
  return { ...repositoryView(world, repository), network_count: 0, subscribers_count: 0, ...merging };
}

/** What a person may do, as GitHub tells it in five booleans. */
export function permissionsView(role: Role): View {
  const least = (...roles: readonly Role[]) => roles.includes(role);
  return {
    admin: role === 'admin',
    maintain: least('admin', 'maintain'),
    push: least('admin', 'maintain', 'write'),
    triage: least('admin', 'maintain', 'write', 'triage'),
    pull: role !== 'none',
  };
}

export function installationView(world: World, { id, account, createdAt }: Installation): View {
  const { app } = world;
  return {
    id,
    client_id: `Iv23li${String(app.id).padStart(14, '0')}`,
    account: accountView(world, account),
    repository_selection: 'selected',
    access_tokens_url: `${world.url()}/app/installations/${id}/access_tokens`,
    repositories_url: `${world.url()}/installation/repositories`,
    html_url: `${world.url()}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: app.permissions,
    events: app.events,
    created_at: iso(createdAt),
    updated_at: iso(createdAt),
    ...{ single_file_name: null, has_multiple_single_files: false, single_file_paths: [] },
    ...{ suspended_by: null, suspended_at: null },
  };
}
