/** The reviewer's checklist as a plain list: for the summary of a job, and for a terminal. */
import { type ChecklistItem, type ChecklistStage, checklistStages, type JudgedOffer } from '../../schemas/judgement.ts';
import { many } from './counts.ts';
import { code, fold, prose } from './markdown.ts';
import { cut, plain } from './plain.ts';

/** What stands above the questions of a stage. */
export const stageTitles: Readonly<Record<ChecklistStage, string>> = {
  review: 'Before it is staged',
  preview: 'In the preview',
  live: 'Once it is live',
};

/** The questions by stage, without those that have none. */
export function byStage<Item extends { readonly stage: ChecklistStage }>(
  items: readonly Item[],
): readonly (readonly [title: string, items: readonly Item[]])[] {
  return checklistStages
    .map((stage) => [stageTitles[stage], items.filter((item) => item.stage === stage)] as const)
    .filter(([, own]) => own.length > 0);
}

/** A part of a summary that is opened by who reviews, for at most so many offers; the empty string without questions. */
export function checklistFold(offers: readonly Pick<JudgedOffer, 'id' | 'checklist'>[], most: number): string {
  const asked = offers.filter(({ checklist }) => checklist.length > 0);
  const count = asked.reduce((sum, { checklist }) => sum + checklist.length, 0);
  if (count === 0) return '';
  const blocks = asked.slice(0, most).map(({ id, checklist }) => {
    const lists = byStage(checklist).map(([title, items]) => `${title}:\n\n${items.map(row).join('\n')}`);
    return `${code(cut(id, 60))}\n\n${lists.join('\n\n')}`;
  });
  const rest = asked.length - blocks.length;
  const left = rest > 0 ? [`${many(rest, 'offer')} more, not shown here.`] : [];
  return fold(
    `What no machine can judge: ${many(count, 'question')} for who reviews`,
    [...blocks, ...left].join('\n\n'),
  );
}

const row = ({ question, policy }: ChecklistItem) =>
  `- ${prose(question)}${policy === undefined ? '' : ` (policy ${policy})`}`;

/** The questions of one offer, a line each, below its name. */
export function checklistText({ id, checklist }: Pick<JudgedOffer, 'id' | 'checklist'>): readonly string[] {
  if (checklist.length === 0) return [];
  const lists = byStage(checklist).flatMap(([title, items]) => [
    `  ${title}:`,
    ...items.map(({ question }) => `    [ ] ${question}`),
  ]);
  return [`For who reviews ${plain(id)}, as no machine can judge it:`, ...lists];
}
