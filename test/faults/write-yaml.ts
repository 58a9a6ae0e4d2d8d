/** Writes values as YAML in any of many styles, and knows on which line it put each key and value. */

import type { Random } from './random.ts';
import { blockable, breakable, foldedLines, plain, plainOrQuoted, single } from './scalars.ts';

export interface Written {
  readonly text: string;
  /** Lines, from 1, of each key and value, by the JSON of its path. */
  readonly lines: ReadonlyMap<string, { readonly key: number | undefined; readonly value: number }>;
}

/** How a file is written. Shares are of the places where there is a choice. */
export interface Habit {
  readonly indent: number;
  /** Items stand deeper than the key of their list. */
  readonly indentedItems: boolean;
  readonly flow: number;
  readonly brokenFlow: number;
  readonly quotes: number;
  readonly quotedKeys: number;
  readonly blockScalars: number;
  readonly brokenLines: number;
  readonly anchors: number;
  readonly comments: number;
  readonly blankLines: number;
  readonly trailingSpaces: number;
  readonly lineEnd: '\n' | '\r\n';
  readonly mark: boolean;
  readonly documentStart: boolean;
}

export function anyHabit(random: Random): Habit {
  const share = () => (random.chance(0.5) ? 0 : random.below(10) / 10);
  return {
    indent: random.pick([2, 2, 2, 4, 3]) ?? 2,
    indentedItems: random.chance(0.6),
    flow: share(),
    brokenFlow: share(),
    quotes: share(),
    quotedKeys: share(),
    blockScalars: share(),
    brokenLines: share(),
    anchors: random.chance(0.7) ? 0 : share(),
    comments: share() / 3,
    blankLines: share() / 3,
    trailingSpaces: share() / 3,
    lineEnd: random.chance(0.2) ? '\r\n' : '\n',
    mark: random.chance(0.1),
    documentStart: random.chance(0.1),
  };
}

type Path = readonly (string | number)[];

