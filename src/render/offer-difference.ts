/** What publishing an offer would change and take, for a terminal. */
import type { ChangeClass } from '../../schemas/words.ts';
import { type UsualTime, usualTotal } from '../ingestion/publishing-times.ts';
import { many } from './counts.ts';
import { changeLines, type ShownChange } from './offer-changes.ts';
import { plain } from './plain.ts';

interface Step {
  readonly phase: string;
  readonly name: string;
  readonly usual: UsualTime | undefined;
  readonly typical: number;
}

export interface ShownDifference {
  readonly id: string;
  readonly against: string;
  readonly new: boolean;
  readonly class: ChangeClass;
  readonly changes: readonly ShownChange[];
  readonly preview: readonly Step[];
  readonly live: readonly Step[];
}

/** What the class of the changes means (seeds 000 and 002). */
const meanings: Readonly<Record<ChangeClass, string>> = {
  technical: 'technical: certified in full',
  commercial: 'commercial: certified in full',
  audience: 'audience only: synced without certification',
  marketing: 'marketing only: certification is skipped where a version was certified before',
  none: 'nothing that the marketplace shows',
};

/** Lines about one offer; none where it does not differ. */
export function differenceLines(difference: ShownDifference): readonly string[] {
  const { id, against, changes, preview, live } = difference;
  if (!difference.new && changes.length === 0) return [];
  const head = difference.new
    ? `${plain(id)} is not in ${plain(against)}: certified in full.`
    : `${plain(id)}: ${many(changes.length, 'change')} from ${plain(against)}, ${meanings[difference.class]}.`;
  const steps = [...stepLines('To preview', preview), ...stepLines('From sign-off to live', live)];
  return [head, ...changeLines(changes), ...steps];
}

function stepLines(title: string, steps: readonly Step[]): readonly string[] {
  if (steps.length === 0) return [];
  const width = Math.max(...steps.map(({ name }) => name.length));
  const lines = steps.map(({ phase, name, usual }) =>
    `    ${name.padEnd(width)}  ${(usual?.text ?? '').padEnd(28)}  ${phase === name ? '' : phase}`.trimEnd(),
  );
  return [`  ${title}, usually ${usualTotal(steps).text}:`, ...lines];
}
