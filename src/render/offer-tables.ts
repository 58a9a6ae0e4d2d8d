/** The tables of an offer in a comment: its steps, what the marketplace holds against it, and what keeps it from being staged. */
import type { Failure } from '../../schemas/records.ts';
import { clip } from '../source/text.ts';
import { many } from './counts.ts';
import { code, fold, link, literal, preformatted, sentence, tableRow, tableRule, words } from './markdown.ts';
import type { OfferStatus, PullStatus, StepRow } from './pull-status.ts';
import { rulePage } from './rule-page.ts';
import { signOff } from './step-rows.ts';
import { utc } from './utc.ts';
import { duration } from './walk.ts';

/** How much of a comment an offer may take. */
export interface OfferRoom {
  readonly failures: number;
  /** Characters of a message, and of a report. */
  readonly message: number;
  readonly report: number;
  readonly steps: number;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [tableRow(head), tableRule(head.length), ...rows.map(tableRow)].join('\n');

/** The steps; the empty string where there are none. */
export function stepTable({ steps }: OfferStatus, { life }: Pick<PullStatus, 'life'>, most: number): string {
  const all = steps.filter(({ name }) => life === 'open' || name !== signOff);
  const shown = all.slice(0, most);
  if (shown.length === 0) return '';
  const rest = all.length > shown.length ? `\n\n${many(all.length - shown.length, 'step')} more, left out here.` : '';
  return table(['', 'step', 'since (UTC)', 'took', 'usual'], shown.map(stepCells)) + rest;
}

function stepCells({ state, name, since, ended, usual }: StepRow): readonly string[] {
  const cells = [
    state,
    words(name, 120),
    since === undefined ? '' : utc(since),
    since === undefined || ended === undefined ? '' : lasted(ended - since),
    words(usual ?? '', 60),
  ];
  const [, ...rest] = cells;
  if (state === 'now') return [...[state, ...rest.slice(0, 2)].map(bold), ...rest.slice(2)];
  return state === 'failed' ? [bold(state), ...rest] : cells;
}

const bold = (text: string) => (text === '' ? '' : `**${text}**`);
const lasted = (milliseconds: number) => (milliseconds < 30_000 ? 'under 1 min' : duration(milliseconds));

/** What the marketplace holds against an offer, and the report of unknown form; what of it there is. */
export function failureBlocks({ failures, failedIn, report }: OfferStatus, room: OfferRoom): readonly string[] {
  const reviewed = failedIn !== 'draft' && failedIn !== 'publication';
  const head = reviewed
    ? ['policy', 'what the reviewer says', 'where']
    : ['code', 'what the marketplace says', 'where'];
  const shown = failures.slice(0, room.failures);
  const rest = failures.length - shown.length;
  const wholly = shown.length === 0 ? 'left out here' : 'more, left out here';
  const places = failures.slice(shown.length).some(({ place }) => place !== undefined);
  const annotated = places ? '; the check `offerlane/preview` names each that has a line' : '';
  return [
    shown.length === 0
      ? ''
      : table(
          head,
          shown.map((one) => failureCells(one, room.message)),
        ),
    rest === 0 ? '' : `${many(rest, 'finding')} ${wholly}: a comment holds only so much${annotated}.`,
    report === undefined ? '' : reportBlock(report, room.report),
  ].filter((block) => block !== '');
}

function failureCells({ code: policy, message, place }: Failure, most: number): readonly string[] {
  return [words(policy, 120), `"${words(message, most)}"`, whereOf(place)];
}

function whereOf(place: Failure['place']): string {
  return place === undefined ? '' : code(`${clip(place.file, 200)}:${place.line}`);
}

function reportBlock(report: string, most: number): string {
  if (most === 0) return 'The report is left out here: a comment holds only so much. Partner Center has it.';
  const rest = report.length > most ? '\n\nThe rest is left out here; Partner Center has the whole report.' : '';
  return fold('The report, as the marketplace wrote it', preformatted(report, most) + rest);
}

/** The first errors of an offer that cannot be staged; the empty string where there are none. */
export function errorTable({ firstErrors, errors, fit }: OfferStatus, room: OfferRoom): string {
  const shown = fit ? [] : firstErrors.slice(0, room.failures);
  if (shown.length === 0) return '';
  const rest = errors - shown.length;
  const more = `\n\n${many(rest, 'error')} more; the check of the workflow names each at its line.`;
  const rows = shown.map(({ code: rule, message, place }) => [
    ruleCell(rule),
    sentence(message, room.message),
    whereOf(place),
  ]);
  return table(['rule', 'what', 'where'], rows) + (rest > 0 ? more : '');
}

/** What becomes permanent when the offer is live; the empty string where that is not known. */
export function permanentBlock({ permanent }: OfferStatus, room: OfferRoom): string {
  if (permanent === undefined) return '';
  const title = '**Becomes permanent when live**:';
  if (permanent.length === 0) return `${title} nothing.`;
  const shown = permanent.slice(0, room.failures);
  const rest = permanent.length - shown.length;
  const rows = shown.map((line) => `- ${sentence(line, room.message)}`);
  return [title, '', ...rows, ...(rest > 0 ? [`- ${many(rest, 'line')} more, left out here.`] : [])].join('\n');
}

const ruleCell = (rule: string) =>
  link(literal(clip(rule, 80)), /^[a-z\d-]+\/[a-z\d-]+$/.test(rule) ? rulePage(rule) : undefined);
