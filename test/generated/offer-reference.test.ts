/** Writes docs/offer.md when run with --update, and holds it to the zod schemas otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Offer, plansByType } from '../../schemas/offer.ts';
import { fieldRows, isBelow, type Row } from './field-rows.ts';

const head = readFileSync(join(import.meta.dirname, 'offer-head.md'), 'utf8');

test('docs/offer.md is what the zod schemas say', async () => {
  const offer = fieldRows({ offer: Offer }).filter(({ name }) => name !== 'plans' && !isBelow('plans', name));
  const text = [
    head,
    ...chapter('offer.yml', 'an offer', offer),
    ...chapter('plans/&lt;plan-id&gt;.yml', 'a plan', fieldRows(plansByType)),
  ].join('\n');
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/offer.md'));
});

/** A file: a table of its fields, then one for each field that holds others. */
function chapter(file: string, whose: string, rows: readonly Row[]): readonly string[] {
  const own = rows.filter(({ name }) => !/[.[]/.test(name));
  const holders = [...new Set(own.map(({ name }) => name))].filter((name) => inside(name, rows).length > 0);
  const named = ({ name }: Row) =>
    holders.includes(name) ? `[\`${name}\`](#${name.toLowerCase()}-of-${whose.replace(' ', '-')})` : `\`${name}\``;
  const overview = own.map((row) => [
    named(row),
    needed(row),
    row.value,
    row.meaning,
    row.page,
    row.change && `\`${row.change}\``,
  ]);
  return [
    `## ${file}\n`,
    ...table(['field', 'needed', 'value', 'meaning', 'page', 'change'], overview),
    ...holders.flatMap((name) => [`### \`${name}\` of ${whose}\n`, ...fields(name, inside(name, rows))]),
  ];
}

/** The fields below a field, named from there. A change that is not of the field's own class is said. */
function fields(holder: string, rows: readonly Row[]): readonly string[] {
  const usual = rows[0]?.change;
  const other = ({ change }: Row) => (change === usual ? '' : ` Change: \`${change}\`.`);
  const cells = rows.map((row) => [
    `\`${row.name.slice(holder.length).replace(/^\./, '')}\``,
    needed(row),
    row.value,
    `${row.meaning}${other(row)}`,
  ]);
  return table(['field', 'needed', 'value', 'meaning'], cells);
}

const inside = (holder: string, rows: readonly Row[]) => rows.filter(({ name }) => isBelow(holder, name));

function needed({ needed: always, goesWith }: Row): string {
  if (goesWith.length === 0) return always ? 'yes' : '';
  return `${always ? '' : 'may '}with ${goesWith.map((choice) => `\`${choice}\``).join(', ')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
