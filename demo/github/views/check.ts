/** Check runs and deployments as GitHub shows them. */
import type { CheckRun, Deployment, DeploymentStatus, Repository, World } from '../state.ts';
import { accountView, appView, iso, nodeId, type View } from './account.ts';
import { isPull } from './pull.ts';
import { htmlUrl, repositoryUrl } from './repository.ts';

export function checkView(world: World, repository: Repository, check: CheckRun): View {
  const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`;
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CR', check.id),
    head_sha: check.headSha,
    external_id: check.externalId,
    url,
    html_url: `${htmlUrl(world, repository)}/runs/${check.id}`,
    details_url: check.detailsUrl ?? `${world.url()}/apps/${world.app.slug}`,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.suite },
    app: appView(world),
    pull_requests: pullRequestsAt(world, repository, check.headSha),
  };
}

function pullRequestsAt(world: World, repository: Repository, sha: string): readonly View[] {
  const inside = (at: Repository) => ({ id: at.id, url: repositoryUrl(world, at), name: at.name });
  return [...repository.issues.values()]
    .filter(isPull)
    .filter(({ state, pull }) => state === 'open' && pull.headSha === sha && pull.head.repository === repository)
    .map(({ number, pull }) => ({
      url: `${repositoryUrl(world, repository)}/pulls/${number}`,
      id: pull.id,
      number,
      head: { ref: pull.head.ref, sha: pull.headSha, repo: inside(pull.head.repository) },
      base: { ref: pull.baseRef, sha: pull.baseSha, repo: inside(repository) },
    }));
}

/** The check run of an event, which tells more of its suite. */
export function checkInEventView(world: World, repository: Repository, check: CheckRun): View {
  const view = checkView(world, repository, check);
  const branch = [...repository.git.refs].find(([ref, sha]) => ref.startsWith('refs/heads/') && sha === check.headSha);
  return {
    ...view,
    check_suite: {
      id: check.suite,
      node_id: nodeId('CS', check.suite),
      head_branch: branch?.[0].slice('refs/heads/'.length) ?? null,
      head_sha: check.headSha,
      status: check.status,
      conclusion: check.conclusion,
      url: `${repositoryUrl(world, repository)}/check-suites/${check.suite}`,
      ...{ before: null, after: null },
      pull_requests: view.pull_requests,
      app: appView(world),
      created_at: check.startedAt,
      updated_at: check.completedAt ?? check.startedAt,
    },
  };
}

export function deploymentView(world: World, repository: Repository, deployment: Deployment): View {
  const base = repositoryUrl(world, repository);
  const url = `${base}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: accountView(world, deployment.creator),
    created_at: iso(deployment.at),
    updated_at: iso(deployment.statuses.at(-1)?.at ?? deployment.at),
    statuses_url: `${url}/statuses`,
    repository_url: base,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: deployment.byApp ? appView(world) : null,
  };
}

export function deploymentStatusView(
  world: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): View {
  const base = repositoryUrl(world, repository);
  const deploymentUrl = `${base}/deployments/${deployment.id}`;
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: accountView(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.targetUrl,
    created_at: iso(status.at),
    updated_at: iso(status.at),
    deployment_url: deploymentUrl,
    repository_url: base,
    environment_url: status.environmentUrl,
    log_url: status.targetUrl,
    performed_via_github_app: status.byApp ? appView(world) : null,
  };
}
