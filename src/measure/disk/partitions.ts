/** The partitions of a disk, as far as its first 34 sectors tell: MBR and GPT (UEFI specification, 5). */
import type { Buffer } from 'node:buffer';

export type PartitionKind = 'efi' | 'linux' | 'swap' | 'lvm' | 'windows' | 'bios-boot' | 'reserved' | 'other';

export interface Partition {
  readonly kind: PartitionKind;
  /** In sectors of 512 bytes from the beginning of the disk. */
  readonly start: number;
  readonly sectors: number;
}

export interface Partitions {
  /** `none` where the disk has no table, `unknown` where its first sectors are not known. */
  readonly scheme: 'mbr' | 'gpt' | 'none' | 'unknown';
  readonly all: readonly Partition[];
  /** The boot sector of a volume that BitLocker encrypts stands where the table should. */
  readonly bitLocker?: true;
}

const mbrKinds: Readonly<Record<number, PartitionKind>> = {
  7: 'windows',
  39: 'reserved',
  130: 'swap',
  131: 'linux',
  142: 'lvm',
  239: 'efi',
};
const gptKinds: Readonly<Record<string, PartitionKind>> = {
  'c12a7328-f81f-11d2-ba4b-00a0c93ec93b': 'efi',
  '21686148-6449-6e6f-744e-656564454649': 'bios-boot',
  '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f': 'swap',
  'e6d6d379-f507-44c2-a23c-238f2a3df928': 'lvm',
  'ebd0a0a2-b9e5-4433-87c0-68b6b72699c7': 'windows',
  'e3c9e316-0b5c-4db8-817d-f92df00215ae': 'reserved',
  'de94bba4-06d1-4d40-a16a-bfd50179d6ac': 'reserved',
  '0fc63daf-8483-4772-8e79-3d69d8477de4': 'linux',
  '4f68bce3-e8cd-4db1-96e7-fbcaf984b709': 'linux',
  'b921b045-1df0-41c3-af44-4c6f280d3fae': 'linux',
  'bc13c2ff-59e6-4262-a352-b275fd6f7172': 'linux',
};
const protective = 0xee;

/** The partitions of a disk's first bytes; they may be fewer than its tables take. */
export function partitionsOf(head: Buffer): Partitions {
  if (head.length < 512) return { scheme: 'unknown', all: [] };
  if (head.toString('latin1', 3, 11) === '-FVE-FS-') return { scheme: 'none', all: [], bitLocker: true };
  if (head.readUInt16LE(510) !== 0xaa55) return { scheme: 'none', all: [] };
  const entries = [0, 1, 2, 3].map((index) => 446 + 16 * index);
  if (entries.some((at) => head[at + 4] === protective)) return gpt(head);
  const all = entries.flatMap((at): readonly Partition[] => {
    const kind = head[at + 4] as number;
    return kind === 0
      ? []
      : [{ kind: mbrKinds[kind] ?? 'other', start: head.readUInt32LE(at + 8), sectors: head.readUInt32LE(at + 12) }];
  });
  return { scheme: 'mbr', all };
}

function gpt(head: Buffer): Partitions {
  if (head.length < 1024 || head.toString('latin1', 512, 520) !== 'EFI PART') return { scheme: 'unknown', all: [] };
  const first = Number(head.readBigUInt64LE(512 + 72)) * 512;
  const [count, size] = [head.readUInt32LE(512 + 80), head.readUInt32LE(512 + 84)];
  const all: Partition[] = [];
  if (size < 128) return { scheme: 'unknown', all };
  for (let index = 0; index < Math.min(count, 128); index += 1) {
    const at = first + index * size;
    if (at + 128 > head.length) break;
    const kind = guid(head, at);
    if (kind === '00000000-0000-0000-0000-000000000000') continue;
    const [start, last] = [Number(head.readBigUInt64LE(at + 32)), Number(head.readBigUInt64LE(at + 40))];
    all.push({ kind: gptKinds[kind] ?? 'other', start, sectors: Math.max(0, last - start + 1) });
  }
  return { scheme: 'gpt', all };
}

/** Its first three parts have their lowest byte first. */
function guid(bytes: Buffer, at: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const parts = [
    hex(bytes.readUInt32LE(at), 8),
    hex(bytes.readUInt16LE(at + 4), 4),
    hex(bytes.readUInt16LE(at + 6), 4),
  ];
  return [...parts, bytes.toString('hex', at + 8, at + 10), bytes.toString('hex', at + 10, at + 16)].join('-');
}
