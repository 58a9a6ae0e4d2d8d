/** The one comment of a pull request, which tells what the marketplace is doing. It changes only when there is news. */
import { many } from './counts.ts';
import { eventLine } from './event-line.ts';
import { fold, link, mention, sentence } from './markdown.ts';
import { offerHeading, offerSection } from './offer-section.ts';
import type { OfferRoom } from './offer-tables.ts';
import { overview, type Standing, standings } from './overview.ts';
import type { PullStatus } from './pull-status.ts';
import { noTicks, type Ticks } from './ticks.ts';
import { utc } from './utc.ts';
import { tally } from './verdict.ts';

/** What our own comment is known by; nothing that others wrote can hold it. */
export const statusMarker = '<!-- offerlane v1 status -->';

/** GitHub refuses a comment above 65,536 characters. */
const most = 60_000;

/** The comment, its marker first, with the checklist and what people ticked of it. */
export function statusComment(status: PullStatus, ticks: Ticks = noTicks): string {
  return `${statusMarker}\n${statusBody(status, ticks)}`;
}

/** The comment without its marker; without the checklist where it is not told what is ticked of it. */
export function statusBody(status: PullStatus, ticks?: Ticks): string {
  const all = standings(status);
  const opening = [`### ${title(all, status)}`, ...opened(status), all.length > 1 ? overview(all, ofOverview) : ''];
  const ending = closing(status);
  for (const room of rooms(all)) {
    const body = fitted([opening, ...sections(all, status, room, ticks), [earlier(status, room.earlier), ending]]);
    if (body !== undefined) return body;
  }
  return joined([...opening, ending]);
}

/** Blocks, or how to write them. */
type Part = readonly string[] | (() => readonly string[]);

/** The blocks together, where they fit; they are written one after another, so that too many cost no more than enough. */
function fitted(parts: readonly Part[]): string | undefined {
  const blocks: string[] = [];
  let length = statusMarker.length + 2;
  for (const part of parts) {
    const own = typeof part === 'function' ? part() : part;
    length += joined(own).length + 2;
    if (length > most) return undefined;
    blocks.push(...own);
  }
  return joined(blocks);
}

const ofOverview = 45_000;
const joined = (blocks: readonly string[]) => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

function title(all: readonly Standing[], { conflict }: PullStatus): string {
  const [only, ...others] = all;
  if (only === undefined) return conflict ? 'Marketplace: a conflict with the base' : 'Marketplace: no offers changed';
  if (others.length === 0) return `Marketplace: ${offerHeading(only)}`;
  return `Marketplace: ${tally(
    all.map(({ verdict }) => verdict),
    200,
  )}`;
}

/** What comes before the offers: a refused request, a conflict. */
function opened({ note, conflict, offers }: PullStatus): readonly string[] {
  return [
    note === undefined ? '' : `> ${mention(note.actor)} (${utc(note.at)} UTC): ${sentence(note.text, 1000)}`,
    conflict
      ? 'This conflicts with its base, so that nobody knows yet what would be published. Nothing new is staged until the conflict is resolved: resolve it and push.'
      : '',
    offers.length === 0 && !conflict ? 'No offer would be changed by merging this. Nothing to do.' : '',
  ];
}

/** How much of everything is told. */
interface Room extends OfferRoom {
  readonly earlier: number;
  /** Sections of offers, those of the most pressing first. */
  readonly sections: number;
}

/** From the most that may be told down to the least. */
function rooms(all: readonly Standing[]): readonly Room[] {
  const count = Math.max(1, all.length);
  const whole = { failures: Math.ceil(600 / count), message: 600, report: 20_000, steps: 40, checklist: true };
  const pressing = all.filter(({ verdict }) => verdict.need !== 'live' && verdict.need !== 'closed').length;
  const asking = all.filter(({ verdict }) => verdict.need === 'change' || verdict.need === 'person').length;
  const room = (own: Partial<Room>): Room => ({ ...whole, earlier: 0, sections: count, ...own });
  const least = { failures: 1, message: 200, report: 0, steps: 20, checklist: false };
  return [
    ...[50, 10, 3, 0].map((lines) => room({ earlier: lines })),
    ...[100, 50, 20, 8].map((failures) => room({ failures, report: failures * 100 })),
    ...[8, 3].map((failures) => room({ ...least, failures })),
    room(least),
    ...[pressing, asking].map((sections) => room({ ...least, sections })),
    ...[50, 20, 8, 3, 1].map((sections) => room({ ...least, sections: Math.min(sections, asking) })),
    room({ ...least, sections: 0 }),
  ];
}

function sections(all: readonly Standing[], status: PullStatus, room: Room, ticks: Ticks | undefined): readonly Part[] {
  const shown = all.slice(0, room.sections);
  const rest = all.length - shown.length;
  const left = `The details of ${many(rest, 'offer')} are left out here: a comment holds only so much.`;
  const telling = { room, several: all.length > 1, ticks };
  return [...shown.map((one) => () => offerSection(one, status, telling)), rest > 0 ? [left] : []];
}

/** Newest first. */
function earlier({ earlier: lines }: PullStatus, room: number): string {
  if (lines.length === 0) return '';
  if (room === 0) return `${many(lines.length, 'earlier event')} left out here: a comment holds only so much.`;
  const shown = lines.slice(-room).toReversed();
  const rest = lines.length - shown.length;
  const rows = shown.map(eventLine);
  const body = rest > 0 ? [...rows, `- ${rest} before these, left out here.`] : rows;
  return fold(`Earlier on this pull request (${lines.length})`, body.join('\n'));
}

function closing({ docs }: PullStatus): string {
  const shown = 'How staging and going live work';
  const linked = link(shown, docs);
  return linked === shown ? '' : `${linked}.`;
}
