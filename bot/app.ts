/** What webhooks mean: which pull request to look at, and what a person asks for. Nothing else of them is believed. */
import type { Context, Probot } from 'probot';
import type { PublishingRequest, Repository } from '../schemas/records.ts';
import { labels } from '../src/operations/publishing/project-pull.ts';
import { newPull, pullKey } from '../src/operations/publishing/sweep.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Store } from '../src/ports/store.ts';

export interface Inbox {
  readonly store: Pick<Store, 'ask' | 'pulls'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Looks at everything. */
  readonly sweep: () => void;
}

/** The handlers; each says what it does in its name. */
export function app({ store, clock, sweep }: Inbox): (probot: Probot) => void {
  const touch = async ({ payload }: Pulled) => {
    await store.pulls.touch(newPull(repositoryOf(payload), payload.pull_request.number));
  };
  const ask = async (kind: PublishingRequest['kind'], by: PublishingRequest['by'], asked: Asking) => {
    const { id, repository, number, head, sender } = asked;
    if (sender === undefined || sender.type === 'Bot') return;
    await store.pulls.touch(newPull(repository, number));
    const at = new Date(clock.now()).toISOString();
    await store.ask({ v: 1, id, pull: pullKey(repository, number), kind, by, actor: sender.login, head, at });
  };

  return (probot) => {
    probot.on(['pull_request.opened', 'pull_request.reopened', 'pull_request.synchronize'], touch);
    probot.on(['pull_request.edited', 'pull_request.closed', 'pull_request.ready_for_review'], touch);
    probot.on('pull_request.labeled', async ({ id, payload }) => {
      if (payload.label?.name === labels.request) await ask('stage', 'label', labelled(id, payload));
    });
    probot.on('pull_request.unlabeled', async ({ id, payload }) => {
      const name = payload.label?.name;
      if (name === labels.request || name === labels.held) await ask('cancel', 'label', labelled(id, payload));
    });
    probot.on('check_run.requested_action', async ({ id, payload }) => {
      const { check_run: run, requested_action: action, sender } = payload;
      const repository = repositoryOf(payload);
      const number = numberOf(run.external_id, repository);
      const presses = action?.identifier === 'stage' || action?.identifier === 'retry';
      if (presses && number !== undefined)
        await ask('stage', 'button', { id, repository, number, head: run.head_sha, sender });
    });
    probot.on('check_run.rerequested', async ({ payload }) => {
      const repository = repositoryOf(payload);
      const number = numberOf(payload.check_run.external_id, repository);
      if (number !== undefined) await store.pulls.touch(newPull(repository, number));
    });
    probot.on('push', async ({ payload }) => {
      const { id } = repositoryOf(payload);
      const known = (await store.pulls.all()).filter(({ repository }) => repository.id === id);
      for (const record of known) await store.pulls.touch(record);
    });
    probot.on(['installation', 'installation_repositories'], async () => sweep());
  };
}

type Pulled = Context<'pull_request'>;

interface Asking {
  /** The delivery's, which is the same however often it is delivered. */
  readonly id: string;
  readonly repository: Repository;
  readonly number: number;
  readonly head: string;
  readonly sender: { readonly login: string; readonly type?: string } | undefined;
}

function labelled(id: string, payload: Pulled['payload']): Asking {
  const { number, head } = payload.pull_request;
  return { id, repository: repositoryOf(payload), number, head: head.sha, sender: payload.sender };
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

/** The pull request that a check run of ours is about. */
function numberOf(externalId: string | null, { id }: Repository): number | undefined {
  const [repository, number] = (externalId ?? '').split('#');
  return repository === id ? Number(number) : undefined;
}
