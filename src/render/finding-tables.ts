/** Findings in Markdown, a table for each offer, as many as there is room for. */
import { Buffer } from 'node:buffer';
import type { Finding } from '../../schemas/finding.ts';
import { counted, many } from './counts.ts';
import { code, literal, prose, tableRow, tableRule } from './markdown.ts';
import { cut } from './plain.ts';
import { rulePage } from './rule-page.ts';

/** Kept for the sentence on what is left out. */
const reserve = 200;

/** The tables in at most `room` bytes; findings without an offer are those of the repository. Each group has findings. */
export function findingTables(groups: readonly (readonly Finding[])[], room: number): string {
  const written: string[] = [];
  let left = room - reserve;
  let untold = 0;
  for (const group of groups) {
    for (const [index, finding] of group.entries()) {
      const lines = index === 0 ? `${tableHead(group)}${row(finding)}` : row(finding);
      left -= Buffer.byteLength(lines);
      if (left < 0) untold += 1;
      else written.push(lines);
    }
  }
  const rest = untold === 0 ? '' : `\n${many(untold, 'finding')} more, left out here: a summary holds at most 1 MiB.\n`;
  return written.join('') + rest;
}

function tableHead(group: readonly Finding[]): string {
  const offer = group[0]?.offer;
  const title = offer === undefined ? 'Repository' : code(cut(offer, 60));
  const columns = ['', 'Where', 'What', 'Rule'];
  return `\n#### ${title}: ${counted(group)}\n\n${tableRow(columns)}\n${tableRule(columns.length)}\n`;
}

function row({ severity, file, line, column, message, rule }: Finding): string {
  const where = `<code>${literal(cut(file, 300))}:${line}:${column}</code>`;
  const docs = `[${literal(rule)}](${rulePage(rule)})`;
  return `${tableRow([severity, where, prose(cut(message, 1000)), docs])}\n`;
}
