/** Tells who asked in a comment what came of it: by a reaction, or by an answer where they only ask. */
import type { PublishingRequest, PullRecord } from '../../../schemas/records.ts';
import { helpReply, historyReply, reply, replyMarker, statusReply } from '../../render/command-replies.ts';
import type { PullStatus } from '../../render/pull-status.ts';
import { type Asked, done } from './asked-for.ts';
import type { Desk } from './desk.ts';
import type { PullView } from './observe-pull.ts';
import { may } from './permissions.ts';
import { statusOf } from './status-of.ts';

/** May be called again for the same Requests: nothing is told twice. */
export async function answerCommands(desk: Desk, record: PullRecord, view: PullView, asked: Asked): Promise<void> {
  for (const request of view.requests) {
    const { comment } = request;
    if (comment === undefined) continue;
    const outcome = asked.outcomes.get(request.id) ?? (await answered(desk, record, view, request));
    await desk.github.react(record.repository, comment, outcome === done ? '+1' : 'confused');
  }
}

const answers: Readonly<
  Partial<Record<PublishingRequest['kind'], (status: PullStatus, request: PublishingRequest) => string>>
> = {
  help: (_, { unknown }) => helpReply(unknown),
  status: statusReply,
  history: historyReply,
};

async function answered(desk: Desk, record: PullRecord, view: PullView, request: PublishingRequest): Promise<string> {
  const { github } = desk;
  const { repository, number } = record;
  if (!may(await github.role(repository, request.actor), 'ask')) return 'they may not ask';
  const [before] = await github.ownComments(repository, number, replyMarker(request.id));
  const says = answers[request.kind];
  if (before === undefined && says !== undefined)
    await github.comment(
      repository,
      number,
      reply(request.id, request.actor, says(statusOf(record, view, desk), request)),
    );
  return request.unknown === undefined ? done : 'it is no command';
}
