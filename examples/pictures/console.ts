/** What the screens of both products are built from: a frame, cards, tables, buttons, as shapes. */
import { colours } from './brand.ts';
import { at, circle, line, type Point, path, rect, type Shape, writing } from './shapes.ts';

/** A screen of 1280 by 720: a bar above, a menu on the left with one entry chosen, and what stands beside it. */
export function screen(mark: Shape, bar: string, chosen: number, ...content: readonly Shape[]): Shape {
  const entries = [64, 48, 72, 56, 40, 60].map((width, index) => {
    const y = 116 + index * 48;
    const ink = index === chosen ? bar : colours.stone;
    return [
      index === chosen ? rect(12, y - 20, 176, 40, colours.sky, 6) : '',
      rect(28, y - 9, 18, 18, ink, 4),
      writing(60, y, width + 30, ink),
    ].join('');
  });
  return [
    rect(0, 0, 1280, 720, colours.paper),
    rect(0, 0, 200, 720, colours.white),
    rect(199, 0, 1, 720, colours.mist),
    ...entries,
    rect(0, 0, 1280, 64, bar),
    at(16, 8, 0.48, mark),
    writing(76, 32, 130, colours.white, 10),
    rect(860, 18, 260, 28, colours.white, 14),
    writing(884, 32, 120, colours.stone),
    circle(1166, 32, 12, colours.amber),
    circle(1230, 32, 16, colours.white),
    ...content,
  ].join('');
}

/** The heading of a screen: a title, a sentence and a button. */
export function heading(width: number, button: string): Shape {
  return [
    writing(232, 106, width, colours.ink, 16),
    writing(232, 136, width * 1.5, colours.stone),
    rect(1112, 94, 136, 40, button, 6),
    writing(1146, 114, 68, colours.white),
  ].join('');
}

export function card(x: number, y: number, width: number, height: number, ...content: readonly Shape[]): Shape {
  const frame = [
    rect(x, y, width, height, colours.mist, 8),
    rect(x + 1, y + 1, width - 2, height - 2, colours.white, 7),
  ].join('');
  return [frame, ...content].join('');
}

/** A curve through heights from 0 (below) to 1, spread over a box. */
export function points(
  x: number,
  y: number,
  width: number,
  height: number,
  heights: readonly number[],
): readonly Point[] {
  const step = width / (heights.length - 1);
  return heights.map((value, index) => [Math.round(x + index * step), Math.round(y + height * (1 - value))] as const);
}

/** A curve with the ground under it filled. */
export function area(curve: readonly Point[], bottom: number, stroke: string, fill: string): Shape {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return '';
  return [
    path(`M${first[0]} ${bottom}L${curve.join('L')}L${last[0]} ${bottom}Z`, fill),
    line(curve.join(' '), stroke, 3),
  ].join('');
}

/** A card with a name, a figure and how the figure moved. */
export function figure(x: number, y: number, ink: string, heights: readonly number[]): Shape {
  return card(
    x,
    y,
    242,
    104,
    writing(x + 20, y + 26, 76, colours.stone),
    writing(x + 20, y + 58, 92, colours.ink, 20),
    writing(x + 20, y + 86, 56, ink, 6),
    line(points(x + 136, y + 36, 86, 40, heights).join(' '), ink, 3),
  );
}

/** A row of a table: a lamp, a name, two figures and a state. */
export function row(y: number, lamp: string, ground: string, widths: readonly [number, number, number]): Shape {
  const [name, first, second] = widths;
  return [
    circle(256, y, 6, lamp),
    writing(276, y, name, colours.ink),
    writing(520, y, first, colours.stone),
    writing(700, y, second, colours.stone),
    rect(880, y - 11, 78, 22, ground, 11),
    writing(898, y, 42, lamp, 6),
  ].join('');
}
