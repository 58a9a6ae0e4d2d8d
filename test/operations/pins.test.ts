import { expect, test } from 'vitest';
import { goLive } from '../../src/operations/go-live.ts';
import { stage } from '../../src/operations/stage.ts';
import { Answers, answering } from '../rules/afar.ts';
import { asked, staging, walking } from './walking.ts';

const gateway = 'fabrikam-gateway';
const disk = '2.3.0-gen2.vhd';

test('what is staged is kept with its disks, and goes live with these alone', async () => {
  const { walk, first, kept } = await walking(gateway);
  const asking = (disks: unknown) => ({ ...walk, afar: answering(Answers.parse({ disks })) });
  expect(await stage(asking({}), first, staging)).toMatchObject({ kind: 'done' });
  const pins = kept.at(-1)?.pins;
  expect(pins?.map(({ url }) => url.split('/').at(-1))).toContain(disk);
  expect(JSON.stringify(kept)).not.toMatch(/sig=|AAAAAAAA/);
  for (const [disks, why] of [
    [{ [disk]: { size: 64 * 2 ** 30 } }, /2\.3\.0-gen2\.vhd` has 68719477248 bytes, and had/],
    [{ [disk]: { footer: { 40: '01' } } }, /2\.3\.0-gen2\.vhd` has another footer than it had/],
    [{ [disk]: { etag: '"0x2"' } }, /2\.3\.0-gen2\.vhd` was written to since/],
    [{ [disk]: { status: 404 } }, /2\.3\.0-gen2\.vhd` is not there/],
  ] as const)
    expect(await goLive(asking(disks), first, asked)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(why),
    });
  expect(await goLive(asking({}), first, asked)).toMatchObject({ kind: 'done' });
  expect(kept.at(-1)).toMatchObject({ target: 'live', pins });
});

test('a disk that could not be read is not pinned, and what was not pinned is not asked', async () => {
  const { walk, first, kept } = await walking(gateway);
  const unread = { ...walk, afar: answering(Answers.parse({ disks: { [disk]: { status: 403 } } })) };
  expect(await stage(unread, first, staging)).toMatchObject({ kind: 'done' });
  expect(kept.at(-1)?.pins?.map(({ url }) => url.split('/').at(-1))).not.toContain(disk);
  expect(await goLive(unread, first, asked)).toMatchObject({ kind: 'done' });
});
