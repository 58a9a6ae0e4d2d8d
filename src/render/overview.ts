/** The offers of a pull request in one table, what is pressing first. */
import { clip } from '../source/text.ts';
import { code, tableRow, tableRule } from './markdown.ts';
import type { OfferStatus, PullStatus } from './pull-status.ts';
import { utc } from './utc.ts';
import { needs, tally, type Verdict, verdict } from './verdict.ts';

export interface Standing {
  readonly offer: OfferStatus;
  readonly verdict: Verdict;
}

/** The offers with their verdicts, what is pressing first. */
export function standings(status: PullStatus): readonly Standing[] {
  const all = status.offers.map((offer) => ({ offer, verdict: verdict(offer, status) }));
  return all.toSorted((a, b) => needs.indexOf(a.verdict.need) - needs.indexOf(b.verdict.need));
}

/** The table in at most so many characters: names are cut first; what is left out is summed up. */
export function overview(all: readonly Standing[], most: number): string {
  const whole = [60, 24].map((name) => all.map((one) => row(one, name)));
  const rows = whole.find((some) => lengthOf(some) <= most) ?? whole.at(-1) ?? [];
  let left = most;
  const shown = rows.filter((one) => {
    left -= one.length + 1;
    return left >= 0;
  });
  const rest = all.slice(shown.length).map((one) => one.verdict);
  const head = [tableRow(['offer', 'stands', 'since (UTC)', 'next']), tableRule(4)];
  return [...head, ...shown, ...(rest.length > 0 ? [`\nLeft out above: ${tally(rest, 200)}.`] : [])].join('\n');
}

const lengthOf = (rows: readonly string[]) => rows.reduce((sum, one) => sum + one.length + 1, 0);

function row({ offer, verdict: { says, next } }: Standing, name: number): string {
  return tableRow([code(clip(offer.id, name)), says, utc(offer.since), next]);
}
