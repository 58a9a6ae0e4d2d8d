/** What happens in a repository, as the App is told of it. */
import type { Actor } from './actor-of.ts';
import type {
  Account,
  CheckRun,
  Comment,
  Deployment,
  DeploymentStatus,
  Installation,
  Issue,
  Repository,
  World,
} from './state.ts';
import { accountView, nodeId, organizationView, type View } from './views/account.ts';
import { checkInEventView, deploymentStatusView, deploymentView } from './views/check.ts';
import { commentView, issueView } from './views/issue.ts';
import { type PullCounts, type PullIssue, pullView } from './views/pull.ts';
import { installationView, repositoryView } from './views/repository.ts';

/** Tells of something in a repository. */
export function tell(
  world: World,
  repository: Repository,
  sender: Account,
  name: string,
  { action, ...payload }: { readonly action?: string } & View,
): void {
  const { owner, installation } = repository;
  world.emit({
    name,
    action,
    repository,
    installation,
    payload: {
      ...(action !== undefined && { action }),
      ...payload,
      repository: { ...repositoryView(world, repository), ...(name === 'push' && pushed(repository)) },
      ...(owner.type === 'Organization' && { organization: organizationView(world, owner) }),
      sender: accountView(world, sender),
      installation: { id: installation.id, node_id: nodeId('MDIzOk', installation.id) },
    },
  });
}

/** In a push, and there alone, GitHub gives these times as seconds. */
function pushed({ createdAt, pushedAt }: Repository): View {
  const seconds = (at: number) => Math.floor(at / 1000);
  return { created_at: seconds(createdAt), pushed_at: seconds(pushedAt), stargazers: 0, master_branch: 'main' };
}

export function tellPull(
  world: World,
  repository: Repository,
  sender: Account,
  {
    issue,
    counts,
    ...more
  }: { readonly action: string; readonly issue: PullIssue; readonly counts: PullCounts } & View,
): void {
  const pull_request = pullView(world, repository, issue, counts);
  tell(world, repository, sender, 'pull_request', { ...more, number: issue.number, pull_request });
}

export function tellIssue(
  world: World,
  repository: Repository,
  sender: Account,
  { issue, ...more }: { readonly action: string; readonly issue: Issue } & View,
): void {
  tell(world, repository, sender, 'issues', { ...more, issue: issueView(world, repository, issue) });
}

export function tellComment(
  world: World,
  repository: Repository,
  sender: Account,
  { comment, ...more }: { readonly action: string; readonly comment: Comment } & View,
): void {
  tell(world, repository, sender, 'issue_comment', {
    ...more,
    issue: issueView(world, repository, comment.issue),
    comment: commentView(world, repository, comment),
  });
}

export function tellCheck(
  world: World,
  repository: Repository,
  sender: Account,
  { check, ...more }: { readonly action: string; readonly check: CheckRun } & View,
): void {
  tell(world, repository, sender, 'check_run', { ...more, check_run: checkInEventView(world, repository, check) });
}

export function tellDeployment(world: World, repository: Repository, sender: Account, deployment: Deployment): void {
  tell(world, repository, sender, 'deployment', {
    action: 'created',
    deployment: deploymentView(world, repository, deployment),
    ...{ workflow: null, workflow_run: null },
  });
}

export function tellDeploymentStatus(
  world: World,
  repository: Repository,
  sender: Account,
  deployment: Deployment,
  status: DeploymentStatus,
): void {
  tell(world, repository, sender, 'deployment_status', {
    action: 'created',
    deployment: deploymentView(world, repository, deployment),
    deployment_status: deploymentStatusView(world, repository, deployment, status),
    ...{ check_run: null, workflow: null, workflow_run: null },
  });
}

/** The App is put on an account, or on one repository more of it. */
export function tellInstalled(world: World, repository: Repository, isNew: boolean): void {
  const { id, name, owner } = repository;
  const added = [
    { id, node_id: nodeId('R', id), name, full_name: `${owner.login}/${name}`, private: repository.private },
  ];
  const installation: Installation = repository.installation;
  const sender = accountView(world, owner);
  const payload = { installation: installationView(world, installation), sender };
  const name_ = isNew ? 'installation' : 'installation_repositories';
  const rest = isNew
    ? { action: 'created', repositories: added, requester: null }
    : {
        action: 'added',
        repositories_added: added,
        repositories_removed: [],
        repository_selection: 'selected',
        requester: null,
      };
  world.emit({
    name: name_,
    action: rest.action,
    repository: undefined,
    installation,
    payload: { ...rest, ...payload },
  });
}

/** The account of whoever did it. */
export function senderOf(world: World, actor: Actor): Account {
  return actor.kind === 'person' ? actor.account : world.app.bot;
}
