/** A zip of files that are stored as they are, the same bytes on every machine. */
import { crc32 } from 'node:zlib';

/** The bytes of the zip, from the contents by their names in it. Names are ASCII. */
export function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const shared = header(name, content);
    const entry = Buffer.concat([words([4, 0x04034b50]), shared, Buffer.from(name, 'ascii'), content]);
    const attributes = words([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(words([4, 0x02014b50], [2, 20]), shared, attributes, Buffer.from(name, 'ascii'));
    entries.push(entry);
    offset += entry.length;
  }
  const index = Buffer.concat(directory);
  const count = entries.length;
  const end = words([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  return Buffer.concat([...entries, index, end]);
}

/** What stands before a file and in the directory alike: stored, on the first day that a zip can tell. */
function header(name: string, content: Buffer): Buffer {
  const day = 0x0021;
  const { length } = content;
  return words(
    [2, 20],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, day],
    [4, crc32(content)],
    [4, length],
    [4, length],
    [2, name.length],
    [2, 0],
  );
}

/** Whole numbers as so many bytes each, the lowest first. */
function words(...numbers: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([bytes, value]) => {
      const word = Buffer.alloc(bytes);
      word.writeUIntLE(value, 0, bytes);
      return word;
    }),
  );
}
