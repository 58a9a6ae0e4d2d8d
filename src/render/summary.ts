/** A judgement as the summary of a job: Markdown that GitHub shows on the page of the run. */
import { Buffer } from 'node:buffer';
import type { Finding } from '../../schemas/finding.ts';
import type { JudgedOffer, Judgement } from '../../schemas/judgement.ts';
import { pages, pageTitles } from '../../schemas/words.ts';
import { few, listed } from '../source/text.ts';
import { unseen } from './annotations.ts';
import { checklistFold } from './checklist.ts';
import { counted, many, pageWorth } from './counts.ts';
import { findingTables } from './finding-tables.ts';
import { code, literal, prose, tableRow, tableRule } from './markdown.ts';
import { cut } from './plain.ts';
import { permanentLines, staged, touching } from './staged.ts';

/** GitHub refuses a step's summary above 1 MiB, and other parts of the step may write to it. */
const mostBytes = 1_000_000;
/** Offers with a row of their own; with more of them the findings still find room. */
const mostOffers = 100;
/** Offers and plans of which it is told what becomes permanent. */
const mostLines = 200;
/** Offers whose questions for who reviews are shown. */
const mostAsked = 20;

/**
 * The summary; ends with a line break. `notes` are sentences on how the judging was done, `hidden` is how many findings GitHub does
 * not show as annotations.
 */
export function summary(judgement: Judgement, notes: readonly string[], hidden: number): string {
  const { findings } = judgement;
  const byOffer = Map.groupBy(findings, ({ offer }) => offer);
  const offers = judgement.offers.map((offer) => ({ offer, own: byOffer.get(offer.id) ?? [] }));
  offers.sort((a, b) => Number(a.offer.fit) - Number(b.offer.fit));
  const shownOffers = offers.slice(0, mostOffers);
  const opening = [
    `### ${header(judgement)}`,
    pageTable(shownOffers),
    leftOut(offers.length - shownOffers.length, 'offer'),
    shownOffers.flatMap(({ offer }) => ifStaged(offer)).join('\n'),
    becomesPermanent(shownOffers),
    checklistFold(
      shownOffers.map(({ offer }) => offer),
      mostAsked,
    ),
    removed(judgement),
    [...compared(judgement), ...notes.map(prose)].join(' '),
    hidden === 0 ? '' : unseen(hidden),
  ].filter((block) => block !== '');
  const head = `${opening.join('\n\n')}\n`;
  return head + findingTables(judgement, mostBytes - Buffer.byteLength(head));
}

interface Row {
  readonly offer: JudgedOffer;
  readonly own: readonly Finding[];
}

function header({ offers, against }: Judgement): string {
  const fit = offers.filter((offer) => offer.fit).length;
  const rest = offers.length - fit;
  if (offers.length === 0) return against === undefined ? 'No offers' : 'No offer changed';
  const changed = offers.every(({ change }) => change?.new || (change?.changes.length ?? 0) > 0);
  const ready = fit > 0 ? [`${fit} ready`] : [];
  const unready = rest > 0 ? [`${rest} ${rest === 1 ? 'needs' : 'need'} work`] : [];
  return `${many(offers.length, 'offer')}${changed ? ' changed' : ''}: ${[...ready, ...unready].join(', ')}`;
}

function pageTable(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const columns = pages.filter((page) => rows.some(({ offer }) => offer.pages[page] !== undefined));
  const head = ['Offer', ...columns.map((page) => pageTitles[page]), 'Verdict'];
  const body = rows.map(({ offer, own }) => {
    const cells = columns.map((page) => pageWorth(offer, page, own));
    const verdict = [...(offer.fit ? ['ready'] : []), ...(own.length > 0 ? [counted(own)] : [])].join(', ');
    return tableRow([code(cut(offer.id, 60)), ...cells, verdict || 'needs work']);
  });
  return [tableRow(head), tableRule(head.length), ...body].join('\n');
}

function ifStaged(offer: JudgedOffer): readonly string[] {
  const told = staged(offer);
  const fit = offer.fit ? '' : ', once it is fit to stage,';
  const touches = touching(offer.cost?.touches ?? []);
  const also = touches === '' ? '' : ` ${prose(touches)}`;
  return told === undefined ? [] : [`- **If staged**: ${code(cut(offer.id, 60))}${fit} ${told}.${also}`];
}

/** Says so, too, where nothing does. */
function becomesPermanent(rows: readonly Row[]): string {
  if (rows.every(({ offer }) => offer.change === undefined)) return '';
  const lines = rows.flatMap(({ offer }) => permanentLines(offer));
  const shownLines = lines.slice(0, mostLines).map((line) => `- ${prose(line)}`);
  const rest = leftOut(lines.length - shownLines.length, 'line');
  const title = '**Becomes permanent when live**:';
  if (lines.length === 0) return `${title} nothing.`;
  return [title, '', ...shownLines, ...(rest === '' ? [] : [`- ${rest}`])].join('\n');
}

function removed({ removed: ids }: Judgement): string {
  const rows = ids.slice(0, mostOffers).map((id) => {
    const next = 'To take it out of sale, restore the folder and write `availability: stopped` in its offer.yml.';
    return `- ${code(cut(id, 60))} has no folder any more and **is still sold**. ${next}`;
  });
  return [...rows, leftOut(ids.length - rows.length, 'offer')].filter((row) => row !== '').join('\n');
}

function compared({ offers, against, unchanged }: Judgement): readonly string[] {
  if (against === undefined) return [];
  const rest = unchanged === 0 ? '' : `; ${many(unchanged, 'other offer')} ${unchanged === 1 ? 'is' : 'are'} as before`;
  const others = Map.groupBy(offers, ({ change }) => change?.against ?? against);
  const own = others.get(against)?.length ?? 0;
  others.delete(against);
  const live = [...others].map(([name, some]) => {
    const ids = few(
      some.map(({ id }) => code(cut(id, 60))),
      mostOffers,
    );
    return own === 0 && others.size === 1 ? literal(name) : `${literal(name)}: ${ids}`;
  });
  const base = own === 0 && live.length > 0 ? [] : [literal(against)];
  return [`Compared with ${listed([...live, ...base])}${rest}.`];
}

const leftOut = (number: number, noun: string) => (number > 0 ? `${many(number, noun)} more, not shown here.` : '');
