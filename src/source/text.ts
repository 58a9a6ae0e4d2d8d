/** Words about values, for messages. What a publisher wrote is shown short, on one line and without control characters. */
import type { Path } from '../../schemas/words.ts';

const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;

/** What stands for a secret in an address or a connection string. */
const credential = /(sig|accountkey|sharedaccesskey|sharedaccesssignature|password|pwd|secret)=[^\s&;,"']+/gi;

/** A value as it may stand in a message: quoted, at most 60 characters, nothing unprintable. */
export function shown(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'object' && value !== null ? kindOf(value) : String(value);
  const text = clip(value, 60);
  return text.trim() === '' ? 'blank text' : `\`${text}\``;
}

/** Text on one line, without control characters, backticks and credentials, cut at `most` characters. */
export function clip(value: string, most: number): string {
  const plain = value
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .replace(unprintable, '')
    .replace(credential, hidden)
    .replaceAll('`', "'");
  const letters = [...plain];
  const cut = letters.length > most || value.length > most * 4;
  return cut ? `${letters.slice(0, most - 1).join('')}…` : plain;
}

/** Text with what looks like a secret in an address or a connection string left out. */
export function withoutCredentials(text: string): string {
  return text.replace(credential, hidden);
}

const hidden = '$1=…';

/** What a value is, in a publisher's words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'object':
      return 'a mapping';
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    default:
      return `\`${value}\``;
  }
}

/** A count as it is written in English: `1,234`. The platform's own words for it take long to load. */
export function figure(count: number | bigint): string {
  if (typeof count === 'number' && !Number.isSafeInteger(count)) return count.toLocaleString('en-US');
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The name of a place in a sentence: `` `title` ``, or `` item 2 of `markets` ``. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (path.length === 2 && path[0] === 'plans') return `the plan \`${clip(String(last), 60)}\``;
  if (typeof last === 'string') return `\`${clip(last, 60)}\``;
  return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
  const last = words.at(-1);
  return last === undefined || words.length === 1 ? (last ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The first of many words in a row, and how many more there are. */
export function few(words: readonly string[], most: number, joint = 'and'): string {
  if (words.length <= most) return listed(words, joint);
  return `${words.slice(0, most).join(', ')} ${joint} ${words.length - most} more`;
}

/** The word nearest to `word`, if one is near enough to be what was meant. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const most = Math.floor(word.length / 3);
  let best: { word: string; distance: number } | undefined;
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (distance <= most && (best === undefined || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

/**
 * The one word that `word` must have been meant to be: the same but for case, hyphens and underscores, or so near that no other comes
 * as near. Short words are all near to each other.
 */
export function meant(word: string, words: readonly string[]): string | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[-_\s]/g, '');
  const [same, ...others] = words.filter((one) => letters(one) === letters(word));
  if (same !== undefined) return others.length === 0 ? same : undefined;
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const [best, second] = words
    .map((one) => ({ one, distance: editDistance(word.toLowerCase(), one.toLowerCase(), 2 * most) }))
    .sort((a, b) => a.distance - b.distance);
  if (best === undefined || best.distance > most) return undefined;
  return second === undefined || second.distance >= 2 * best.distance ? best.one : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours from `a` to `b`; above `most` where lengths alone tell. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 100) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
}
