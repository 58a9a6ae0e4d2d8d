/** Issues, and the labels on them and on pull requests. */
import * as z from 'zod';
import {
  type AskedOfRepository,
  accountOf,
  atLeast,
  bodyAs,
  byApp,
  issueOf,
  notFoundUnless,
  ok,
  paged,
  type Routes,
  reads,
  roleOf,
  writes,
} from '../asked.ts';
import { senderOf, tellIssue, tellPull } from '../events.ts';
import { countsOf } from '../pull-counts.ts';
import { invalid, notFound, Refused } from '../refused.ts';
import type { Issue, Label, Repository, World } from '../state.ts';
import { issueView, labelsView, labelView } from '../views/issue.ts';
import { isPull } from '../views/pull.ts';
import { changePull } from './pull-state.ts';

const LabelName = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);
const LabelsBody = z.object({ labels: z.array(LabelName) });
const LabelBody = z.object({
  name: z.string().min(1),
  color: z
    .string()
    .regex(/^[0-9a-f]{6}$/i)
    .default('ededed'),
  description: z.string().max(100).nullable().default(null),
});
const IssueBody = z.object({
  title: z.coerce.string(),
  body: z.string().nullable().default(null),
  labels: z.array(LabelName).default([]),
});
const ChangeBody = z.object({
  title: z.coerce.string().optional(),
  body: z.string().nullable().optional(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.string().nullable().optional(),
  labels: z.array(LabelName).optional(),
});

export const either = ['issues', 'pull_requests'];

export const issueRoutes: Routes = {
  'issues/get': reads(either, (asked) => ok(issueView(asked.world, asked.repository, issueOf(asked)))),
  'issues/create': writes('issues', 'read', (asked) => {
    const { world, repository, actor } = asked;
    const { title, body, labels } = bodyAs(asked, IssueBody);
    const at = world.now();
    const number = nextNumber(repository);
    const issue: Issue = {
      ...{ id: world.id(), number, title, body, user: accountOf(actor), state: 'open', stateReason: null },
      labels: labels.map((name) => labelNamed(world, repository, name).name),
      ...{ createdAt: at, updatedAt: at, closed: undefined, byApp: byApp(actor), pull: undefined },
    };
    repository.issues.set(number, issue);
    tellIssue(world, repository, accountOf(actor), { action: 'opened', issue });
    return ok(issueView(world, repository, issue), 201);
  }),
  'issues/update': writes(either, 'read', changed),
  'issues/list-labels-on-issue': reads(either, (asked) =>
    paged(asked, issueOf(asked).labels, (page) => labelsView(asked.world, asked.repository, page)),
  ),
  'issues/add-labels': writes(either, 'triage', async (asked) => {
    const issue = issueOf(asked);
    for (const name of bodyAs(asked, LabelsBody).labels) {
      const label = labelNamed(asked.world, asked.repository, name);
      if (!issue.labels.includes(label.name)) await relabel(asked, issue, label, true);
    }
    return ok(labelsView(asked.world, asked.repository, issue.labels));
  }),
  'issues/remove-label': writes(either, 'triage', async (asked) => {
    const issue = issueOf(asked);
    const label = asked.repository.labels.get((asked.params.name ?? '').toLowerCase());
    if (label === undefined || !issue.labels.includes(label.name)) throw notFound('Label does not exist');
    await relabel(asked, issue, label, false);
    return ok(labelsView(asked.world, asked.repository, issue.labels));
  }),
  'issues/list-labels-for-repo': reads(either, (asked) =>
    paged(asked, [...asked.repository.labels.values()], (page) =>
      page.map((label) => labelView(asked.world, asked.repository, label)),
    ),
  ),
  'issues/get-label': reads(either, ({ world, repository, params }) =>
    ok(labelView(world, repository, notFoundUnless(repository.labels.get((params.name ?? '').toLowerCase())))),
  ),
  'issues/create-label': writes(either, 'write', (asked) => {
    const { world, repository } = asked;
    const { name, color, description } = bodyAs(asked, LabelBody);
    if (repository.labels.has(name.toLowerCase()))
      throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
    const label = { id: world.id(), name, color, description };
    repository.labels.set(name.toLowerCase(), label);
    return ok(labelView(world, repository, label), 201);
  }),
};

export function nextNumber({ issues }: Repository): number {
  return Math.max(0, ...issues.keys()) + 1;
}

/** A label by its name, made grey where there is none, as GitHub does when one is put on an issue. */
function labelNamed(world: World, { labels }: Repository, name: string): Label {
  const found = labels.get(name.toLowerCase());
  if (found !== undefined) return found;
  if (name === '' || name.length > 50)
    throw invalid({ resource: 'Label', code: 'invalid', field: 'name', value: name });
  const made = { id: world.id(), name, color: 'ededed', description: null };
  labels.set(name.toLowerCase(), made);
  return made;
}

async function relabel(asked: AskedOfRepository, issue: Issue, label: Label, on: boolean): Promise<void> {
  const { world, repository, actor } = asked;
  issue.labels = on ? [...issue.labels, label.name] : issue.labels.filter((name) => name !== label.name);
  issue.updatedAt = world.now();
  const sender = senderOf(world, actor);
  const told = { action: on ? 'labeled' : 'unlabeled', label: labelView(world, repository, label) };
  if (isPull(issue)) tellPull(world, repository, sender, { ...told, issue, counts: await countsOf(repository, issue) });
  else tellIssue(world, repository, sender, { ...told, issue });
}

async function changed(asked: AskedOfRepository) {
  const { world, repository, actor } = asked;
  const issue = issueOf(asked);
  const { title, body, state, state_reason, labels } = bodyAs(asked, ChangeBody);
  const own = actor.kind === 'person' && actor.account === issue.user;
  if (actor.kind === 'person' && !own && !atLeast(roleOf(repository, actor.account.login), 'triage'))
    throw new Refused(403, 'Must have admin rights to Repository.');
  for (const name of labels ?? []) {
    const label = labelNamed(world, repository, name);
    if (!issue.labels.includes(label.name)) await relabel(asked, issue, label, true);
  }
  const kept = labels?.map((name) => name.toLowerCase());
  for (const name of issue.labels.filter((one) => kept?.includes(one.toLowerCase()) === false))
    await relabel(asked, issue, labelNamed(world, repository, name), false);
  if (isPull(issue)) await changePull(asked, issue, { title, body, state, base: undefined });
  else {
    const edited = (title !== undefined && title !== issue.title) || (body !== undefined && body !== issue.body);
    const changes = { title: { from: issue.title }, body: { from: issue.body ?? '' } };
    issue.title = title ?? issue.title;
    issue.body = body === undefined ? issue.body : body;
    issue.updatedAt = world.now();
    const sender = senderOf(world, actor);
    if (edited) tellIssue(world, repository, sender, { action: 'edited', issue, changes });
    if (state !== undefined && state !== issue.state) {
      issue.state = state;
      issue.stateReason = state === 'open' ? 'reopened' : (state_reason ?? 'completed');
      issue.closed = state === 'open' ? undefined : { at: world.now(), by: sender };
      tellIssue(world, repository, sender, { action: state === 'open' ? 'reopened' : 'closed', issue });
    }
  }
  return ok(issueView(world, repository, issue));
}
