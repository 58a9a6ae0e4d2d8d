/** Makes what is written on GitHub what the records say: comment, check, deployments, label and refs. */
import { createHash } from 'node:crypto';
import type { Part, PullRecord } from '../../../schemas/records.ts';
import type { Deployment, DeploymentState } from '../../ports/github.ts';
import { deploymentDescription } from '../../render/deployment-description.ts';
import { previewCheck } from '../../render/preview-check.ts';
import type { PullStatus } from '../../render/pull-status.ts';
import { statusComment, statusMarker } from '../../render/status-comment.ts';
import { ticksIn } from '../../render/ticks.ts';
import { type Desk, isoTime } from './desk.ts';
import type { PullView } from './observe-pull.ts';
import { statusOf } from './status-of.ts';

/** What a person puts on, and what tells that it was acted on: taking that one off cancels. */
export const labels = { request: 'stage', held: 'staging' } as const;

export const checkName = 'offerlane/preview';

/** The record with what is written now. What stands already is not written again. */
export async function projected(desk: Desk, record: PullRecord, view: PullView): Promise<PullRecord> {
  const status = statusOf(record, view, desk);
  const verifies = isStale(desk, record);
  const check = await written.check(desk, record, view, status, verifies);
  const comment = await written.comment(desk, record, view, status, verifies);
  const deployments = await written.deployments(desk, record, view, status);
  await written.label(desk, record, view);
  await written.live(desk, record, view);
  const { check: _, comment: __, answered: ___, ...rest } = record;
  return {
    ...rest,
    ...(check && { check }),
    ...(comment && { comment }),
    ...(verifies && { verified: isoTime(desk.clock.now()) }),
    deployments,
  };
}

/** How long what is written is trusted to stand, in milliseconds. */
const trusted = 600_000;

