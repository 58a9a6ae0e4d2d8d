/** Deployments and their statuses. */
import * as z from 'zod';
import {
  type AskedOfRepository,
  accountOf,
  bodyAs,
  byApp,
  notFoundUnless,
  ok,
  paged,
  type Routes,
  reads,
  writes,
} from '../asked.ts';
import { senderOf, tellDeployment, tellDeploymentStatus } from '../events.ts';
import { moveRef } from '../pushes.ts';
import { invalid, Refused } from '../refused.ts';
import type { Deployment, DeploymentStatus, Repository } from '../state.ts';
import { deploymentStatusView, deploymentView } from '../views/check.ts';
import { emailOf } from '../views/commit.ts';
import { commitAt } from './commits.ts';

const DeploymentBody = z.object({
  ref: z.string(),
  task: z.string().default('deploy'),
  auto_merge: z.boolean().default(true),
  required_contexts: z.array(z.string()).optional(),
  payload: z.unknown().default({}),
  environment: z.string().default('production'),
  description: z.string().nullable().default(null),
  transient_environment: z.boolean().default(false),
  production_environment: z.boolean().optional(),
});
const StatusBody = z.object({
  state: z.string(),
  target_url: z.string().default(''),
  log_url: z.string().optional(),
  description: z.string().default(''),
  environment: z.string().optional(),
  environment_url: z.string().default(''),
  auto_inactive: z.boolean().default(true),
});

const longestDescription = 140;

export const deploymentRoutes: Routes = {
  'repos/create-deployment': writes('deployments', 'write', async (asked) => {
    const { world, repository, actor } = asked;
    const body = bodyAs(asked, DeploymentBody);
    const commit = await commitAt(repository, body.ref);
    if (commit === undefined) throw new Refused(422, `No ref found for: ${body.ref}`);
    const mergedNow = body.auto_merge ? await autoMerged(asked, body.ref) : undefined;
    if (mergedNow !== undefined) return ok({ message: mergedNow }, 202);
    assertContexts(repository, commit.id, body.ref, body.required_contexts);
    const deployment: Deployment = {
      ...{ id: world.id(), sha: commit.id, ref: body.ref, task: body.task, environment: body.environment },
      ...{ description: body.description, payload: body.payload, transient: body.transient_environment },
      production: body.production_environment ?? body.environment === 'production',
      ...{ creator: accountOf(actor), byApp: byApp(actor), at: world.now(), statuses: [] },
    };
    repository.deployments.set(deployment.id, deployment);
    tellDeployment(world, repository, senderOf(world, actor), deployment);
    return ok(deploymentView(world, repository, deployment), 201);
  }),
  'repos/list-deployments': reads('deployments', (asked) => {
    const { world, repository, query } = asked;
    const keys = ['sha', 'ref', 'task', 'environment'] as const;
    const found = [...repository.deployments.values()]
      .filter((one) => keys.every((key) => (query.get(key) ?? one[key]) === one[key]))
      .reverse();
    return paged(asked, found, (page) => page.map((one) => deploymentView(world, repository, one)));
  }),
  'repos/get-deployment': reads('deployments', (asked) =>
    ok(deploymentView(asked.world, asked.repository, deploymentOf(asked))),
  ),
  'repos/create-deployment-status': writes('deployments', 'write', (asked) => {
    const { world, repository, actor } = asked;
    const deployment = deploymentOf(asked);
    const body = bodyAs(asked, StatusBody);
    if ([...body.description].length > longestDescription)
      throw invalid({
        resource: 'DeploymentStatus',
        code: 'custom',
        field: 'description',
        message: 'description is too long (maximum is 140 characters)',
      });
    const made = (state: string, of: Deployment): DeploymentStatus => ({
      ...{ id: world.id(), state, creator: accountOf(actor), byApp: byApp(actor), at: world.now() },
      ...{ description: body.description, targetUrl: body.log_url ?? body.target_url },
      environmentUrl: body.environment_url,
      environment: body.environment ?? of.environment,
    });
    const status = made(body.state, deployment);
    deployment.statuses.push(status);
    tellDeploymentStatus(world, repository, senderOf(world, actor), deployment, status);
    if (body.state === 'success' && body.auto_inactive)
      for (const before of replacedBy(repository, deployment)) {
        const inactive = { ...made('inactive', before), description: '', targetUrl: '', environmentUrl: '' };
        before.statuses.push(inactive);
        tellDeploymentStatus(world, repository, senderOf(world, actor), before, inactive);
      }
    return ok(deploymentStatusView(world, repository, deployment, status), 201);
  }),
  'repos/list-deployment-statuses': reads('deployments', (asked) => {
    const { world, repository } = asked;
    const deployment = deploymentOf(asked);
    const newest = [...deployment.statuses].reverse();
    return paged(asked, newest, (page) => page.map((one) => deploymentStatusView(world, repository, deployment, one)));
  }),
};

function deploymentOf({ repository, params }: AskedOfRepository): Deployment {
  return notFoundUnless(repository.deployments.get(Number(params.deployment_id)));
}

/** The earlier successes of the same environment, unless it is a production one or comes and goes. */
function replacedBy({ deployments }: Repository, { id, environment }: Deployment): readonly Deployment[] {
  return [...deployments.values()].filter(
    (one) =>
      one.id < id &&
      one.environment === environment &&
      !one.transient &&
      !one.production &&
      one.statuses.at(-1)?.state === 'success',
  );
}

/** A branch that lacks commits of the default one gets them, unless told otherwise; then nothing is deployed yet. */
async function autoMerged({ world, repository, actor }: AskedOfRepository, name: string): Promise<string | undefined> {
  const { git } = repository;
  const [head, main] = [git.refs.get(`refs/heads/${name}`), git.refs.get('refs/heads/main')];
  if (head === undefined || main === undefined || (await git.contains(head, main))) return undefined;
  const tree = await git.mergedTree(head, main);
  if (tree === undefined) throw new Refused(409, `Conflict merging main into ${name}.`);
  const sender = senderOf(world, actor);
  const author = { name: sender.login, email: emailOf(sender), at: world.now() };
  const message = `Merge branch 'main' into ${name}`;
  const to = await git.writeCommit({ tree, parents: [head, main], message, author, committer: author });
  await moveRef(world, repository, sender, { ref: `refs/heads/${name}`, to });
  return `Auto-merged main into ${name} on deployment.`;
}

/** Without `required_contexts` all checks at the commit must have succeeded. */
function assertContexts(
  { checks }: Repository,
  sha: string,
  ref: string,
  required: readonly string[] | undefined,
): void {
  const latest = new Map([...checks.values()].filter((one) => one.headSha === sha).map((one) => [one.name, one]));
  const contexts = (required ?? [...latest.keys()]).map((context) => {
    const { conclusion, status } = latest.get(context) ?? { conclusion: null, status: 'missing' };
    return { context, state: conclusion ?? (status === 'missing' ? 'missing' : 'pending') };
  });
  if (contexts.every(({ state }) => ['success', 'neutral', 'skipped'].includes(state))) return;
  throw new Refused(409, `Conflict: Commit status checks failed for ${ref}.`, [
    { resource: 'Deployment', field: 'required_contexts', code: 'invalid', contexts },
  ]);
}
