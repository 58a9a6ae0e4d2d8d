/** Findings in Markdown, a table for each offer, as many as there is room for. */
import { Buffer } from 'node:buffer';
import type { Finding, Waived } from '../../schemas/finding.ts';
import type { Judgement } from '../../schemas/judgement.ts';
import { counted, many } from './counts.ts';
import { code, literal, prose, tableRow, tableRule } from './markdown.ts';
import { cut } from './plain.ts';
import { rulePage } from './rule-page.ts';

/** What a table is of, and what its last column holds. */
interface Group {
  readonly title: string;
  readonly findings: readonly (Finding | Waived)[];
}

/** Kept for the sentence on what is left out. */
const reserve = 200;

/** The tables in at most `room` bytes, those of what is waived last. Findings without an offer are those of the repository. */
export function findingTables({ findings, waived }: Pick<Judgement, 'findings' | 'waived'>, room: number): string {
  const byOffer = [...Map.groupBy(findings, ({ offer }) => offer)];
  const groups = [...byOffer.map(ofOffer), { title: 'Waived', findings: waived }];
  const written: string[] = [];
  let left = room - reserve;
  let untold = 0;
  for (const group of groups) {
    for (const [index, finding] of group.findings.entries()) {
      const lines = index === 0 ? `${tableHead(group)}${row(finding)}` : row(finding);
      left -= Buffer.byteLength(lines);
      if (left < 0) untold += 1;
      else written.push(lines);
    }
  }
  const rest =
    untold === 0
      ? ''
      : `\n${many(untold, 'finding')} more, left out here: a summary holds at most 1 MiB. The report has them all.\n`;
  return written.join('') + rest;
}

const ofOffer = ([offer, findings]: readonly [string | undefined, readonly Finding[]]): Group => ({
  title: offer === undefined ? 'Repository' : code(cut(offer, 60)),
  findings,
});

function tableHead({ title, findings }: Group): string {
  const columns = ['', 'Where', 'What', 'Rule'];
  return `\n#### ${title}: ${counted(findings)}\n\n${tableRow(columns)}\n${tableRule(columns.length)}\n`;
}

function row(finding: Finding | Waived): string {
  const { severity, file, line, column, message, rule } = finding;
  const where = `<code>${literal(cut(file, 300))}:${line}:${column}</code>`;
  const docs = `[${literal(rule)}](${rulePage(rule)})`;
  const waiver = 'reason' in finding ? ` Waived until ${finding.until}: ${finding.reason}` : '';
  return `${tableRow([severity, where, prose(cut(message, 1000) + cut(waiver, 1000)), docs])}\n`;
}
