/** The marks of the offers, in a square of 100 by 100, and the colours of all pictures. */
import { at, circle, line, path, rect, type Shape } from './shapes.ts';

export const colours = {
  blue: '#1a5fb4',
  navy: '#12305c',
  teal: '#0b7a75',
  plum: '#6b3a7d',
  brick: '#a24a2a',
  amber: '#ffb43a',
  white: '#ffffff',
  paper: '#f5f7fa',
  mist: '#e3e8ef',
  stone: '#b6c0cd',
  slate: '#5d6b7e',
  ink: '#27344a',
  sky: '#d8e6f7',
  mint: '#d5efe9',
  rose: '#f9e0dd',
  green: '#2e9e5b',
  red: '#d3483e',
} as const;

/** Fabrikam Gateway: a gate, and what passes it. */
export const gate: Shape = [
  path('M18 82V50a32 32 0 0 1 64 0v32H66V50a16 16 0 0 0-32 0v32Z', colours.white),
  circle(50, 53, 8, colours.amber),
  rect(46, 60, 8, 22, colours.amber),
].join('');

/** Fabrikam Insights: figures, and where they go. */
export const figures: Shape = [
  rect(20, 62, 14, 20, colours.white),
  rect(43, 52, 14, 30, colours.white),
  rect(66, 40, 14, 42, colours.white),
  line('22,46 43,32 57,38 78,20', colours.amber, 6),
  circle(78, 20, 6, colours.amber),
].join('');

/** Fabrikam Edge: a beacon, and what it sends. */
export const beacon: Shape = [
  rect(46, 44, 8, 40, colours.white),
  rect(30, 80, 40, 6, colours.white),
  line('30,44 30,28 50,16 70,28 70,44', colours.white, 6),
  circle(50, 40, 9, colours.amber),
].join('');

/** Fabrikam Estate: houses, and the one that is looked at. */
export const houses: Shape = [
  path('M16 52l18 -16l18 16v32h-36Z', colours.white),
  path('M48 40l18 -16l18 16v44h-28V56h-8Z', colours.white),
  rect(62, 58, 10, 26, colours.amber),
].join('');

/** A logo, `side` pixels wide and high: a mark on a plain ground. */
export function logo(mark: Shape, ground: string, side: number): Shape {
  return [rect(0, 0, side, side, ground), at(0, 0, side / 100, mark)].join('');
}
