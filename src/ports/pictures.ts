/** How pictures get from bytes to what can be measured. */
import type { Letters } from '../measure/picture/letters.ts';
import type { PictureFacts, PictureFault } from '../measure/picture/picture-facts.ts';
import type { Raster } from '../measure/picture/raster.ts';
import type { Plane } from '../measure/picture/text-planes.ts';
import type { Word } from '../measure/picture/words.ts';

export interface Pictures {
  /** The pixels of a PNG or JPEG, or why they are not known. Bytes may be hostile; it never throws for them. */
  readonly decoded: (bytes: Uint8Array) => Promise<Raster | PictureFault>;
}

/** Draws what customers see. */
export interface Drawing {
  /** A PNG of layers, the lowest first: SVG of our own, which holds no text, and pixels. */
  readonly painted: (width: number, height: number, layers: readonly Layer[]) => Promise<Uint8Array>;
  readonly letters: () => Promise<Letters>;
}

export type Layer = { readonly svg: string } | { readonly raster: Raster; readonly left: number; readonly top: number };

/** Reads text. It takes a second or so for a picture. */
export interface TextReader {
  readonly words: (planes: readonly Plane[], scale: number) => Promise<readonly Word[]>;
}

/** Facts of pictures from one run to the next. What is kept may be gone at any time. */
export interface KeptPictures {
  readonly of: (key: string) => PictureFacts | undefined;
  readonly keep: (key: string, facts: PictureFacts) => void;
}
