/** Flat shapes in SVG. There is no text among them, so that a picture does not depend on the fonts of a machine. */

export type Shape = string;
export type Point = readonly [x: number, y: number];

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): Shape {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}

export function circle(x: number, y: number, radius: number, fill: string): Shape {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
}

/** A filled outline, in the language of SVG paths. */
export function path(outline: string, fill: string): Shape {
  return `<path d="${outline}" fill="${fill}"/>`;
}

/** A line through points, written `x,y x,y`, with round ends and corners. */
export function line(points: string, stroke: string, width: number): Shape {
  const style = `fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="${width}"`;
  return `<polyline points="${points}" stroke="${stroke}" ${style}/>`;
}

/** A part of a ring. Angles in degrees, clockwise from the top. */
export function arc(
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  stroke: string,
  width: number,
): Shape {
  const point = (degrees: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
  };
  const sweep = `A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1`;
  return `<path d="M${point(from)}${sweep} ${point(to)}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
}

/** Shapes moved to a place and scaled. */
export function at(x: number, y: number, scale: number, ...shapes: readonly Shape[]): Shape {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${shapes.join('')}</g>`;
}

/** A line of writing as it looks from afar: a bar. */
export function writing(x: number, y: number, width: number, fill: string, height = 8): Shape {
  return rect(x, y - height / 2, width, height, fill, height / 2);
}
