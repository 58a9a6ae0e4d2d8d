import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anImage } from '../measure/disk/an-image.ts';
import { drawing, gradient, hero, lettering, logo } from '../measure/picture/drawings.ts';
import { aFolder } from '../on-disk.ts';
import { offerlane } from './offerlane.ts';

const side = { width: 216, height: 216 };
const named = gradient('#1a5fb4', '#62a0ea') + lettering(['H', 'E', 'L', 'L'], 54, 160, 3, '#fff');

async function pictures(): Promise<string> {
  const folder = aFolder();
  const write = async (name: string, bytes: Promise<Buffer>) => writeFileSync(join(folder, name), await bytes);
  await write('named.png', drawing({ ...side, shapes: `${named}<circle cx="108" cy="80" r="50" fill="url(#g)"/>` }));
  await write('large.png', drawing(logo(216, '#1a5fb4', '#fff')));
  await write('medium.png', drawing(logo(90, '#1a5fb4', '#fff', 1.2)));
  await write('small.png', drawing(logo(48, '#1a5fb4', '#fff')));
  await write('wide.png', drawing({ width: 255, height: 115, shapes: '', ground: '#1a5fb4' }));
  await write('hero.png', drawing(hero('#ffffff')));
  await write('photo.jpg', drawing(logo(216, '#1a5fb4', '#fff'), 90));
  await write('bomb.png', Promise.resolve(bomb()));
  await write(
    'half.png',
    drawing(logo(216, '#1a5fb4', '#fff')).then((bytes) => bytes.subarray(0, 700)),
  );
  writeFileSync(join(folder, 'notes.txt'), 'no picture');
  return folder;
}

/** A header that asks for more memory than there is. */
function bomb(): Buffer {
  const bytes = Buffer.alloc(60);
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').copy(bytes);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  bytes[24] = 8;
  bytes[25] = 6;
  return bytes;
}

test('prints what pictures show', async () => {
  const folder = await pictures();
  const inspect = async (...words: readonly string[]) => {
    const { output, status } = await offerlane(folder, 'inspect', ...words, '--format', 'json');
    return { status, seen: JSON.parse(output) };
  };

  const one = await inspect('named.png', 'hero.png', 'photo.jpg');
  expect(one.status).toBe(0);
  expect(one.seen).toMatchObject({
    'named.png': { role: 'logo', background: 'transparent', gradient: true, text: true, format: 'png', width: 216 },
    'hero.png': { role: 'hero', heroBackground: 'white', heroFree: 'empty', heroText: false, whiteLegible: false },
    'photo.jpg': { format: 'jpeg', background: 'coloured', colours: 3, text: false },
  });
  expect(one.seen['named.png'].words.map(({ text }: { text: string }) => text)).toEqual(['HELL']);

  const family = await inspect('--family', '--no-text', 'small.png', 'wide.png', 'medium.png', 'large.png');
  expect(family.seen).toMatchObject({
    'large.png': { stretched: false },
    'medium.png': { stretched: true, stretch: expect.closeTo(0.2, 1) },
    'small.png': { stretched: false },
  });
  expect(Object.keys(family.seen)).toEqual(['small.png', 'wide.png', 'medium.png', 'large.png']);
  expect(family.seen['wide.png']).not.toHaveProperty('stretched');

  const wrong = await inspect('bomb.png', 'half.png', 'notes.txt');
  expect(wrong.status).toBe(1);
  expect(wrong.seen).toMatchObject({
    'bomb.png': { fault: 'it has 60000 × 60000 px, too many to be looked at' },
    'half.png': { fault: 'it cannot be decoded: the file is damaged or cut off' },
    'notes.txt': { fault: 'it is neither a PNG nor a JPEG' },
  });
});

test('prints what disks and packages are, of which the ends are read', async () => {
  const folder = aFolder();
  const { length, footer, head } = anImage({ size: 40 * 1024 * 1024 });
  const disk = openSync(join(folder, 'disk.vhd'), 'w');
  writeSync(disk, head, 0, head.length, 0);
  writeSync(disk, footer, 0, footer.length, length - footer.length);
  closeSync(disk);
  writeFileSync(join(folder, 'app.zip'), 'no zip');
  const { output, status } = await offerlane(folder, 'inspect', 'disk.vhd', 'app.zip', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    'disk.vhd': { role: 'disk', format: 'fixed', length, size: 40 * 1024 * 1024, checksum: true, scheme: 'gpt' },
    'app.zip': { role: 'application', faults: [{ rule: 'app/zip-valid', message: 'is no zip, or is cut off' }] },
  });
});

test('says what it lacks', async () => {
  const folder = aFolder();
  const missing = await offerlane(folder, 'inspect', 'none.png');
  expect(missing).toMatchObject({
    status: 2,
    output: expect.stringMatching(/^`none.png` could not be read: no such file or directory/),
  });
  expect(await offerlane(folder, 'inspect', 'a.png', '--role', 'icon')).toEqual({
    output: '--role is `icon`; it must be logo, hero or screenshot.',
    status: 2,
  });
});
