/** Changes what a pull request says of itself: its words, its base, whether it is open. */
import type { AskedOfRepository } from '../asked.ts';
import { senderOf, tellPull } from '../events.ts';
import { countsOf } from '../pull-counts.ts';
import { invalid } from '../refused.ts';
import type { View } from '../views/account.ts';
import type { PullCounts, PullIssue } from '../views/pull.ts';

export interface PullChange {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly base?: string | undefined;
}

export async function changePull(asked: AskedOfRepository, issue: PullIssue, change: PullChange): Promise<PullCounts> {
  const { world, repository, actor } = asked;
  const { state } = change;
  const turned = state !== undefined && state !== issue.state;
  if (turned) turn(asked, issue, state);
  const changes = edit(asked, issue, change);
  issue.updatedAt = world.now();
  const counts = await countsOf(repository, issue);
  const sender = senderOf(world, actor);
  if (Object.keys(changes).length > 0)
    tellPull(world, repository, sender, { action: 'edited', issue, counts, changes });
  if (turned) tellPull(world, repository, sender, { action: state === 'open' ? 'reopened' : 'closed', issue, counts });
  return counts;
}

function edit({ repository }: AskedOfRepository, issue: PullIssue, { title, body, base }: PullChange): View {
  const { pull } = issue;
  const changes: Record<string, View> = {};
  if (base !== undefined && base !== pull.baseRef) {
    const sha = repository.git.refs.get(`refs/heads/${base}`);
    if (sha === undefined) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
    changes.base = { ref: { from: pull.baseRef }, sha: { from: pull.baseSha } };
    pull.baseRef = base;
    pull.baseSha = sha;
    pull.test = 'unknown';
  }
  if (title !== undefined && title !== issue.title) {
    changes.title = { from: issue.title };
    issue.title = title;
  }
  if (body !== undefined && body !== issue.body) {
    changes.body = { from: issue.body ?? '' };
    issue.body = body;
  }
  return changes;
}

/** Closes it or opens it again, which takes its branch. */
function turn({ world, actor }: AskedOfRepository, issue: PullIssue, state: 'open' | 'closed'): void {
  const { pull } = issue;
  const tip = pull.head.repository.git.refs.get(`refs/heads/${pull.head.ref}`);
  if (state === 'open' && (pull.merged !== undefined || tip === undefined))
    throw invalid({
      resource: 'PullRequest',
      field: 'state',
      code: 'invalid',
      message: 'The pull request cannot be reopened.',
    });
  issue.state = state;
  issue.closed = state === 'closed' ? { at: world.now(), by: senderOf(world, actor) } : undefined;
  if (state !== 'open' || tip === undefined) return;
  pull.headSha = tip;
  pull.test = 'unknown';
}
