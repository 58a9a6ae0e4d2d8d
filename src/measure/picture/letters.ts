/** A text as outlines, which need no font where they are drawn. */

/** A path of SVG from the start of the text's baseline, and the text's width in pixels. */
export type Letters = (text: string, size: number, weight: Weight) => { readonly path: string; readonly width: number };

export type Weight = 400 | 600;
