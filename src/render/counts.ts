/** How many findings there are, in numbers and in words, and whether they fail a run. */

import type { Finding } from '../../schemas/finding.ts';
import type { JudgedOffer, Judgement } from '../../schemas/judgement.ts';
import type { FailOn } from '../../schemas/words.ts';
import { type Page, type Severity, severities } from '../../schemas/words.ts';
import { figure } from '../source/text.ts';

export type Counts = Readonly<Record<Severity, number>>;

export function counts(findings: readonly Finding[]): Counts {
  const found = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) found[severity] += 1;
  return found;
}

/** `2 errors, 1 notice`; the empty string without findings. */
export function counted(findings: readonly Finding[]): string {
  const found = counts(findings);
  const told = severities.filter((severity) => found[severity] > 0);
  return told.map((severity) => many(found[severity], severity)).join(', ');
}

/** `1 offer`, `2 offers`. */
export function many(number: number, noun: string): string {
  return `${figure(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** The findings that fail a run: at or above what is asked for, or else what the configuration asks for. */
export function failing({ findings, failOn }: Judgement, asked: FailOn | undefined): readonly Finding[] {
  const level = asked ?? failOn ?? 'error';
  if (level === 'never') return [];
  return findings.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level));
}

/** `Complete`, or `Incomplete (2)` with how many errors make it so; the empty string for a page that the offer has not. */
export function pageWorth({ pages }: JudgedOffer, page: Page, own: readonly Finding[]): string {
  const errors = own.filter((finding) => finding.page === page && finding.severity === 'error').length;
  return `${pages[page] ?? ''}${errors > 0 ? ` (${errors})` : ''}`;
}

/** Whether nothing was there to be judged. */
export function empty({ offers, findings, removed, unchanged }: Judgement): boolean {
  return offers.length + findings.length + removed.length + unchanged === 0;
}
