/** What the footer of a VHD says (Virtual Hard Disk Image Format Specification), and what a disk's first sectors do. */
import { Buffer } from 'node:buffer';
import { type Partitions, partitionsOf } from './partitions.ts';

/** Of a disk these bytes are read, and no more: the footer at its end, and sectors 0 to 33 at its beginning. */
export const [footerBytes, headBytes] = [512, 17_408];

/** As a VHD counts. */
export const mebibyte = 1_048_576;
export const gibibyte = 1024 * mebibyte;

export type DiskFormat = 'fixed' | 'dynamic' | 'differencing' | 'vhdx' | 'none';

export interface DiskFacts {
  readonly format: DiskFormat;
  /** Of the file or blob, in bytes. */
  readonly length: number;
  /** Of the disk, in bytes, as the footer says; undefined where there is no footer. */
  readonly size: number | undefined;
  /** The footer's checksum is that of its bytes. */
  readonly checksum: boolean;
  /** The disk's own ID, in hexadecimal; undefined where there is no footer. */
  readonly id: string | undefined;
  readonly partitions: Partitions;
}

const formats: Readonly<Record<number, DiskFormat>> = { 2: 'fixed', 3: 'dynamic', 4: 'differencing' };
const cookie = 'conectix';

/** The facts of a disk: its length, its last 512 bytes and its first 17,408, or as many as there are. */
export function diskFacts(length: number, footer: Uint8Array, head: Uint8Array): DiskFacts {
  const foot = Buffer.from(footer.buffer, footer.byteOffset, footer.byteLength);
  const first = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const partitions = partitionsOf(first);
  if (first.toString('latin1', 0, 8) === 'vhdxfile')
    return { format: 'vhdx', length, size: undefined, checksum: false, id: undefined, partitions };
  if (foot.length !== footerBytes || foot.toString('latin1', 0, 8) !== cookie)
    return { format: 'none', length, size: undefined, checksum: false, id: undefined, partitions };
  const format = formats[foot.readUInt32BE(60)] ?? 'none';
  return {
    format,
    length,
    size: Number(foot.readBigUInt64BE(48)),
    checksum: foot.readUInt32BE(64) === checksumOf(foot),
    id: foot.toString('hex', 68, 84),
    // Those of a dynamic disk lie elsewhere than at its beginning.
    partitions: format === 'fixed' ? partitions : { scheme: 'unknown', all: [] },
  };
}

/** The one's complement of the sum of all bytes but those of the checksum itself. */
export function checksumOf(footer: Uint8Array): number {
  let sum = 0;
  for (const [index, byte] of footer.entries()) if (index < 64 || index > 67) sum += byte;
  return ~sum >>> 0;
}
