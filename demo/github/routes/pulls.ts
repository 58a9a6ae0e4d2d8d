/** Pull requests: opened, changed, merged, and what is in them. */
import * as z from 'zod';
import {
  type AskedOfRepository,
  accountOf,
  atLeast,
  bodyAs,
  byApp,
  ok,
  paged,
  pullOf,
  type Routes,
  reads,
  roleOf,
  writes,
} from '../asked.ts';
import { senderOf, tellPull } from '../events.ts';
import { merge, methods, testMerge } from '../merging.ts';
import { commitsOf, countsOf, filesOf } from '../pull-counts.ts';
import { closeMerged, moveRef } from '../pushes.ts';
import { invalid, Refused } from '../refused.ts';
import type { Issue } from '../state.ts';
import { commitView, fileView } from '../views/commit.ts';
import { isPull, type PullIssue, pullInListView, pullView } from '../views/pull.ts';
import { nextNumber } from './issues.ts';
import { changePull } from './pull-state.ts';

const OpenBody = z.object({
  title: z.string().optional(),
  head: z.string(),
  base: z.string(),
  body: z.string().nullable().default(null),
  draft: z.boolean().default(false),
});
const ChangeBody = z.object({
  title: z.string().optional(),
  body: z.string().nullable().optional(),
  state: z.enum(['open', 'closed']).optional(),
  base: z.string().optional(),
});
const MergeBody = z.object({
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
  sha: z.string().optional(),
  merge_method: z.enum(methods).default('merge'),
});

export function pullRoutes(later: (work: () => Promise<void>) => void): Routes {
  return {
    'pulls/list': reads('pull_requests', (asked) => {
      const { world, repository } = asked;
      return paged(asked, listed(asked), (page) => page.map((one) => pullInListView(world, repository, one)));
    }),
    'pulls/get': reads('pull_requests', async (asked) => {
      const { world, repository } = asked;
      const issue = pullOf(asked);
      const answer = ok(pullView(world, repository, issue, await countsOf(repository, issue)));
      // Being asked is what makes GitHub find out.
      if (issue.pull.test === 'unknown') later(() => testMerge(world, repository, issue));
      return answer;
    }),
    'pulls/create': writes('pull_requests', 'read', opened),
    'pulls/update': writes('pull_requests', 'read', changed),
    'pulls/merge': writes('contents', 'write', merged),
    'pulls/list-files': reads('pull_requests', async (asked) => {
      const { world, repository } = asked;
      const issue = pullOf(asked);
      const files = (await filesOf(repository, issue)).slice(0, 3000);
      return paged(asked, files, (page) => page.map((one) => fileView(world, repository, issue.pull.headSha, one)));
    }),
    'pulls/list-commits': reads('pull_requests', async (asked) => {
      const { world, repository } = asked;
      const commits = (await commitsOf(repository, pullOf(asked))).slice(0, 250);
      return paged(asked, commits, (page) => page.map((one) => commitView(world, repository, one)));
    }),
  };
}

function listed({ repository, query }: AskedOfRepository): readonly PullIssue[] {
  const state = query.get('state') ?? 'open';
  const [head, base] = [query.get('head'), query.get('base')];
  const sort = query.get('sort') ?? 'created';
  const direction = query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc');
  const at = (issue: Issue) => (sort === 'updated' ? issue.updatedAt : issue.createdAt);
  const sign = direction === 'asc' ? 1 : -1;
  return [...repository.issues.values()]
    .filter(isPull)
    .filter((issue) => state === 'all' || issue.state === state)
    .filter(({ pull }) => head === null || `${pull.head.repository.owner.login}:${pull.head.ref}` === head)
    .filter(({ pull }) => base === null || pull.baseRef === base)
    .sort((a, b) => sign * (at(a) - at(b) || a.number - b.number));
}

