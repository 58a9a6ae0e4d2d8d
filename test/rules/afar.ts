/** What answers in fixtures: pages with a status, and storage with disks that are made for it. */
import * as z from 'zod';
import type { Afar } from '../../src/ports/addresses.ts';
import { anImage } from '../measure/disk/an-image.ts';

const Disk = z.strictObject({
  /** In bytes of the disk, and of the blob where that is another. */
  size: z.int().optional(),
  length: z.int().optional(),
  kind: z.int().optional(),
  table: z.enum(['mbr', 'gpt', 'none']).optional(),
  partitions: z.array(z.tuple([z.union([z.int(), z.string()]), z.int()])).optional(),
  /** Bytes that are written over the footer or the head, in hexadecimal, by their offset. */
  footer: z.record(z.string(), z.string()).default({}),
  head: z.record(z.string(), z.string()).default({}),
  etag: z.string().optional(),
  blobType: z.string().default('PageBlob'),
  status: z.int().default(200),
});

export const Answers = z.strictObject({
  /** Disks by the ends of their addresses; a good one unless said. */
  disks: z.record(z.string(), Disk).default({}),
  /** The token of all of them, after a good one. */
  sas: z.record(z.string(), z.union([z.string(), z.null()])).default({}),
  /** Statuses of pages, or why they do not answer, by the ends of their addresses; 200 unless said. */
  pages: z.record(z.string(), z.union([z.int(), z.string()])).default({}),
});
export type Answers = z.infer<typeof Answers>;

const good = {
  sv: '2024-11-04',
  sr: 'c',
  sp: 'rl',
  st: '2026-11-20T00:00:00Z',
  se: '2027-01-20T00:00:00Z',
  sig: `${'A'.repeat(43)}=`,
};

/** Whoever is asked in a fixture. */
export function answering({ disks, sas, pages }: Answers): Afar {
  const parts = Object.entries({ ...good, ...sas }).filter((part): part is [string, string] => part[1] !== null);
  const end = <Value>(all: Readonly<Record<string, Value>>, url: string) =>
    Object.entries(all).find(([name]) => url.endsWith(name))?.[1];
  return {
    now: Date.parse('2026-11-26T12:00:00Z'),
    secret: () => new URLSearchParams(parts).toString(),
    addresses: {
      ask: async ({ method, url, range }) => {
        const [address = ''] = url.split('?');
        if (!/\.blob\./.test(address)) {
          const page = end(pages, url) ?? 200;
          return typeof page === 'string' ? page : { status: page, headers: {}, bytes: new Uint8Array() };
        }
        const {
          footer,
          head,
          etag = '"0x1"',
          blobType,
          status,
          length,
          ...shape
        } = end(disks, address) ?? Disk.parse({});
        const known = Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
        const image = anImage(known);
        for (const [at, bytes] of Object.entries(footer)) image.footer.write(bytes, Number(at), 'hex');
        for (const [at, bytes] of Object.entries(head)) image.head.write(bytes, Number(at), 'hex');
        const whole = length ?? image.length;
        const headers = { 'content-length': String(whole), 'x-ms-blob-type': blobType, etag };
        if (method === 'HEAD') return { status, headers, bytes: new Uint8Array() };
        return { status: 206, headers, bytes: range?.[0] === 0 ? image.head : image.footer };
      },
    },
  };
}
