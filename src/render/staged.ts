/** What staging an offer would mean, by the class of its change. */
import type { JudgedOffer } from '../../schemas/judgement.ts';
import type { ChangeClass } from '../../schemas/words.ts';
import { shown } from '../source/text.ts';

/** What a change means for certification, and when that is skipped (seeds 000 and 002). Audiences are synced without a publication. */
export const certification: Readonly<Record<ChangeClass, string>> = {
  technical: 'is certified in full',
  commercial: 'changes what is sold and is certified in full',
  audience: 'changes its audience only, which is synced without certification',
  marketing: 'changes marketing only: certification is skipped where a version was certified before',
  none: 'changes nothing that the marketplace shows',
};

/** The rest of a sentence that begins with the offer; undefined where it is compared with nothing. */
export function staged({ change, cost }: JudgedOffer): string | undefined {
  if (change === undefined) return undefined;
  const news = change.new ? 'is new and ' : '';
  const time = cost?.usually === undefined ? '' : `; usual time to preview ${cost.usually}`;
  return `${news}${certification[change.class]}${time}`;
}

/** Whom a change concerns, as a sentence; the empty string where nobody. */
export function touching(touches: readonly string[]): string {
  return touches.length === 0 ? '' : `What it touches: ${touches.join('; ')}.`;
}

/** The offer and its plans, each with what becomes permanent of it: `the plan `b` of `a`: its ID; that it is public`. */
export function permanentLines({ id, permanent }: Pick<JudgedOffer, 'id' | 'permanent'>): readonly string[] {
  const owners = Map.groupBy(permanent, ({ path: [first, plan] }) => (first === 'plans' ? `${plan}` : undefined));
  return [...owners].map(([plan, own]) => {
    const owner = plan === undefined ? shown(id) : `the plan ${shown(plan)} of ${shown(id)}`;
    return `${owner}: ${own.map(({ says }) => says).join('; ')}`;
  });
}