async function opened(asked: AskedOfRepository) {
  const { world, repository, actor } = asked;
  const { title, head, base, body, draft } = bodyAs(asked, OpenBody);
  const [, owner = repository.owner.login, ref = ''] = /^(?:([^:]+):)?(.+)$/.exec(head) ?? [];
  const refused = (error: { readonly field?: string; readonly code: string; readonly message?: string }) =>
    invalid({ resource: 'PullRequest', ...error });
  if (title === undefined || title.trim() === '') throw refused({ field: 'title', code: 'missing_field' });
  const { git } = repository;
  const own = owner.toLowerCase() === repository.owner.login.toLowerCase();
  const [headSha, baseSha] = [own ? git.refs.get(`refs/heads/${ref}`) : undefined, git.refs.get(`refs/heads/${base}`)];
  if (headSha === undefined) throw refused({ field: 'head', code: 'invalid' });
  if (baseSha === undefined) throw refused({ field: 'base', code: 'invalid' });
  if (await git.contains(baseSha, headSha))
    throw refused({ code: 'custom', message: `No commits between ${base} and ${ref}` });
  if (openOn(asked, ref, base) !== undefined)
    throw refused({ code: 'custom', message: `A pull request already exists for ${owner}:${ref}.` });
  const at = world.now();
  const number = nextNumber(repository);
  const issue: PullIssue = {
    ...{ id: world.id(), number, title, body, user: accountOf(actor), state: 'open', stateReason: null, labels: [] },
    ...{ createdAt: at, updatedAt: at, closed: undefined, byApp: byApp(actor) },
    pull: {
      ...{ id: world.id(), draft, head: { repository, ref }, headSha, baseRef: base, baseSha },
      ...{ test: 'unknown', mergeCommit: null, merged: undefined },
    },
  };
  repository.issues.set(number, issue);
  await git.point(`refs/pull/${number}/head`, headSha);
  const counts = await countsOf(repository, issue);
  tellPull(world, repository, accountOf(actor), { action: 'opened', issue, counts });
  return ok(pullView(world, repository, issue, counts), 201);
}

function openOn({ repository }: AskedOfRepository, ref: string, base: string): PullIssue | undefined {
  return [...repository.issues.values()]
    .filter(isPull)
    .find(({ state, pull }) => state === 'open' && pull.head.ref === ref && pull.baseRef === base);
}

async function changed(asked: AskedOfRepository) {
  const { world, repository, actor } = asked;
  const issue = pullOf(asked);
  const own = actor.kind === 'person' && actor.account === issue.user;
  if (actor.kind === 'person' && !own && !atLeast(roleOf(repository, actor.account.login), 'triage'))
    throw new Refused(403, 'Must have admin rights to Repository.');
  const counts = await changePull(asked, issue, bodyAs(asked, ChangeBody));
  return ok(pullView(world, repository, issue, counts));
}

async function merged(asked: AskedOfRepository) {
  const { world, repository, actor } = asked;
  const issue = pullOf(asked);
  const { commit_title, commit_message, sha, merge_method } = bodyAs(asked, MergeBody);
  const { pull } = issue;
  if (sha !== undefined && sha !== pull.headSha)
    throw new Refused(409, 'Head branch was modified. Review and try the merge again.');
  if (issue.state !== 'open' || pull.draft)
    throw new Refused(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable');
  const by = senderOf(world, actor);
  const words = { title: commit_title, message: commit_message };
  const made = await merge(world, repository, issue, merge_method, by, words);
  if (made === undefined)
    throw new Refused(
      405,
      merge_method === 'rebase' ? 'This branch can’t be rebased' : 'Pull Request is not mergeable',
    );
  await moveRef(world, repository, by, { ref: `refs/heads/${pull.baseRef}`, to: made, merging: issue });
  pull.mergeCommit = made;
  await closeMerged(world, repository, by, issue);
  return ok({ sha: made, merged: true, message: 'Pull Request successfully merged' });
}
