/** Comments on issues and pull requests. */
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
import { senderOf, tellComment } from '../events.ts';
import { invalid, Refused } from '../refused.ts';
import type { Comment } from '../state.ts';
import { accountView, iso, nodeId } from '../views/account.ts';
import { commentsOf, commentView } from '../views/issue.ts';
import { either } from './issues.ts';

/** In characters, of which an emoji is one; observed of the API, its page states none. */
const longestBody = 65_536;

const CommentBody = z.object({ body: z.string() });
const ReactionBody = z.object({ content: z.string() });

export const commentRoutes: Routes = {
  'issues/list-comments': reads(either, (asked) => {
    const { world, repository, query } = asked;
    const since = Date.parse(query.get('since') ?? '') || 0;
    const comments = commentsOf(repository, issueOf(asked)).filter((one) => one.updatedAt >= since);
    return paged(asked, comments, (page) => page.map((one) => commentView(world, repository, one)));
  }),
  'issues/create-comment': writes(either, 'read', (asked) => {
    const { world, repository, actor } = asked;
    const issue = issueOf(asked);
    const body = bodyOf(asked);
    const at = world.now();
    const user = accountOf(actor);
    const comment = {
      ...{ id: world.id(), issue, body, user, byApp: byApp(actor) },
      createdAt: at,
      updatedAt: at,
      reactions: [],
    };
    repository.comments.set(comment.id, comment);
    issue.updatedAt = at;
    tellComment(world, repository, user, { action: 'created', comment });
    return ok(commentView(world, repository, comment), 201);
  }),
  'issues/get-comment': reads(either, (asked) => ok(commentView(asked.world, asked.repository, commentOf(asked)))),
  'issues/update-comment': writes(either, 'read', (asked) => {
    const { world, repository, actor } = asked;
    const comment = ownOf(asked);
    const from = comment.body;
    comment.body = bodyOf(asked);
    comment.updatedAt = world.now();
    tellComment(world, repository, senderOf(world, actor), { action: 'edited', comment, changes: { body: { from } } });
    return ok(commentView(world, repository, comment));
  }),
  'issues/delete-comment': writes(either, 'read', (asked) => {
    const { world, repository, actor } = asked;
    const comment = ownOf(asked);
    repository.comments.delete(comment.id);
    tellComment(world, repository, senderOf(world, actor), { action: 'deleted', comment });
    return { status: 204 };
  }),
  'reactions/create-for-issue-comment': writes(either, 'read', (asked) => {
    const { world, actor } = asked;
    const comment = commentOf(asked);
    const { content } = bodyAs(asked, ReactionBody);
    const user = accountOf(actor);
    const there = comment.reactions.find((one) => one.user === user && one.content === content);
    const reaction = there ?? { id: world.id(), user, content, at: world.now() };
    if (there === undefined) comment.reactions.push(reaction);
    const { id, at } = reaction;
    const view = { id, node_id: nodeId('REA', id), user: accountView(world, user), content, created_at: iso(at) };
    return ok(view, there === undefined ? 201 : 200);
  }),
};

function commentOf({ repository, params }: AskedOfRepository): Comment {
  return notFoundUnless(repository.comments.get(Number(params.comment_id)));
}

/** A comment that the actor may change: its own, or any to one who may write; an App's permission to write is enough. */
function ownOf(asked: AskedOfRepository): Comment {
  const comment = commentOf(asked);
  const { actor, repository } = asked;
  if (
    actor.kind === 'person' &&
    comment.user !== actor.account &&
    !atLeast(roleOf(repository, actor.account.login), 'write')
  )
    throw new Refused(403, 'Must have admin rights to Repository.');
  return comment;
}

function bodyOf(asked: AskedOfRepository): string {
  const { body } = bodyAs(asked, CommentBody);
  const refused = (message: string) =>
    invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
  if (body.trim() === '') throw refused("Body can't be blank");
  if ([...body].length > longestBody) throw refused(`Body is too long (maximum is ${longestBody} characters)`);
  return body;
}
