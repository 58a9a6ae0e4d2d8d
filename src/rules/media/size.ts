/** The sizes pictures must have. A picture that is no PNG has no size: of it, `media/png-only` tells. */
import type { PngHeader } from '../../measure/png-header.ts';
import { shown } from '../../source/text.ts';
import type { Fault, OfferSubject } from '../rule.ts';
import { oncePerFile, pictures, type Use, useTitles } from './pictures.ts';

export interface Size {
  readonly fits: (picture: PngHeader) => boolean;
  /** To end a sentence: "it must be …". */
  readonly wanted: string;
}

/** A size of one width and height, in pixels. */
export function exactly(width: number, height: number): Size {
  return {
    fits: (picture) => picture.width === width && picture.height === height,
    wanted: `${width} × ${height} px`,
  };
}

/** A fault for each picture of a use that does not fit. */
export function sizeFaults(subject: OfferSubject, use: Use, { fits, wanted }: Size): readonly Fault[] {
  const those = pictures(subject).filter((picture) => picture.use === use);
  return oncePerFile(those).flatMap(({ file: { path: name, png }, path }) => {
    if (png === undefined || fits(png)) return [];
    const message = `${useTitles[use]} ${shown(name)} is ${png.width} × ${png.height} px; it must be ${wanted}.`;
    return [{ path, message }];
  });
}
