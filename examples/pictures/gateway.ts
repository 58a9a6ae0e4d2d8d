/** The pictures of Fabrikam Gateway. */
import { colours, gate } from './brand.ts';
import { area, card, figure, heading, points, row, screen } from './console.ts';
import { at, circle, line, type Point, path, rect, type Shape, writing } from './shapes.ts';

const branches: readonly Point[] = [
  [86, 92],
  [52, 145],
  [86, 198],
];

/** The banner, 815 by 290: artwork on the left, and nothing from x = 330 on, where the marketplace writes. */
export function hero(): Shape {
  return [
    rect(0, 0, 815, 290, colours.navy),
    ...branches.map(([x, y]) => line(`${x},${y} 230,${y}`, colours.blue, 6)),
    ...branches.map(([x, y]) => [circle(x, y, 17, colours.blue), circle(x, y, 8, colours.amber)].join('')),
    rect(150, 65, 160, 160, colours.blue, 20),
    at(150, 65, 1.6, gate),
  ].join('');
}

/** The still of the video, 1280 by 720. */
export function video(): Shape {
  const sites: readonly Point[] = [
    [190, 190],
    [130, 310],
    [190, 430],
    [1090, 190],
    [1150, 310],
    [1090, 430],
  ];
  return [
    rect(0, 0, 1280, 720, colours.navy),
    ...sites.map(([x, y]) => line(`${x},${y} 640,${y}`, colours.blue, 10)),
    ...sites.map(([x, y]) => [circle(x, y, 32, colours.blue), circle(x, y, 14, colours.amber)].join('')),
    rect(440, 110, 400, 400, colours.blue, 44),
    at(440, 110, 4, gate),
    circle(640, 606, 54, colours.white),
    path('M624 578L668 606L624 634Z', colours.navy),
  ].join('');
}

/** A screenshot, 1280 by 720: tunnels at a glance. */
export function consolePicture(): Shape {
  const steady = [0.4, 0.45, 0.42, 0.5, 0.55, 0.5, 0.6, 0.62];
  const rising = [0.1, 0.2, 0.18, 0.35, 0.5, 0.48, 0.7, 0.85];
  const falling = [0.8, 0.7, 0.75, 0.5, 0.45, 0.3, 0.2, 0.15];
  const traffic = [0.3, 0.35, 0.32, 0.5, 0.62, 0.58, 0.75, 0.7, 0.82, 0.6, 0.55, 0.7, 0.9, 0.85];
  const back = traffic.map((value, index) => value * (0.45 + (index % 4) * 0.06));
  return screen(
    gate,
    colours.blue,
    1,
    heading(190, colours.blue),
    figure(232, 166, colours.green, rising),
    figure(490, 166, colours.blue, steady),
    figure(748, 166, colours.red, falling),
    figure(1006, 166, colours.amber, steady),
    card(
      232,
      290,
      758,
      190,
      writing(252, 316, 110, colours.ink, 10),
      circle(832, 316, 6, colours.blue),
      writing(846, 316, 44, colours.stone, 6),
      circle(908, 316, 6, colours.amber),
      writing(922, 316, 44, colours.stone, 6),
      ...[352, 392, 432].map((y) => rect(252, y, 718, 1, colours.mist)),
      area(points(252, 340, 718, 120, traffic), 460, colours.blue, colours.sky),
      line(points(252, 340, 718, 120, back).join(' '), colours.amber, 3),
    ),
    card(1006, 290, 242, 400, writing(1026, 316, 90, colours.ink, 10), topology()),
    card(
      232,
      496,
      758,
      194,
      ...[64, 52, 60, 48].map((width, index) =>
        writing([276, 520, 700, 880][index] ?? 0, 520, width, colours.stone, 6),
      ),
      rect(233, 538, 756, 1, colours.mist),
      row(560, colours.green, colours.mint, [150, 80, 96]),
      row(594, colours.green, colours.mint, [124, 92, 70]),
      row(628, colours.red, colours.rose, [170, 40, 84]),
      row(662, colours.green, colours.mint, [136, 76, 90]),
    ),
  );
}

/** A gateway with its branches around it. */
function topology(): Shape {
  const centre: Point = [1127, 496];
  const around: readonly (readonly [Point, string])[] = [
    [[1127, 370], colours.green],
    [[1206, 430], colours.green],
    [[1206, 562], colours.red],
    [[1127, 622], colours.green],
    [[1048, 562], colours.green],
    [[1048, 430], colours.green],
  ];
  return [
    ...around.map(([point, lamp]) =>
      line(`${centre} ${point}`, lamp === colours.red ? colours.mist : colours.stone, 4),
    ),
    ...around.map(([[x, y], lamp]) => [circle(x, y, 16, colours.sky), circle(x, y, 8, lamp)].join('')),
    rect(1095, 464, 64, 64, colours.blue, 10),
    at(1095, 464, 0.64, gate),
    writing(1086, 660, 82, colours.stone, 6),
  ].join('');
}

/** A screenshot, 1280 by 720: a branch office joins in three steps. */
export function setUp(): Shape {
  const steps = [
    [340, colours.green, colours.mint],
    [740, colours.blue, colours.sky],
    [1140, colours.stone, colours.mist],
  ] as const;
  return screen(
    gate,
    colours.blue,
    3,
    heading(230, colours.stone),
    card(
      232,
      166,
      1016,
      96,
      line('340,214 740,214', colours.green, 4),
      line('740,214 1140,214', colours.mist, 4),
      ...steps.map(([x, ink, ground]) => [circle(x, 214, 24, ground), circle(x, 214, 16, ink)].join('')),
      line('333,214 338,219 348,208', colours.white, 3),
      circle(740, 214, 6, colours.white),
    ),
    card(
      232,
      286,
      600,
      404,
      writing(264, 322, 150, colours.ink, 12),
      writing(264, 350, 380, colours.stone),
      field(264, 382, 250, 120, 160),
      field(552, 382, 248, 84, 110),
      field(264, 466, 536, 100, 240),
      field(264, 550, 250, 90, 90),
      field(552, 550, 248, 110, 130),
      rect(552, 634, 112, 36, colours.mist, 6),
      writing(580, 652, 56, colours.slate),
      rect(688, 634, 112, 36, colours.blue, 6),
      writing(716, 652, 56, colours.white),
    ),
    card(
      856,
      286,
      392,
      404,
      writing(884, 322, 120, colours.ink, 12),
      line('930,456 1174,456', colours.amber, 6),
      circle(930, 456, 34, colours.sky),
      path('M912 470v-22l18-14l18 14v22Z', colours.blue),
      rect(1136, 418, 76, 76, colours.blue, 12),
      at(1136, 418, 0.76, gate),
      circle(1042, 456, 18, colours.amber),
      line('1034,456 1040,462 1051,450', colours.white, 4),
      writing(898, 522, 64, colours.stone, 6),
      writing(1142, 522, 64, colours.stone, 6),
      rect(884, 590, 336, 1, colours.mist),
      ...[616, 642, 668].map((y, index) =>
        [circle(892, y, 6, colours.green), writing(910, y, 180 - index * 34, colours.slate)].join(''),
      ),
    ),
  );
}

/** A box to write in, with its name above. */
function field(x: number, y: number, width: number, name: number, written: number): Shape {
  return [
    writing(x, y, name, colours.slate, 6),
    rect(x, y + 14, width, 40, colours.stone, 6),
    rect(x + 1, y + 15, width - 2, 38, colours.white, 5),
    writing(x + 14, y + 34, written, colours.ink),
  ].join('');
}
