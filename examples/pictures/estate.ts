/** The pictures of Fabrikam Estate. */
import { colours, houses } from './brand.ts';
import { card, figure, heading, row, screen } from './console.ts';
import type { Line } from './data-sheet.ts';
import { arc, circle, rect, type Shape, writing } from './shapes.ts';

/** A screenshot, 1280 by 720: what has no owner yet. */
export function inventory(): Shape {
  const steady = [0.4, 0.42, 0.44, 0.43, 0.46, 0.48, 0.47, 0.5];
  const falling = [0.9, 0.84, 0.7, 0.66, 0.5, 0.36, 0.3, 0.2];
  const rows = [448, 484, 520, 556, 592, 628, 664];
  return screen(
    houses,
    colours.brick,
    1,
    heading(180, colours.brick),
    figure(232, 166, colours.brick, steady),
    figure(490, 166, colours.green, falling),
    figure(748, 166, colours.brick, steady),
    figure(1006, 166, colours.green, falling),
    card(
      232,
      290,
      1016,
      120,
      writing(252, 316, 120, colours.ink, 10),
      arc(1160, 350, 40, 0, 250, colours.brick, 18),
      arc(1160, 350, 40, 256, 354, colours.amber, 18),
      ...[346, 374].map((y, index) =>
        [
          circle(260, y, 6, index === 0 ? colours.brick : colours.amber),
          writing(278, y, 220 - index * 70, colours.slate),
        ].join(''),
      ),
    ),
    card(
      232,
      426,
      1016,
      264,
      ...rows.map((y, index) =>
        index % 3 === 1
          ? row(y, colours.red, colours.rose, [150 + index * 6, 40, 90])
          : row(y, colours.green, colours.mint, [120 + index * 8, 84, 76]),
      ),
      rect(233, 466, 1014, 1, colours.mist),
    ),
  );
}

/** The manual of the test drive. */
export const manual: readonly Line[] = [
  { font: 'bold', size: 26, y: 740, text: 'Fabrikam Estate' },
  { font: 'plain', size: 13, y: 716, text: 'A test drive of two hours.' },
  { font: 'bold', size: 13, y: 664, text: 'What to try' },
  {
    font: 'plain',
    size: 11,
    y: 644,
    text: 'Open the workspace that the mail names, and run the query "Without owner".',
  },
  {
    font: 'plain',
    size: 11,
    y: 628,
    text: 'Give one of the things an owner, and run it again: it is gone from the list.',
  },
];
