/** Disk images that are made for tests: only what is read of them is there. */
import { Buffer } from 'node:buffer';
import { checksumOf, footerBytes, gibibyte, headBytes } from '../../../src/measure/disk/vhd.ts';

export interface ImageShape {
  /** Of the disk, in bytes. */
  readonly size?: number;
  /** 2 is fixed, 3 dynamic, 4 differencing. */
  readonly kind?: number;
  readonly table?: 'mbr' | 'gpt' | 'none';
  /** Kinds of partitions: types of an MBR, or GUIDs of a GPT, with their first sector. */
  readonly partitions?: readonly (readonly [kind: number | string, start: number])[];
}

export interface Image {
  readonly length: number;
  readonly footer: Buffer;
  readonly head: Buffer;
}

export const linux = '0fc63daf-8483-4772-8e79-3d69d8477de4';
export const efi = 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b';
export const windows = 'ebd0a0a2-b9e5-4433-87c0-68b6b72699c7';
export const swap = '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f';
export const lvm = 'e6d6d379-f507-44c2-a23c-238f2a3df928';

/** A good one unless said: fixed, 30 GB, with a Linux partition from sector 2048 on. */
export function anImage({ size = 30 * gibibyte, kind = 2, table = 'gpt', partitions }: ImageShape = {}): Image {
  const own =
    partitions ??
    (table === 'gpt'
      ? ([
          [efi, 2048],
          [linux, 206_848],
        ] as const)
      : ([[0x83, 2048]] as const));
  const head = Buffer.alloc(headBytes);
  if (table !== 'none') head.writeUInt16LE(0xaa55, 510);
  if (table === 'mbr')
    for (const [index, [type, start]] of own.entries()) {
      head[446 + 16 * index + 4] = Number(type);
      head.writeUInt32LE(start, 446 + 16 * index + 8);
      head.writeUInt32LE(200_000, 446 + 16 * index + 12);
    }
  if (table === 'gpt') {
    head[446 + 4] = 0xee;
    head.write('EFI PART', 512, 'latin1');
    head.writeBigUInt64LE(2n, 512 + 72);
    head.writeUInt32LE(128, 512 + 80);
    head.writeUInt32LE(128, 512 + 84);
    for (const [index, [type, start]] of own.entries()) {
      const at = 1024 + 128 * index;
      guid(String(type)).copy(head, at);
      head.writeBigUInt64LE(BigInt(start), at + 32);
      head.writeBigUInt64LE(BigInt(start + 200_000), at + 40);
    }
  }
  const footer = Buffer.alloc(footerBytes);
  footer.write('conectix', 0, 'latin1');
  footer.writeUInt32BE(2, 8);
  footer.writeUInt32BE(0x0001_0000, 12);
  footer.writeBigUInt64BE(kind === 2 ? 0xffff_ffff_ffff_ffffn : 512n, 16);
  footer.writeBigUInt64BE(BigInt(size), 40);
  footer.writeBigUInt64BE(BigInt(size), 48);
  footer.writeUInt32BE(kind, 60);
  footer.write('0123456789abcdef0123456789abcdef', 68, 'hex');
  footer.writeUInt32BE(checksumOf(footer), 64);
  if (kind !== 2) footer.copy(head);
  return { length: kind === 2 ? size + footerBytes : 2_000_000, footer, head };
}

function guid(text: string): Buffer {
  const parts = text.split('-').map((part) => Buffer.from(part, 'hex'));
  return Buffer.concat(parts.map((part, index) => (index < 3 ? Buffer.from(part).reverse() : part)));
}