/** A mapping of plain JSON as YAML. */
export function writeYaml(root: object, habit: Habit, random: Random): Written {
  const lines = new Map<string, { key: number | undefined; value: number }>();
  const repeated = repeatedValues(root);
  const anchors = new Map<string, string>();
  const out: string[] = [];
  let current = '';

  const line = () => out.length + 1;
  const say = (text: string) => {
    current += text;
  };
  const end = () => {
    out.push(current);
    current = '';
  };
  const put = (path: Path, key: number | undefined) => lines.set(JSON.stringify(path), { key, value: line() });

  const endLine = () => {
    if (random.chance(habit.comments)) say(` # ${random.pick(remarks)}`);
    else if (random.chance(habit.trailingSpaces)) say('  ');
    end();
  };

  const between = (pad: string) => {
    if (random.chance(habit.blankLines)) out.push('');
    if (random.chance(habit.comments)) out.push(`${pad}# ${random.pick(remarks)}`);
  };

  /** An alias if the value has an anchor already, and an anchor if it stands here for the first time. */
  const known = (value: unknown): string | undefined => {
    const name = anchors.get(JSON.stringify(value));
    return name && `*${name}`;
  };
  const anchored = (value: unknown): string => {
    const spelling = JSON.stringify(value);
    if (!repeated.has(spelling) || !random.chance(habit.anchors)) return '';
    const name = `a${anchors.size + 1}`;
    anchors.set(spelling, name);
    return `&${name} `;
  };

  const flow = (value: unknown, path: Path, pad: string): void => {
    const alias = known(value);
    say(alias ?? anchored(value));
    if (alias !== undefined) return;
    if (typeof value === 'object' && value !== null) flowCollection(value, path, pad);
    else say(flat(value, true, habit, random));
  };

  const flowCollection = (value: object, path: Path, pad: string): void => {
    const isList = Array.isArray(value);
    const entries = isList ? [...value.entries()] : Object.entries(value);
    const breaks = entries.length > 0 && random.chance(habit.brokenFlow);
    const turn = () => {
      if (breaks) {
        end();
        say(`${pad}  `);
      }
    };
    say(isList ? '[' : entries.length > 0 && !breaks ? '{ ' : '{');
    for (const [index, [key, child]] of entries.entries()) {
      if (index > 0) say(breaks ? ',' : ', ');
      turn();
      const at = [...path, key];
      const keyLine = isList ? undefined : line();
      if (!isList) say(`${spelt(String(key), true)}: `);
      put(at, keyLine);
      flow(child, at, `${pad}  `);
    }
    if (breaks) {
      end();
      say(pad);
    } else if (!isList && entries.length > 0) say(' ');
    say(isList ? ']' : '}');
  };

  const spelt = (key: string, inFlow: boolean): string =>
    random.chance(habit.quotedKeys) ? (random.pick([`"${key}"`, `'${key}'`]) ?? key) : plainOrQuoted(key, inFlow);

  /** A value after `key:` or `-`, to the end of its last line. */
  const value = (given: unknown, path: Path, indent: number, key: number | undefined, afterDash: boolean): void => {
    const alias = known(given);
    const anchor = alias === undefined ? anchored(given) : '';
    const nested = alias === undefined && typeof given === 'object' && given !== null && Object.keys(given).length > 0;
    if (!nested || random.chance(habit.flow)) {
      put(path, key);
      say(` ${anchor}`);
      if (alias !== undefined) say(alias);
      else if (typeof given === 'string') text(given, indent);
      else if (typeof given === 'object' && given !== null) flowCollection(given, path, ' '.repeat(indent));
      else say(flat(given, false, habit, random));
      if (current !== '') endLine();
    } else if (afterDash && anchor === '' && !Array.isArray(given)) {
      put(path, key);
      mapping(given, path, indent, ' '.repeat(habit.indent - 1));
    } else {
      if (anchor !== '') say(` ${anchor.trim()}`);
      endLine();
      put(path, key);
      if (Array.isArray(given)) list(given, path, indent, afterDash);
      else mapping(given, path, indent, ' '.repeat(indent));
    }
  };

  const mapping = (given: object, path: Path, indent: number, first: string): void => {
    const pad = ' '.repeat(indent);
    for (const [index, [key, child]] of Object.entries(given).entries()) {
      const inline = index === 0 && current !== '';
      if (!inline && current === '') between(pad);
      say(inline ? first : pad);
      const keyLine = line();
      say(`${spelt(key, false)}:`);
      value(child, [...path, key], indent + habit.indent, keyLine, false);
    }
  };

  const list = (given: readonly unknown[], path: Path, indent: number, nested: boolean): void => {
    const dash = habit.indentedItems || nested ? indent : indent - habit.indent;
    for (const [index, item] of given.entries()) {
      between(' '.repeat(dash));
      say(`${' '.repeat(dash)}-`);
      value(item, [...path, index], dash + habit.indent, undefined, true);
    }
  };

  const text = (given: string, indent: number): void => {
    const pad = ' '.repeat(indent);
    if (random.chance(habit.blockScalars) && blockable(given)) {
      const folded = !given.includes('\n') && random.chance(0.6);
      say(`${folded ? '>' : '|'}${given.endsWith('\n') ? '' : '-'}`);
      end();
      const rows = folded ? foldedLines(given, random) : given.replace(/\n$/, '').split('\n');
      for (const row of rows) out.push(row === '' ? '' : pad + row);
    } else if (random.chance(habit.brokenLines) && breakable(given)) {
      const quote = plain(given, false) ? '' : '"';
      const [first = '', ...more] = foldedLines(quote === '' ? given : JSON.stringify(given).slice(1, -1), random);
      say(quote + first);
      for (const row of more) {
        end();
        say(pad + row);
      }
      say(quote);
    } else say(flat(given, false, habit, random));
  };

  if (habit.documentStart) out.push('---');
  put([], undefined);
  if (random.chance(habit.flow / 4)) flowCollection(root, [], '');
  else mapping(root, [], 0, '');
  if (current !== '') end();
  return { text: `${habit.mark ? '\uFEFF' : ''}${out.join(habit.lineEnd)}${habit.lineEnd}`, lines };
}

const remarks = [
  'as agreed',
  'see the handbook: chapter 2',
  "don't touch",
  'was "{old}"',
  '- not an item',
  'key: value',
];

/** A scalar on one line. */
function flat(value: unknown, inFlow: boolean, habit: Habit, random: Random): string {
  if (typeof value !== 'string') return String(value);
  if (random.chance(habit.quotes)) return random.chance(0.5) ? JSON.stringify(value) : single(value);
  return plainOrQuoted(value, inFlow);
}

/** Values that stand in a value more than once, by their JSON. */
function repeatedValues(root: unknown): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const step = (value: unknown): void => {
    if (typeof value === 'string' || (typeof value === 'object' && value !== null)) {
      const spelling = JSON.stringify(value);
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) step(child);
  };
  step(root);
  return new Set([...counts].filter(([, count]) => count > 1).map(([spelling]) => spelling));
}
