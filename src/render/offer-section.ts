/** What a comment says of one offer. */
import type { PullState } from '../../schemas/records.ts';
import { fold, words } from './markdown.ts';
import { offerLead } from './offer-lead.ts';
import { errorTable, failureBlocks, type OfferRoom, permanentBlock, stepTable } from './offer-tables.ts';
import type { Standing } from './overview.ts';
import type { PullStatus } from './pull-status.ts';

/** `fabrikam-gateway is being certified`, in Markdown. */
export function offerHeading({ offer, verdict }: Standing): string {
  return `${words(offer.id, 60)} ${verdict.says}`;
}

/**
 * What is shown of an offer beside what is said of it: what keeps it from being staged, what cannot be taken back, what is held
 * against it, its steps.
 */
type Part = 'errors' | 'permanent' | 'failures' | 'steps';

const parts: Readonly<Record<PullState, readonly Part[]>> = {
  unstaged: ['errors', 'permanent'],
  stale: ['errors', 'permanent'],
  withdrawn: ['errors', 'permanent'],
  queued: [],
  staging: ['steps'],
  releasing: ['steps'],
  attention: ['failures', 'steps'],
  stalled: ['failures', 'steps'],
  notLive: ['failures', 'steps'],
  ready: ['permanent', 'steps'],
  live: ['steps'],
};

/** Blocks of Markdown. One of several has a heading of its own; steps are folded but for those of the only one, while they run. */
export function offerSection(one: Standing, status: PullStatus, room: OfferRoom, several: boolean): readonly string[] {
  const { offer, verdict } = one;
  const shown = (part: Part) => parts[offer.state].includes(part);
  const steps = shown('steps') ? stepTable(offer, status, room.steps) : '';
  const open = steps === '' || (!several && verdict.need === 'time');
  return [
    several ? `#### ${offerHeading(one)}` : '',
    offerLead(offer, status),
    shown('errors') ? errorTable(offer, room) : '',
    shown('permanent') && status.life === 'open' ? permanentBlock(offer, room) : '',
    ...(shown('failures') ? failureBlocks(offer, room) : []),
    open ? steps : fold('Steps', steps),
  ];
}
