/** How pictures get from bytes to what can be measured. */
import type { PictureFacts, PictureFault } from '../measure/picture/picture-facts.ts';
import type { Raster } from '../measure/picture/raster.ts';
import type { Plane } from '../measure/picture/text-planes.ts';
import type { Word } from '../measure/picture/words.ts';

export interface Pictures {
  /** The pixels of a PNG or JPEG, or why they are not known. Bytes may be hostile; it never throws for them. */
  readonly decoded: (bytes: Uint8Array) => Promise<Raster | PictureFault>;
}

/** Reads text. It takes a second or so for a picture. */
export interface TextReader {
  readonly words: (planes: readonly Plane[], scale: number) => Promise<readonly Word[]>;
}

/** Facts of pictures from one run to the next. What is kept may be gone at any time. */
export interface KeptPictures {
  readonly of: (key: string) => PictureFacts | undefined;
  readonly keep: (key: string, facts: PictureFacts) => void;
}
