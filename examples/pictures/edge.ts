/** The pictures of Fabrikam Edge. */
import { beacon, colours } from './brand.ts';
import { area, card, figure, heading, points, row, screen } from './console.ts';
import { rect, type Shape, writing } from './shapes.ts';

/** A screenshot, 1280 by 720: every site, and what waits there. */
export function sites(): Shape {
  const steady = [0.3, 0.34, 0.32, 0.36, 0.35, 0.38, 0.36, 0.4];
  const filling = [0.1, 0.12, 0.2, 0.36, 0.5, 0.66, 0.8, 0.92];
  const waiting = [0.1, 0.14, 0.3, 0.52, 0.7, 0.84, 0.9, 0.62, 0.4, 0.22, 0.12, 0.1];
  return screen(
    beacon,
    colours.plum,
    2,
    heading(210, colours.plum),
    figure(232, 166, colours.green, steady),
    figure(490, 166, colours.red, filling),
    figure(748, 166, colours.plum, steady),
    figure(1006, 166, colours.green, [...filling].reverse()),
    card(
      232,
      290,
      1016,
      180,
      writing(252, 316, 130, colours.ink, 10),
      ...[350, 390, 430].map((y) => rect(252, y, 976, 1, colours.mist)),
      area(points(252, 336, 976, 116, waiting), 452, colours.plum, colours.mist),
    ),
    card(
      232,
      486,
      1016,
      204,
      ...[66, 54, 62, 48].map((width, index) =>
        writing([276, 520, 700, 880][index] ?? 0, 510, width, colours.stone, 6),
      ),
      rect(233, 528, 1014, 1, colours.mist),
      row(552, colours.green, colours.mint, [140, 84, 90]),
      row(588, colours.red, colours.rose, [168, 60, 110]),
      row(624, colours.green, colours.mint, [120, 92, 74]),
      row(660, colours.green, colours.mint, [150, 70, 88]),
    ),
  );
}
