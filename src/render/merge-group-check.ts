/** The check `offerlane/preview` at the head of a merge group. */
import { clip } from '../source/text.ts';
import { many } from './counts.ts';
import { code } from './markdown.ts';

/** An offer that a merge group changes, and whether this content is in preview, or live. */
export interface GroupedOffer {
  readonly id: string;
  readonly certified: boolean;
}

/** How many offers are named. */
const most = 100;

/** Concluded: green where merging publishes nothing but what was certified. */
export function mergeGroupCheck(offers: readonly GroupedOffer[]) {
  const wrong = offers.filter(({ certified }) => !certified);
  const named = (some: readonly GroupedOffer[]) =>
    some
      .slice(0, most)
      .map(({ id }) => `- ${code(clip(id, 60))}`)
      .join('\n');
  const status = 'completed' as const;
  if (offers.length === 0)
    return {
      ...{ status, conclusion: 'success' as const, title: 'No offers changed' },
      summary: 'Merging this group changes no offer.',
    };
  if (wrong.length === 0)
    return {
      ...{ status, conclusion: 'success' as const, title: `${many(offers.length, 'offer')} certified` },
      summary: `Merging this group publishes exactly what is in preview:\n\n${named(offers)}`,
    };
  return {
    ...{ status, conclusion: 'failure' as const, title: `${many(wrong.length, 'offer')} not as certified` },
    summary: `What this group would merge is not what was certified of:\n\n${named(wrong)}\n\nAnother pull request in the group may change the same offer. Stage what is to be merged, and add it to the queue again.`,
  };
}
