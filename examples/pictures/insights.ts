/** The pictures of Fabrikam Insights. */
import { colours, figures } from './brand.ts';
import { area, card, figure, heading, points, screen } from './console.ts';
import { arc, circle, line, path, rect, type Shape, writing } from './shapes.ts';

/** A screenshot, 1280 by 720: what changed since yesterday. */
export function overview(): Shape {
  const today = [0.35, 0.3, 0.28, 0.34, 0.5, 0.46, 0.52, 0.6, 0.92, 0.74, 0.66, 0.7, 0.64, 0.6];
  const yesterday = [0.32, 0.3, 0.3, 0.36, 0.46, 0.48, 0.5, 0.52, 0.56, 0.54, 0.5, 0.52, 0.48, 0.46];
  const calm = [0.5, 0.48, 0.52, 0.5, 0.55, 0.52, 0.5, 0.53];
  const up = [0.2, 0.24, 0.22, 0.3, 0.4, 0.6, 0.72, 0.9];
  const down = [...up].reverse();
  const [peakX, peakY] = points(252, 346, 684, 150, today)[8] ?? [0, 0];
  return screen(
    figures,
    colours.teal,
    0,
    heading(250, colours.teal),
    figure(232, 166, colours.red, up),
    figure(490, 166, colours.teal, calm),
    figure(748, 166, colours.green, down),
    figure(1006, 166, colours.teal, calm),
    card(
      232,
      290,
      724,
      226,
      writing(252, 316, 140, colours.ink, 10),
      ...[372, 422, 472].map((y) => rect(252, y, 684, 1, colours.mist)),
      area(points(252, 346, 684, 150, today), 496, colours.teal, colours.mint),
      line(points(252, 346, 684, 150, yesterday).join(' '), colours.stone, 3),
      rect(peakX - 1, peakY, 2, 496 - peakY, colours.amber),
      circle(peakX, peakY, 8, colours.amber),
      rect(peakX + 18, peakY - 12, 132, 40, colours.ink, 6),
      writing(peakX + 32, peakY + 1, 84, colours.white, 6),
      writing(peakX + 32, peakY + 15, 56, colours.stone, 6),
    ),
    card(
      972,
      290,
      276,
      226,
      writing(992, 316, 96, colours.ink, 10),
      arc(1072, 418, 56, 0, 172, colours.teal, 24),
      arc(1072, 418, 56, 176, 262, colours.amber, 24),
      arc(1072, 418, 56, 266, 356, colours.stone, 24),
      ...([colours.teal, colours.amber, colours.stone] as const).map((ink, index) =>
        [
          circle(1164, 390 + index * 28, 6, ink),
          writing(1178, 390 + index * 28, 48 - index * 8, colours.slate, 6),
        ].join(''),
      ),
    ),
    change(532, colours.rose, colours.red, 'up', 250),
    change(588, colours.mint, colours.green, 'down', 310),
    change(644, colours.sky, colours.blue, 'up', 210),
  );
}

/** A change in one line: an arrow, what changed, by how much. */
function change(y: number, ground: string, ink: string, direction: 'up' | 'down', width: number): Shape {
  const arrow = direction === 'up' ? `M258 ${y + 12}l9 14h-18Z` : `M258 ${y + 32}l9 -14h-18Z`;
  return card(
    232,
    y,
    1016,
    46,
    circle(258, y + 23, 16, ground),
    path(arrow, ink),
    writing(290, y + 23, width, colours.ink),
    writing(310 + width, y + 23, 150, colours.stone),
    rect(1030, y + 12, 78, 22, ground, 11),
    writing(1048, y + 23, 42, ink, 6),
    writing(1150, y + 23, 74, colours.teal),
  );
}
