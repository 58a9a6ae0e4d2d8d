/** What a picture's first bytes say: its format and size, without decoding it. */
import { Buffer } from 'node:buffer';
import { pngHeader } from '../png-header.ts';

export const formats = ['png', 'jpeg', 'gif', 'webp', 'svg', 'bmp', 'tiff'] as const;
export type Format = (typeof formats)[number];

export interface Header {
  /** By the first bytes, whatever the file is called. */
  readonly format: Format;
  /** In pixels; 0 where the header does not say. */
  readonly width: number;
  readonly height: number;
  /** Its pixels carry their own transparency. A palette may be transparent without it. */
  readonly alpha: boolean;
}

const begins: Readonly<Record<Exclude<Format, 'svg'>, readonly string[]>> = {
  png: ['\x89PNG\r\n\x1a\n'],
  jpeg: ['\xff\xd8\xff'],
  gif: ['GIF87a', 'GIF89a'],
  webp: ['RIFF'],
  bmp: ['BM'],
  tiff: ['II*\0', 'MM\0*'],
};

/** The header of a picture; undefined for bytes that are none that is known. Sizes are read of PNG and JPEG alone. */
export function header(bytes: Uint8Array): Header | undefined {
  const format = formatOf(bytes);
  if (format === undefined) return undefined;
  const size = format === 'png' ? pngHeader(bytes) : format === 'jpeg' ? jpegSize(bytes) : undefined;
  return { format, ...(size ?? { width: 0, height: 0, alpha: false }) };
}

function formatOf(bytes: Uint8Array): Format | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  for (const [format, beginnings] of Object.entries(begins))
    if (beginnings.some((text) => start.startsWith(text))) {
      if (format === 'webp' && start.slice(8, 12) !== 'WEBP') return undefined;
      return format as Format;
    }
  return /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[^>]*>\s*)?<svg[\s>]/.test(start) ? 'svg' : undefined;
}

/** Of a JPEG: its first frame header (ITU T.81, B.2.2), which stands behind any number of segments. */
function jpegSize(bytes: Uint8Array): Omit<Header, 'format'> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), alpha: false };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}

/** SOF0 to SOF15, which are not DHT, JPG or DAC. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
