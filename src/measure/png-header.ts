/** What the first bytes of a PNG say (PNG specification, 5.2 and 11.2.2). */

export interface PngHeader {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Pixels carry their own transparency: colour types 4 and 6. A palette may be transparent without it. */
  readonly alpha: boolean;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const imageHeader = [0x49, 0x48, 0x44, 0x52];

/** Reads a PNG's header from its first 33 bytes or more; undefined for anything that is no PNG. */
export function pngHeader(bytes: Uint8Array): PngHeader | undefined {
  const starts = (expected: readonly number[], at: number) =>
    expected.every((byte, index) => bytes[at + index] === byte);
  if (bytes.length < 33 || !starts(signature, 0) || !starts(imageHeader, 12)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const colourType = view.getUint8(25);
  return width > 0 && height > 0 ? { width, height, alpha: colourType === 4 || colourType === 6 } : undefined;
}
