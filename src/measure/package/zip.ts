/** Reads zips that may be hostile (APPNOTE.TXT 6.3.10): from the directory at their end, within limits, entry by entry. */
import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';

/** Sizes in bytes. Azure takes templates of 4 MB (Azure Resource Manager limits); no `file` of a package may have more (Partner Center documentation, plan-azure-app-managed-app). A file may grow by `ratio` where it is larger than `free`. */
export const zipLimits = {
  entries: 10_000,
  inflated: 4_194_304,
  all: 8_388_608,
  ratio: 200,
  free: 1_048_576,
  file: 1_073_741_824,
} as const;

export interface ZipEntry {
  /** From the root of the zip, with `/`. Folders are left out. */
  readonly name: string;
  /** In bytes, as the directory says. */
  readonly size: number;
  readonly packed: number;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** The bytes of an entry, or what is wrong with it, to end a sentence that begins with its name. */
  readonly read: (entry: ZipEntry) => Uint8Array | string;
}

interface Listed extends ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly offset: number;
}

const [endMark, entryMark, fileMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const [endSize, entrySize, fileSize] = [22, 46, 30];

/** Opens a zip, or says what is wrong with it: the end of a sentence that begins with the zip. */
export function openZip(bytes: Uint8Array): Zip | string {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(zip);
  if (end === undefined) return 'is no zip, or is cut off';
  const [count, length, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (zip.readUInt16LE(end + 4) !== 0 || zip.readUInt16LE(end + 8) !== count)
    return 'is a part of a zip in several files';
  if (count === 0xffff || start === 0xffffffff)
    return 'is a zip in the form for very large ones (Zip64); make it smaller';
  if (count > zipLimits.entries) return `holds ${count} files; at most ${zipLimits.entries} are read`;
  if (start + length > end) return 'has a directory that lies outside of it';
  const listed: Listed[] = [];
  const seen = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entrySize > end || zip.readUInt32LE(at) !== entryMark) return 'has a directory that is damaged';
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const next = at + entrySize + nameLength + extra + comment;
    if (next > end) return 'has a directory that is damaged';
    const name = zip.toString('utf8', at + entrySize, at + entrySize + nameLength);
    const wrong = wrongName(name) ?? wrongKind(zip, at);
    if (wrong !== undefined) return `holds ${quoted(name)}, which ${wrong}`;
    if (seen.has(name.toLowerCase())) return `holds ${quoted(name)} twice`;
    seen.add(name.toLowerCase());
    const offset = zip.readUInt32LE(at + 42);
    const size = zip.readUInt32LE(at + 24);
    const packed = zip.readUInt32LE(at + 20);
    if (size > zipLimits.file) return `holds ${quoted(name)}, which has more than 1 GB`;
    if (size > zipLimits.free && size > packed * zipLimits.ratio)
      return `holds ${quoted(name)}, which grows from ${packed} to ${size} bytes: that is no file that is meant to be read`;
    if (nameAt(zip, offset, start) !== zip.toString('latin1', at + entrySize, at + entrySize + nameLength))
      return `holds ${quoted(name)}, which has another name where its content stands`;
    if (!name.endsWith('/'))
      listed.push({ name, size, packed, offset, method: zip.readUInt16LE(at + 10), crc: zip.readUInt32LE(at + 16) });
    at = next;
  }
  if (overlapping(listed)) return 'holds files that lie over each other';
  const byName = new Map(listed.map((entry) => [entry.name, entry]));
  let inflated = 0;
  const read = (entry: ZipEntry): Uint8Array | string => {
    const own = byName.get(entry.name);
    if (own === undefined) return 'is not there';
    inflated += own.size;
    if (own.size > zipLimits.inflated || inflated > zipLimits.all) return `is too large to be read: ${own.size} bytes`;
    return contentOf(zip, own, start);
  };
  return { entries: listed.map(({ name, size, packed }) => ({ name, size, packed })), read };
}

/** The name that stands before an entry's content: a reader that goes by it must find what one that goes by the directory does. */
function nameAt(zip: Buffer, offset: number, directory: number): string | undefined {
  if (offset + fileSize > directory || zip.readUInt32LE(offset) !== fileMark) return undefined;
  return zip.toString('latin1', offset + fileSize, offset + fileSize + zip.readUInt16LE(offset + 26));
}

function overlapping(listed: readonly Listed[]): boolean {
  const sorted = listed.toSorted((a, b) => a.offset - b.offset);
  return sorted.some(({ offset, packed }, index) => {
    const next = sorted[index + 1];
    return next !== undefined && offset + fileSize + packed > next.offset;
  });
}

/** Where the end record stands: behind it is nothing but a comment of the length that it tells. */
function endOf(zip: Buffer): number | undefined {
  for (let at = zip.length - endSize; at >= 0 && at >= zip.length - endSize - 0xffff; at -= 1)
    if (zip.readUInt32LE(at) === endMark && at + endSize + zip.readUInt16LE(at + 20) === zip.length) return at;
  return undefined;
}

function wrongName(name: string): string | undefined {
  if (name === '' || /[\0-\x1f\x7f\ufffd]/.test(name)) return 'has a name that cannot be shown';
  if (name.includes('\\')) return 'has a backslash in its name; names have slashes';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'has a path from the root of a disk';
  return name.split('/').some((part) => part === '..' || part === '.')
    ? 'has a path that leads out of the zip'
    : undefined;
}

/** Encrypted, or made on Unix as something else than a file or folder. */
function wrongKind(zip: Buffer, at: number): string | undefined {
  if ((zip.readUInt16LE(at + 8) & 1) !== 0) return 'is encrypted';
  const madeOnUnix = zip.readUInt8(at + 5) === 3;
  const kind = (zip.readUInt32LE(at + 38) >>> 28) & 0xf;
  return madeOnUnix && kind !== 0 && kind !== 8 && kind !== 4 ? 'is a link or a device' : undefined;
}

function contentOf(zip: Buffer, { offset, packed, size, method, crc }: Listed, directory: number): Uint8Array | string {
  if (offset + fileSize > directory || zip.readUInt32LE(offset) !== fileMark) return 'is damaged';
  const start = offset + fileSize + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packed > directory) return 'is cut off';
  const raw = zip.subarray(start, start + packed);
  const content =
    method === 0 ? raw : method === 8 ? inflated(raw, size) : `is packed in a way that is not read (${method})`;
  if (typeof content === 'string') return content;
  return content.length === size && crc32(content) === crc ? content : 'is damaged: its checksum is wrong';
}

function inflated(raw: Uint8Array, size: number): Uint8Array | string {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch {
    return 'is damaged, or larger than the zip says';
  }
}

const quoted = (name: string) => `\`${name.replace(/[^\x20-\x5f\x61-\x7e]/g, '?').slice(0, 80)}\``;
