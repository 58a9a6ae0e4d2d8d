import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder whose names end so: paths from it with `/` between, sorted. */
export function pathsIn(folder: string, ending = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
