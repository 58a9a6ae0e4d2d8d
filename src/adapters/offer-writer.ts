/** Writes an offer's folder. */
import { existsSync } from 'node:fs';
import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { resolved } from '../source/reference.ts';
import { clip } from '../source/text.ts';

/**
 * Writes files below a folder, by paths from it. Throws, before anything is written, where the folder is there and `over` does not allow
 * it, or where a path leads out of it; never follows a link.
 */
export async function writeOffer(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  over: boolean,
): Promise<void> {
  if (existsSync(folder) && !over)
    throw new Error(`\`${clip(folder, 200)}\` is there already. Name another folder, or write over it with --force.`);
  for (const path of files.keys()) {
    const target = resolved(path);
    if (!('path' in target) || target.path !== path)
      throw new Error(
        `The offer names a file \`${clip(path, 100)}\`, which is no path inside its folder; nothing was written.`,
      );
  }
  for (const [path, content] of files) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    const there = await lstat(place).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw cause;
    });
    if (there !== undefined && !there.isFile())
      throw new Error(
        `\`${clip(place, 200)}\` is no plain file, and is not written over. Move it away, then run again.`,
      );
    await writeFile(place, content, { flag: there === undefined ? 'wx' : 'w' });
  }
}
