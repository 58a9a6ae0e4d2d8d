/** Texts as outlines of a typeface that comes along: they are the same wherever they are drawn, with no font installed. */
import type { Font, PathCommand } from 'opentype.js';
import type { Letters, Weight } from '../../measure/picture/letters.ts';
import { scripts, typeface } from './typefaces.ts';

/** A letter that no part of the typeface has is drawn as an empty box. */
export async function letters(): Promise<Letters> {
  const { parse } = (await import('opentype.js')).default;
  const fonts = new Map<Weight, readonly Font[]>();
  const of = (weight: Weight) => {
    const known = fonts.get(weight) ?? scripts.map((script) => parse(bufferOf(typeface(script, weight))));
    fonts.set(weight, known);
    return known;
  };
  return (text, size, weight) => {
    let path = '';
    let width = 0;
    for (const [font, part] of parts(text, of(weight))) {
      path += font.getPath(part, width, 0, size).commands.map(drawn).join('');
      width += font.getAdvanceWidth(part, size);
    }
    return { path, width };
  };
}

/** A text in the longest parts that one font has the letters of. */
function parts(text: string, fonts: readonly Font[]): readonly (readonly [font: Font, part: string])[] {
  const found: [font: Font, part: string][] = [];
  for (const letter of text) {
    const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0) ?? fonts[0];
    const last = found.at(-1);
    if (last !== undefined && last[0] === font) last[1] += letter;
    else if (font !== undefined) found.push([font, letter]);
  }
  return found;
}

/** Written here: `toPathData` of opentype.js 2.0.0 runs some zeros together with the number before. */
function drawn(command: PathCommand): string {
  switch (command.type) {
    case 'Z':
      return 'Z';
    case 'M':
    case 'L':
      return command.type + numbers(command.x, command.y);
    case 'Q':
      return `Q${numbers(command.x1, command.y1, command.x, command.y)}`;
    case 'C':
      return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
  }
}

const numbers = (...all: readonly number[]) => all.map((one) => Math.round(one * 100) / 100).join(' ');

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
