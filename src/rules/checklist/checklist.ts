/** What a person is to judge of an offer, for no machine can: the questions that its change raises. */
import { hash } from 'node:crypto';
import { canonicalJson } from '../../../schemas/canonical-json.ts';
import type { ChecklistItem } from '../../../schemas/judgement.ts';
import type { Plan } from '../../../schemas/offer.ts';
import { content } from '../../source/content.ts';
import { members } from '../../source/field.ts';
import type { OfferSource } from '../../source/offer-source.ts';
import type { View } from '../../source/view.ts';
import { contentRows } from './content.ts';
import { machineRows } from './machine.ts';
import { publishingRows } from './publishing.ts';
import type { ChecklistRow } from './row.ts';
import { serviceRows } from './service.ts';

/** Every question there is, in the order in which they are asked. */
export const checklistRows: readonly ChecklistRow[] = [
  ...contentRows,
  ...machineRows,
  ...serviceRows,
  ...publishingRows,
];

/**
 * The questions that apply: those of the offer's type whose matter it has, and where there is a version before, whose matter
 * is not what it was there.
 */
export function checklist(after: OfferSource, before?: OfferSource): readonly ChecklistItem[] {
  const rows = checklistRows.filter(({ appliesTo }) => appliesTo.includes(after.type));
  const now = side(after);
  const was = before?.type === after.type ? side(before) : undefined;
  return rows.flatMap((row) => {
    const { id, question, stage, policy } = row;
    const own = matter(row, now);
    if (own === undefined || (was !== undefined && own === matter(row, was))) return [];
    return [{ id, question, stage, policy, hash: own }];
  });
}

/** A version of an offer: its content, and its plans as they can be asked. */
interface Side {
  readonly whole: unknown;
  readonly plans: ReadonlyMap<string, View<Plan> | undefined>;
  /** The canonical JSON of what questions are about: many are about the same. */
  readonly texts: Map<unknown, string>;
}

const side = (source: OfferSource): Side => ({
  whole: content(source),
  plans: new Map(Object.entries(source.view.plans ?? {})),
  texts: new Map(),
});

/** A hash of what a question is about; undefined where the offer has nothing of it. */
function matter(
  { concerns, plans: about = () => true }: ChecklistRow,
  { whole, plans, texts }: Side,
): string | undefined {
  const kept = (id: string) => {
    const plan = plans.get(id);
    return plan !== undefined && about(plan);
  };
  const found = concerns.flatMap((pointer) => standing(whole, pointer.split('/').slice(1), '', kept));
  if (found.length === 0) return undefined;
  const text = (value: unknown) => {
    const made = texts.get(value) ?? canonicalJson(value);
    texts.set(value, made);
    return made;
  };
  // As the canonical JSON of all of it by its places.
  const entries = [...new Map(found)].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = entries.map(([place, value]) => `${canonicalJson(place)}:${text(value)}`).join(',');
  return hash('sha256', `{${all}}`).slice(0, 16);
}

/** What stands at a pattern, by its places; plans that are not kept are left out. */
function standing(
  value: unknown,
  pattern: readonly string[],
  at: string,
  kept: (plan: string) => boolean,
): readonly (readonly [string, unknown])[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return value === undefined || value === null ? [] : [[at, value]];
  return [...members(value)].flatMap(([own, child]) => {
    if ((key !== '*' && key !== String(own)) || (at === '/plans' && !kept(String(own)))) return [];
    return standing(child, rest, `${at}/${String(own)}`, kept);
  });
}
