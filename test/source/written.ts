/** Writes values as YAML in many styles, and notes where it wrote each key and value: a second opinion on `document.at`. */

export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A value as it was written: where it begins, and its members. */
export interface Written {
  readonly start: Spot;
  readonly members?: readonly Member[];
}

export interface Member {
  readonly name: string | number;
  /** None for items of a list. */
  readonly key: Spot | undefined;
  readonly value: Written;
}

/** A number from 0 to below `sides`, which decides on a style. */
export type Dice = (sides: number) => number;

const plainText = /^[a-zé😀][a-zé😀0-9_.]*( [a-zé😀0-9_.]+)*$/u;
const reserved = /^(true|false|null|y|n|yes|no|on|off)$/i;
const printable = /^[\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
const literalText = /^[\x21-\x7e][\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** The text of a JSON value, and the places in it. */
export function written(given: unknown, dice: Dice): { readonly text: string; readonly root: Written } {
  const lineBreak = ['\n', '\n', '\r\n', '\r'][dice(4)] ?? '\n';
  const known = new Map<string, { readonly name: string; readonly value: Written }>();
  let text = dice(4) === 0 ? '\uFEFF' : '';
  let line = 1;
  let column = 1;
  let names = 0;
  let inText = false;

  function put(part: string): Spot {
    const spot = { line, column };
    text += part;
    column += part.length;
    return spot;
  }

  function nextLine(indent: number): void {
    text += lineBreak;
    line += 1;
    column = 1;
    put(' '.repeat(indent));
  }

  /** The next line, with comments and blank lines on the way where they are no part of a text. */
  function fresh(indent: number): void {
    const way = inText ? 0 : dice(8);
    inText = false;
    if (way === 1) put(' # - a: "[');
    if (way === 2) nextLine(dice(3));
    if (way === 3) {
      nextLine(dice(5));
      put('#- b: {');
    }
    nextLine(indent);
  }

  /** A value behind a colon, dash, bracket or comma; `write` does it where it is not an alias of one that was written before. */
  function linked(value: unknown, write: () => Written): Written {
    const same = JSON.stringify(value);
    const before = known.get(same);
    if (before !== undefined && dice(2) === 0) {
      put(` *${before.name}`);
      return before.value;
    }
    if (before !== undefined || dice(6) > 0) return write();
    names += 1;
    const name = `a${names}`;
    put(` &${name}`);
    const made = write();
    known.set(same, { name, value: made });
    return made;
  }

  /** What stands behind a colon or dash, in a collection that is indented by `indent`; `place` is where nothing is told. */
  function behind(value: unknown, indent: number, place: Spot, item: boolean): Written {
    if (value === null && dice(2) === 0) return { start: place };
    return linked(value, () => {
      const collection = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
      if (!collection || dice(3) === 0) {
        put(' '.repeat(1 + dice(2)));
        return inline(value, indent, false);
      }
      const compact = item && column === place.column + 1 && dice(2) === 0;
      if (compact) put(' '.repeat(1 + dice(3)));
      else fresh(indent + (!item && Array.isArray(value) ? 0 : 1) + dice(3));
      return block(value, column - 1);
    });
  }

  function block(value: object, indent: number): Written {
    const start = { line, column };
    const members: Member[] = [];
    for (const [name, child] of Object.entries(value)) {
      if (members.length > 0) fresh(indent);
      if (Array.isArray(value)) {
        const dash = put('-');
        members.push({ name: Number(name), key: undefined, value: behind(child, indent, dash, true) });
        continue;
      }
      const explicit = dice(8) === 0;
      if (explicit) put('? ');
      const key = word(name);
      if (explicit) fresh(indent);
      put(explicit || dice(6) > 0 ? ':' : ' :');
      members.push({ name, key, value: behind(child, indent, key, false) });
    }
    return { start, members };
  }

  /** A value that begins on this line. */
  function inline(value: unknown, indent: number, flow: boolean): Written {
    if (typeof value === 'string') return { start: string(value, indent, flow) };
    if (value === null) return { start: put(dice(2) === 0 ? 'null' : '~') };
    if (typeof value === 'boolean') return { start: put(dice(2) === 0 ? `${value}` : `${value}`.toUpperCase()) };
    if (typeof value !== 'object') return { start: put(JSON.stringify(value)) };
    const start = put(Array.isArray(value) ? '[' : '{');
    const members = Object.entries(value).map(([name, child], index): Member => {
      if (index > 0) put(',');
      gap(indent);
      const spaced = () => {
        put(' ');
        return inline(child, indent, true);
      };
      if (Array.isArray(value)) return { name: index, key: undefined, value: linked(child, spaced) };
      if (dice(8) === 0) put('? ');
      const key = word(name);
      if (child === null && dice(2) === 0) return { name, key, value: { start: key } };
      put(':');
      return { name, key, value: linked(child, spaced) };
    });
    gap(indent);
    put(Array.isArray(value) ? ']' : '}');
    return { start, members };
  }

  function gap(indent: number): void {
    if (dice(5) === 0) fresh(indent + 1 + dice(3));
    else put(' '.repeat(dice(2)));
  }

  function string(value: string, indent: number, flow: boolean): Spot {
    if (!flow && literalText.test(value) && /\S\n*$/.test(value) && dice(2) === 0) return literal(value, indent);
    if (!plainText.test(value) || !value.includes(' ') || dice(3) > 0) return word(value);
    const quote = dice(2) === 0 ? '"' : '';
    const [first, ...others] = value.split(' ');
    const start = put(`${quote}${first}`);
    for (const other of others) {
      if (dice(2) === 0) put(' ');
      else nextLine(indent + 1 + dice(3));
      put(other);
    }
    put(quote);
    return start;
  }

  function literal(value: string, indent: number): Spot {
    const deep = indent + 1 + dice(3);
    const chomping = value.endsWith('\n\n') ? '+' : value.endsWith('\n') ? '' : '-';
    put(`|${dice(2) === 0 ? deep - indent : ''}${chomping}`);
    const spots = value
      .replace(/\n$/, '')
      .split('\n')
      .map((words) => {
        nextLine(words === '' ? 0 : deep);
        return put(words);
      });
    inText = true;
    return spots[0] ?? { line, column };
  }

  /** A text or key on one line. */
  function word(value: string): Spot {
    const ways = [JSON.stringify(value)];
    if (printable.test(value)) ways.push(`'${value.replaceAll("'", "''")}'`);
    if (plainText.test(value) && !reserved.test(value)) ways.push(value, value);
    return put(ways[dice(ways.length)] ?? '');
  }

  if (dice(4) === 0) {
    put('---');
    fresh(0);
  }
  const collection = typeof given === 'object' && given !== null && Object.keys(given).length > 0;
  const root = collection && dice(8) > 0 ? block(given, 0) : inline(given, -1, false);
  fresh(0);
  return { text, root };
}
