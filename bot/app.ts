/** What webhooks mean: which pull request to look at, and what a person asks for. Nothing else of them is believed. */
import type { Context, Probot } from 'probot';
import type { PublishingRequest, Repository } from '../schemas/records.ts';
import { labels } from '../src/operations/publishing/project-pull.ts';
import { isUnfinished, newPull, pullKey } from '../src/operations/publishing/sweep.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { GitHub } from '../src/ports/github.ts';
import type { Store } from '../src/ports/store.ts';
import { commandsIn } from './commands.ts';

export interface Inbox {
  readonly store: Pick<Store, 'ask' | 'pulls'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly react: GitHub['react'];
  /** Concludes the check of a merge group. */
  readonly mergeGroup: (repository: Repository, head: string, base: string) => Promise<void>;
  /** Looks at everything, in its own time. */
  readonly sweep: () => void;
}

/** What the buttons of a check ask for. */
const buttons: ReadonlyMap<string, PublishingRequest['kind']> = new Map([
  ['stage', 'stage'],
  ['retry', 'stage'],
  ['cancel', 'cancel'],
]);

/** The handlers; each says what it does in its name. */
export function app({ store, clock, react, mergeGroup, sweep }: Inbox): (probot: Probot) => void {
  const touch = async (told: Told, number: number | undefined) => {
    if (number !== undefined) await store.pulls.touch(newPull(repositoryOf(told), number));
  };
  const ask = async (kind: PublishingRequest['kind'] | undefined, by: PublishingRequest['by'], asked: Asking) => {
    const { id, told, number, head, sender, more } = asked;
    if (kind === undefined || number === undefined || sender === undefined || sender.type === 'Bot') return;
    await touch(told, number);
    const pull = pullKey(repositoryOf(told), number);
    const at = new Date(clock.now()).toISOString();
    await store.ask({ v: 1, id, pull, kind, by, actor: sender.login, head, at, ...more });
  };
  const changed = ({ payload }: Pulled) => touch(payload, payload.pull_request.number);

  return (probot) => {
    probot.on(['pull_request.opened', 'pull_request.reopened', 'pull_request.synchronize'], changed);
    probot.on(['pull_request.edited', 'pull_request.closed'], changed);
    probot.on(['pull_request.ready_for_review', 'pull_request.converted_to_draft'], changed);
    probot.on('pull_request.labeled', async ({ id, payload }) => {
      if (payload.label?.name === labels.request) await ask('stage', 'label', labelled(id, payload));
    });
    probot.on('pull_request.unlabeled', async ({ id, payload }) => {
      const name = payload.label?.name;
      if (name === labels.request || name === labels.held) await ask('cancel', 'label', labelled(id, payload));
    });
    probot.on('check_run.requested_action', async ({ id, payload }) => {
      const { requested_action: action, sender, check_run: run } = payload;
      const asked = { id, told: payload, number: numberOf(payload), head: run.head_sha, sender };
      await ask(buttons.get(action?.identifier ?? ''), 'button', asked);
    });
    probot.on('check_run.rerequested', ({ payload }) => touch(payload, numberOf(payload)));
    probot.on('issue_comment.created', async ({ payload }) => {
      const { issue, comment, sender } = payload;
      const commands = issue.pull_request === undefined || sender.type === 'Bot' ? [] : commandsIn(comment.body);
      if (commands.length === 0) return;
      const repository = repositoryOf(payload);
      // What the commands are about is what stood there last: GitHub tells no head of a comment.
      const head = (await store.pulls.read(pullKey(repository, issue.number)))?.head ?? '';
      for (const [index, { kind, offers, unknown }] of commands.entries()) {
        const named = offers.length > 0 && { offers: [...offers] };
        const more = { comment: comment.id, ...named, ...(unknown !== undefined && { unknown }) };
        const id = `comment-${comment.id}-${index}`;
        await ask(kind, 'command', { id, told: payload, number: issue.number, head, sender, more });
      }
      await react(repository, comment.id, 'eyes');
    });
    probot.on('merge_group.checks_requested', async ({ payload }) => {
      const { head_sha: head, base_sha: base } = payload.merge_group;
      await mergeGroup(repositoryOf(payload as Told), head, base);
    });
    probot.on('push', async ({ payload }) => {
      const { id } = repositoryOf(payload);
      const branch = payload.ref.startsWith('refs/heads/');
      const concerned = branch ? (await store.pulls.all()).filter((record) => record.repository.id === id) : [];
      for (const record of concerned.filter(isUnfinished)) await store.pulls.touch(record);
    });
    probot.on(['installation', 'installation_repositories'], async () => sweep());
  };
}

type Pulled = Context<'pull_request'>;

interface Asking {
  /** The delivery's or the comment's, which is the same however often it is delivered. */
  readonly id: string;
  readonly told: Told;
  readonly number: number | undefined;
  readonly head: string;
  readonly sender: { readonly login: string; readonly type?: string } | undefined;
  /** What a command says beside. */
  readonly more?: Pick<PublishingRequest, 'comment' | 'offers' | 'unknown'>;
}

function labelled(id: string, payload: Pulled['payload']): Asking {
  const { number, head } = payload.pull_request;
  return { id, told: payload, number, head: head.sha, sender: payload.sender };
}

interface Told {
  readonly repository: {
    readonly id: number;
    readonly name: string;
    readonly private: boolean;
    readonly owner: { readonly login: string } | null;
  };
  readonly installation?: { readonly id: number } | undefined;
}

function repositoryOf({ repository, installation }: Told): Repository {
  const { id, name, owner } = repository;
  if (installation === undefined || owner === null) throw new Error('a webhook without an installation or an owner');
  return { id: String(id), owner: owner.login, name, installation: installation.id, private: repository.private };
}

interface Checked extends Told {
  readonly check_run: {
    readonly external_id: string | null;
    readonly pull_requests: readonly ({ readonly number: number } | null)[];
  };
}

/** The pull request that a check run of ours is about: `<repository ID>#<number>`. GitHub itself names none of a fork. */
function numberOf({ repository, check_run: run }: Checked): number | undefined {
  const [id, number = ''] = (run.external_id ?? '').split('#');
  if (id === String(repository.id) && /^\d{1,10}$/.test(number)) return Number(number);
  return run.pull_requests[0]?.number;
}
