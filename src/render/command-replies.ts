/** Answers to commands that only ask, each a comment of its own. */
import { eventLine } from './event-line.ts';
import { code, fold, mention, tableRow, tableRule } from './markdown.ts';
import { offerHeading } from './offer-section.ts';
import { standings } from './overview.ts';
import type { PullStatus } from './pull-status.ts';
import { utc } from './utc.ts';

/** Commands as a comment has them at the start of a line, what they do, and the role that they take. */
const commandRows = [
  [
    'stage [offer…]',
    'brings the offers, as they are now, to preview; on a merged pull request to live',
    'write; merged: maintain',
  ],
  ['retry [offer…]', 'the same, after something went wrong', 'write; merged: maintain'],
  ['cancel [offer…]', 'takes back what was asked for', 'write'],
  ['status', 'tells where the offers are', 'read'],
  ['history', 'tells what happened so far', 'read'],
  ['help', 'tells this', 'read'],
] as const;

/** The mark of the answer to a Request, by which it is answered once. */
export const replyMarker = (request: string) => `<!-- offerlane v1 reply ${request.replace(/[^\w-]/g, '')} -->`;

export function helpReply(unknown: string | undefined): string {
  const said = unknown === undefined ? '' : `${code(`/offerlane ${unknown}`)} is no command.\n\n`;
  const rows = commandRows.map(([words, does, role]) => tableRow([code(`/offerlane ${words}`), does, role]));
  const table = [tableRow(['at the start of a line', 'what it does', 'role']), tableRule(3), ...rows].join('\n');
  return `${said}${table}\n\nA command without offers is about all that the pull request changes.`;
}

export function statusReply(status: PullStatus): string {
  const all = standings(status);
  if (all.length === 0) return 'This pull request changes no offer.';
  return all.map((one) => `- ${offerHeading(one)}, since ${utc(one.offer.since)} (UTC)`).join('\n');
}

export function historyReply({ earlier }: PullStatus): string {
  if (earlier.length === 0) return 'Nothing has happened so far.';
  const rows = earlier.toReversed().map(eventLine);
  return fold(`What happened, newest first (${rows.length})`, rows.join('\n'));
}

/** An answer to somebody, with its mark. */
export function reply(request: string, actor: string, body: string): string {
  return `${replyMarker(request)}\n${mention(actor)}:\n\n${body}\n`;
}
