/** Writes files where none are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, by paths from it; what stands at a path already is kept as it is, whatever it is. */
export function newFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): { readonly written: readonly string[]; readonly kept: readonly string[] } {
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    try {
      writeFileSync(place, text, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      kept.push(path);
    }
  }
  return { written, kept };
}
