/** Which words that a reader saw in a picture are text: artwork looks like short words now and then. */

/** A word as it was read from one of a picture's planes. */
export interface Word {
  readonly text: string;
  /** What the reader says of it, 0 to 1. */
  readonly confidence: number;
  /** In pixels: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  /** Which of the planes. */
  readonly plane: number;
}

/** The words that are text, each once, the surest first. */
export function surelyRead(words: readonly Word[]): readonly Word[] {
  const told = new Set<string>();
  const sure = words.filter((word) => isSure(word, words)).sort((a, b) => b.confidence - a.confidence);
  return sure.filter(({ text }) => {
    const first = !told.has(plain(text));
    told.add(plain(text));
    return first;
  });
}

/** The least confidence in a word of three signs, which artwork often looks like, of four, and of more that has letters. */
const least = { three: 0.66, four: 0.35, long: 0.1 } as const;

/** A long word that both planes show alike takes no confidence at all. */
function isSure({ text, confidence, plane }: Word, words: readonly Word[]): boolean {
  const letters = text.replace(/\P{L}/gu, '').length;
  const signs = plain(text).length;
  if (signs < 3) return false;
  if (confidence >= (letters >= 5 ? least.long : signs > 3 ? least.four : least.three)) return true;
  return letters >= 6 && words.some((other) => other.plane !== plane && plain(other.text) === plain(text));
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
