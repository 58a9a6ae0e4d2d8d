/** Pictures and documents as rules see them: measured. */
import { type PngHeader, pngHeader } from '../measure/png-header.ts';
import { startsAsPdf } from '../measure/starts-as-pdf.ts';
import type { MediaFile } from '../source/referenced-file.ts';

export interface MeasuredFile {
  /** From the offer's folder. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Undefined where it is no PNG. */
  readonly png: PngHeader | undefined;
  /** It begins as a PDF does. */
  readonly pdf: boolean;
}

/** The files of an offer, measured, by the same names. */
export function measured(media: ReadonlyMap<string, MediaFile>): ReadonlyMap<string, MeasuredFile> {
  return new Map(
    [...media].map(([written, { path, size, sha256, head }]) => {
      return [written, { path, size, sha256, png: pngHeader(head), pdf: startsAsPdf(head) }] as const;
    }),
  );
}
