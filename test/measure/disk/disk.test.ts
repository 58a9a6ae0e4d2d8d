import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sasFacts } from '../../../src/measure/disk/sas.ts';
import { diskFacts, gibibyte } from '../../../src/measure/disk/vhd.ts';
import { anImage, type ImageShape, lvm, swap, windows } from './an-image.ts';

const facts = (shape: ImageShape = {}) => {
  const { length, footer, head } = anImage(shape);
  return diskFacts(length, footer, head);
};

describe('a VHD', () => {
  test('that is fixed says its size and its partitions', () => {
    expect(facts()).toEqual({
      format: 'fixed',
      length: 30 * gibibyte + 512,
      size: 30 * gibibyte,
      checksum: true,
      id: '0123456789abcdef0123456789abcdef',
      partitions: {
        scheme: 'gpt',
        all: [
          { kind: 'efi', start: 2048, sectors: 200_001 },
          { kind: 'linux', start: 206_848, sectors: 200_001 },
        ],
      },
    });
  });

  test('is dynamic or differencing by its footer, and then its partitions are not known', () => {
    expect(facts({ kind: 3 })).toMatchObject({ format: 'dynamic', partitions: { scheme: 'unknown' } });
    expect(facts({ kind: 4 })).toMatchObject({ format: 'differencing' });
    expect(facts({ kind: 9 })).toMatchObject({ format: 'none' });
  });

  test('is none without the cookie, and a VHDX by its first bytes', () => {
    const { length, footer, head } = anImage();
    expect(diskFacts(length, Buffer.alloc(512), head)).toMatchObject({ format: 'none', size: undefined });
    expect(diskFacts(length, footer.subarray(1), head)).toMatchObject({ format: 'none' });
    expect(diskFacts(length, footer, Buffer.from('vhdxfile'))).toMatchObject({ format: 'vhdx' });
  });

  test('whose footer was changed has another checksum', () => {
    const { length, footer, head } = anImage();
    footer[84] = 1;
    expect(diskFacts(length, footer, head)).toMatchObject({ format: 'fixed', checksum: false });
  });

  test('has the partitions of an MBR', () => {
    const partitions = [
      [0x83, 63],
      [0x82, 200_000],
      [0x8e, 400_000],
      [0x07, 600_000],
    ] as const;
    const kinds = facts({ table: 'mbr', partitions }).partitions.all.map(({ kind, start }) => [kind, start]);
    expect(kinds).toEqual([
      ['linux', 63],
      ['swap', 200_000],
      ['lvm', 400_000],
      ['windows', 600_000],
    ]);
  });

  test('has those of a GPT', () => {
    const partitions = [
      [swap, 2048],
      [lvm, 300_000],
      [windows, 600_000],
    ] as const;
    expect(facts({ partitions }).partitions.all.map(({ kind }) => kind)).toEqual(['swap', 'lvm', 'windows']);
    expect(facts({ table: 'none' }).partitions).toEqual({ scheme: 'none', all: [] });
  });

  test('that BitLocker encrypts says so in its first sector', () => {
    const { length, footer, head } = anImage({ table: 'none' });
    head.write('-FVE-FS-', 3, 'latin1');
    expect(diskFacts(length, footer, head).partitions).toEqual({ scheme: 'none', all: [], bitLocker: true });
  });

  test('may be any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.uint8Array({ maxLength: 18_000 }), (footer, head) => {
        const good = anImage();
        good.footer.set(footer.subarray(0, 512));
        good.head.set(head.subarray(0, good.head.length));
        diskFacts(footer.length, footer, head);
        diskFacts(good.length, good.footer, good.head);
      }),
    );
  });
});

describe('a SAS', () => {
  const token = `sv=2024-11-04&sr=c&sp=rl&st=2026-11-20T00:00:00Z&se=2026-12-20T00:00:00Z&sig=${encodeURIComponent(`${'A'.repeat(43)}=`)}`;
  const now = Date.parse('2026-11-26T00:00:00Z');

  test('says what it allows, where and how long', () => {
    expect(sasFacts(token, now)).toEqual({
      missing: [],
      level: 'container',
      permissions: 'rl',
      start: '2026-11-20T00:00:00Z',
      expiry: '2026-12-20T00:00:00Z',
      starts: Date.parse('2026-11-20T00:00:00Z'),
      ends: Date.parse('2026-12-20T00:00:00Z'),
      signed: true,
      restricted: [],
      asOf: now,
    });
    expect(sasFacts(`https://a.blob.core.windows.net/b/c.vhd?${token}`, now)).toEqual(sasFacts(`?${token}`, now));
  });

  test('lacks what is not there, and has no time of a date alone', () => {
    expect(sasFacts('sp=r&se=2026-12-20&sig=x&sip=1.2.3.4', now)).toMatchObject({
      missing: ['sv', 'sr', 'st'],
      level: '',
      starts: undefined,
      ends: undefined,
      signed: false,
      restricted: ['sip'],
    });
  });

  test('has the times of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const text = `${date.toISOString().slice(0, 19)}Z`;
          expect(sasFacts(`se=${text}`, now).ends).toBe(Date.parse(text));
        },
      ),
    );
  });

  test('never tells its signature', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const secret = 'Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyMDA=';
        const told = JSON.stringify(sasFacts(`${text}&sig=${encodeURIComponent(secret)}`, now));
        expect(told).not.toContain(secret.slice(0, 20));
      }),
    );
  });
});
