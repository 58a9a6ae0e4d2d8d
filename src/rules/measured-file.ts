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

/** The files of an offer, measured, by the same names: once for each offer that was read. */
export function measured(media: ReadonlyMap<string, MediaFile>): ReadonlyMap<string, MeasuredFile> {
  const known = ofOffers.get(media) ?? new Map([...media].map(([written, file]) => [written, measuredFile(file)]));
  ofOffers.set(media, known);
  return known;
}

const ofOffers = new WeakMap<ReadonlyMap<string, MediaFile>, ReadonlyMap<string, MeasuredFile>>();

const measuredFile = ({ path, size, sha256, head }: MediaFile): MeasuredFile => ({
  ...{ path, size, sha256, png: pngHeader(head), pdf: startsAsPdf(head) },
});
