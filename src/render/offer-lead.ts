/** What is said of an offer first: what happened, what usually comes next, and, last, what there is to do and for whom. */
import type { PullState } from '../../schemas/records.ts';
import { clip, few } from '../source/text.ts';
import { many } from './counts.ts';
import { code, link, mention, prose, sentence, words } from './markdown.ts';
import type { OfferStatus, PullStatus } from './pull-status.ts';
import { certification, touching } from './staged.ts';
import { signOff } from './step-rows.ts';
import { utc } from './utc.ts';

/** A paragraph of Markdown. */
export function offerLead(offer: OfferStatus, status: PullStatus): string {
  return leads[offer.state](offer, status)
    .filter((part) => part !== '')
    .join(' ');
}

const leads: Readonly<Record<PullState, (offer: OfferStatus, status: PullStatus) => readonly string[]>> = {
  unstaged: (offer, status) => [
    reasonOf(offer),
    meant(offer, status),
    pictured(offer),
    stageable(offer, status, 'brings it to preview'),
  ],
  stale: (offer, status) => [
    moved(offer, status),
    reasonOf(offer),
    meant(offer, status),
    pictured(offer),
    stageable(offer, status, 'stages it as it is now'),
  ],
  withdrawn: (offer, status) =>
    status.life === 'open'
      ? [reasonOf(offer) || 'What was asked for is cancelled.', stageable(offer, status, 'asks for it again')]
      : [reasonOf(offer) || 'Closed without merging.', 'Nothing to do.'],
  queued: (offer) => [asked(offer), queue(offer), reasonOf(offer), 'Nothing to do: its turn comes by itself.', undo],
  staging: (offer) => [asked(offer), reasonOf(offer), untold(offer), meanwhile(offer), undo],
  releasing: (offer) => [
    'Merged, and on its way to live.',
    asked(offer),
    reasonOf(offer),
    untold(offer),
    meanwhile(offer),
  ],
  attention: (offer) => [asked(offer), reasonOf(offer), called(offer, needed(offer))],
  stalled: (offer) => [
    reasonOf(offer) || 'It cannot go on by itself.',
    called(offer, `a person must look at it in ${portal(offer)}. Then set ${label} again.`),
  ],
  notLive: (offer) => [
    reasonOf(offer) || 'Merged, not live.',
    'Customers see what was live before.',
    called(offer, 'mend it in a new pull request, or revert this one so that Git says what is live.'),
    `Where nothing needs a change, set ${label} on this one again.`,
  ],
  ready: (offer, status) => [
    certified(offer, status),
    seenBy(offer),
    pictured(offer),
    called(offer, `try it in ${portal(offer)}.`),
    merging,
  ],
  live: ({ live, since }) => {
    if (live === undefined) return ['What is live is this very content; nothing was submitted.', 'Nothing to do.'];
    const what = `from ${sha(live.commit)} (digest ${code(clip(live.digest.replace(/^\d+:/, '').slice(0, 8), 8))})`;
    return [`Live since ${utc(since)} (UTC), ${what}. What is served is what was certified.`, 'Nothing to do.'];
  },
};

const label = 'the label `stage`';
const undo = 'Taking off the label `staging` cancels it.';
const merging =
  '**Merging publishes exactly this**, which takes the role `maintain`; any further change is certified again first.';

/** The longest reason, and the longest name in a list, that is told whole. */
const [ofReason, ofName] = [1000, 60];

const reasonOf = ({ reason }: OfferStatus) => sentence(reason ?? '', ofReason);
const sha = (commit: string) => code(clip(commit.slice(0, 7), 7));
const portal = (offer: OfferStatus) => link('Partner Center', offer.portal);

function meanwhile({ usually }: OfferStatus): string {
  if (usually === undefined) return 'Nothing to do meanwhile.';
  return `This usually takes ${words(usually, ofName)}; nothing to do until then.`;
}

/** What staging would mean, where it can be staged. */
function meant({ fit, change, usually, touches }: OfferStatus, { conflict }: PullStatus): string {
  if (!fit || conflict) return '';
  const time = usually === undefined ? '' : `; its preview usually takes ${words(usually, ofName)}`;
  const subject = change === 'technical' || change === 'commercial' ? 'If staged, it' : 'It';
  return [`${subject} ${certification[change]}${time}.`, sentence(touching(touches), ofReason)]
    .filter((part) => part !== '')
    .join(' ');
}

function pictured({ pictures }: OfferStatus): string {
  return pictures === undefined ? '' : `${link('Its pictures as customers see them', pictures)}.`;
}

function stageable({ fit, errors, reason }: OfferStatus, { conflict, offers }: PullStatus, does: string): string {
  // A comment on one offer says it above already.
  if (conflict) return offers.length > 1 ? 'Nothing is staged until the conflict is resolved.' : '';
  if (fit) return `${capital(label)} ${does}.`;
  if (errors > 0) {
    const [stand, them] = errors === 1 ? ['stands', 'it is'] : ['stand', 'they are'];
    return `${many(errors, 'error')} ${stand} in its files, and staging is refused until ${them} mended. Mend and push.`;
  }
  if (reason !== undefined) return 'Staging is refused.';
  return 'Staging is refused while a page of it is not Complete. Complete it and push.';
}

function moved({ stagedHead }: OfferStatus, { head }: PullStatus): string {
  if (stagedHead === undefined || stagedHead === head)
    return 'The base has changed this offer since it was staged, so that merging would publish something else.';
  return `${sha(stagedHead)} was staged; ${sha(head)} stands here now, and would publish something else.`;
}

const ways = { label, button: 'the button Stage', command: 'the command `/offerlane stage`' } as const;

function asked({ asked: request }: OfferStatus): string {
  if (request === undefined) return '';
  return `Asked for by ${code(clip(request.by, ofName))} with ${ways[request.how]}, for ${sha(request.head)}.`;
}

/** To those who asked, where they must act. */
function called({ asked: request }: OfferStatus, what: string): string {
  return request === undefined ? capital(what) : `${mention(request.by)}, ${what}`;
}

function queue({ waits }: OfferStatus): string {
  if (waits === undefined) return '';
  const before = waits.before > 0 ? `, ${waits.before} before it` : '';
  return waits.behind === undefined ? `It waits in the queue${before}.` : `It waits behind #${waits.behind}${before}.`;
}

function untold({ steps }: OfferStatus): string {
  const silent = steps.length > 0 && steps.every(({ state }) => state === 'next');
  return silent && steps.some(({ name }) => name !== signOff)
    ? 'The marketplace tells no steps of it so far; these are the ones to expect.'
    : '';
}

function needed({ failures, failedIn }: OfferStatus): string {
  if (failedIn === undefined && failures.length === 0)
    return `set ${label} again, and push a change before that where one is needed.`;
  const these = failures.length > 1 ? `these ${failures.length} findings need` : 'this needs';
  return `${these} a change. Push it, then set ${label} again.`;
}

function certified({ asked: request }: OfferStatus, { head }: PullStatus): string {
  const of = request?.head ?? head;
  const same = of === head ? '' : `; ${sha(head)} holds the same`;
  return `Certified and in preview for ${sha(of)}${same}.`;
}

function seenBy({ audience }: OfferStatus): string {
  if (audience.length === 0) return '';
  const names = few(
    audience.map((name) => clip(name, ofName)),
    10,
  );
  return `Seen by ${audience.length} in its preview audience: ${prose(names)}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
