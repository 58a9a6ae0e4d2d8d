/** Writes files that anyone may write over. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Into a folder, which is made where it is missing; their paths. */
export async function writtenFiles(
  folder: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  return files.map(([name]) => join(folder, name));
}