function isStale({ clock }: Desk, { verified }: PullRecord): boolean {
  return verified === undefined || clock.now() - Date.parse(verified) > trusted;
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** A check run that is not concluded is written again after so many milliseconds: GitHub gives up on those of 14 days. */
export const refreshed = 7 * 86_400_000;

async function check(
  { github, clock }: Desk,
  record: PullRecord,
  { pull, life, unsettled }: PullView,
  status: PullStatus,
  verifies: boolean,
): Promise<PullRecord['check']> {
  const { repository, key } = record;
  const before = record.check;
  // What is not known yet is not said to be well: until then GitHub waits for the check of a new head.
  if (pull === undefined || unsettled) return before;
  const output = previewCheck(status);
  const hash = hashOf(output);
  const annotated = output.annotations.length === 0 ? '' : hashOf(output.annotations);
  const { head } = pull;
  const same = before?.head === head && before.hash === hash && clock.now() - Date.parse(before.at) < refreshed;
  if (same && !verifies) return before;
  // Nobody waits for the check of a pull request that was closed before it had one.
  if (before === undefined && life === 'closed') return undefined;
  const latest = await github.ownCheck(repository, head, checkName);
  if (same && latest === before.id) return before;
  // Annotations are only ever added to a run, so that other ones take another run.
  const own = before?.head === head && latest === before.id ? before : undefined;
  const outdated = own !== undefined && own.annotated !== '' && own.annotated !== annotated;
  const annotations = own?.annotated === annotated ? [] : output.annotations;
  const check = { ...output, name: checkName, head, externalId: key, annotations };
  const id = await github.check(repository, check, outdated ? undefined : latest);
  return { id, head, hash, annotated, at: isoTime(clock.now()) };
}

async function comment(
  { github }: Desk,
  { repository, number, comment: before }: PullRecord,
  { life }: PullView,
  status: PullStatus,
  verifies: boolean,
): Promise<PullRecord['comment']> {
  const says = status.offers.length > 0 || status.note !== undefined;
  if (before === undefined && (!says || (life === 'closed' && status.offers.every(({ asked }) => asked === undefined))))
    return undefined;
  const body = statusComment(status);
  const hash = hashOf(body);
  if (before !== undefined && !verifies) {
    if (before.hash === hash) return before;
    // What people ticked is read before it is written over.
    const asks = status.offers.some(({ checklist }) => checklist.length > 0);
    if (!asks && (await github.editComment(repository, before.id, body))) return { id: before.id, hash };
  }
  // The oldest is the one; others were made by a turn that was cut off.
  const [first, ...others] = await github.ownComments(repository, number, statusMarker);
  for (const { id } of others) await github.deleteComment(repository, id);
  if (first === undefined) return { id: await github.comment(repository, number, body), hash };
  const ticked = statusComment(status, ticksIn(first.body));
  if (first.body !== ticked) await github.editComment(repository, first.id, ticked);
  return { id: first.id, hash };
}

const previewStates: Readonly<Record<Part['state'], DeploymentState | undefined>> = {
  unstaged: undefined,
  queued: 'queued',
  staging: 'in_progress',
  attention: 'failure',
  ready: 'success',
  stale: 'inactive',
  releasing: 'success',
  live: 'success',
  notLive: 'inactive',
  withdrawn: 'inactive',
  stalled: 'failure',
};

const liveStates: Readonly<Partial<Record<Part['state'], DeploymentState>>> = {
  releasing: 'in_progress',
  live: 'success',
  notLive: 'failure',
};

type Deployed = PullRecord['deployments'][number] & { readonly state: DeploymentState };

async function deployments(
  desk: Desk,
  record: PullRecord,
  view: PullView,
  status: PullStatus,
): Promise<PullRecord['deployments']> {
  if (view.unsettled) return record.deployments;
  const wanted = record.parts.flatMap((part) => wantedDeployments(record, view, part));
  const kept: PullRecord['deployments'] = [];
  for (const { environment, offer, commit, state } of wanted) {
    const told = status.offers.find(({ id }) => id === offer);
    const description = told === undefined ? '' : deploymentDescription(told);
    const url = told?.portal;
    const before = record.deployments.find((one) => one.environment === environment && one.offer === offer);
    const deployment: Deployment = { environment, commit, task: `offerlane:${offer}`, description, state, url };
    if (before?.commit === commit && before.state === state) {
      kept.push(before);
      continue;
    }
    if (before !== undefined && before.commit !== commit)
      await desk.github.deploymentState(record.repository, before.id, { ...deployment, state: 'inactive' });
    const known =
      before?.commit === commit ? before.id : await desk.github.ownDeployment(record.repository, deployment);
    if (known === undefined && state === 'inactive') continue;
    const id = known ?? (await desk.github.deploy(record.repository, deployment));
    await desk.github.deploymentState(record.repository, id, deployment);
    kept.push({ environment, offer, commit, id, state });
  }
  return kept;
}

function wantedDeployments(
  record: PullRecord,
  { pull, commit, claims, attempts }: PullView,
  part: Part,
): readonly Omit<Deployed, 'id'>[] {
  const { offer, state } = part;
  const claim = claims.find((one) => one.offer === offer);
  const own = attempts.filter((one) => one.offer === offer);
  const before = record.deployments.find((one) => one.offer === offer && one.environment === 'marketplace-preview');
  // The same content on another head is staged there as well; other content is not.
  const head = state === 'stale' || pull === undefined ? before?.commit : pull.head;
  const preview = previewStates[state];
  const asked = claim !== undefined || own.length > 0;
  const live = own.some(({ target }) => target === 'live') || state === 'releasing' ? liveStates[state] : undefined;
  return [
    ...(asked && preview !== undefined && head !== undefined
      ? [{ environment: 'marketplace-preview', offer, commit: head, state: preview }]
      : []),
    ...(live !== undefined && commit !== undefined
      ? [{ environment: 'marketplace-live', offer, commit, state: live }]
      : []),
  ];
}

async function label(
  { github }: Desk,
  { repository, number, answered }: PullRecord,
  { pull, claims, life }: PullView,
): Promise<void> {
  if (pull === undefined) return;
  if (answered && pull.labels.includes(labels.request)) await github.removeLabel(repository, number, labels.request);
  const held = life === 'open' && claims.some(({ wants }) => wants !== 'nothing');
  if (held === pull.labels.includes(labels.held)) return;
  if (held) await github.addLabel(repository, number, labels.held);
  else await github.removeLabel(repository, number, labels.held);
}

/** Where what is live is compared with on other pull requests. */
async function live({ github }: Desk, { repository, parts }: PullRecord, { products, life }: PullView): Promise<void> {
  if (life !== 'merged') return;
  for (const { offer, state } of parts) {
    const commit = products.get(offer)?.live?.commit;
    if (state === 'live' && commit !== undefined)
      await github.pointRef(repository, `refs/offerlane/live/${offer}`, commit);
  }
}

const written = { check, comment, deployments, label, live };
