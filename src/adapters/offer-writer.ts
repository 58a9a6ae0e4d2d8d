/** Writes an offer's folder. */
import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { resolved } from '../source/reference.ts';
import { clip } from '../source/text.ts';

/**
 * Writes files below a folder, by paths from it. What else is there stays, but for plans that are not among the files: they would be
 * plans of the offer. Throws, before anything is written, where the folder is there and `over` does not allow it, or where a path
 * leads out of it, by itself or through a link.
 */
export async function writeOffer(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  over: boolean,
): Promise<void> {
  if ((await entry(folder)) !== undefined && !over)
    throw new Error(`\`${clip(folder, 200)}\` is there already. Name another folder, or write over it with --force.`);
  for (const path of files.keys()) {
    const target = resolved(path);
    if (!('path' in target) || target.path !== path)
      throw new Error(
        `The offer names a file \`${clip(path, 100)}\`, which is no path inside its folder; nothing was written.`,
      );
  }
  const folders = new Set([...files.keys()].flatMap(above));
  for (const path of folders) await mustBe('folder', folder, path);
  for (const path of files.keys()) await mustBe('file', folder, path);
  for (const file of (await entry(join(folder, 'plans'))) === undefined ? [] : await readdir(join(folder, 'plans')))
    if (file.endsWith('.yml') && !files.has(`plans/${file}`)) await rm(join(folder, 'plans', file));
  for (const [path, content] of files) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content, { flag: (await entry(place)) === undefined ? 'wx' : 'w' });
  }
}

/** The folders on the way to a file, the empty path for the offer's own. */
function above(path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index).join('/'));
}

async function mustBe(kind: 'file' | 'folder', folder: string, path: string): Promise<void> {
  const place = join(folder, path);
  const there = await entry(place);
  if (there === undefined || (kind === 'file' ? there.isFile() : there.isDirectory())) return;
  throw new Error(
    `\`${clip(place, 200)}\` is no plain ${kind}, and is not written over. Move it away, then run again.`,
  );
}

/** What stands at a path, links not followed. */
async function entry(path: string) {
  return lstat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
}
