/** Facts of pictures in the user's cache folder: a small file for each, by what the picture is and which measurer looked at it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurer, type PictureFacts } from '../../measure/picture/picture-facts.ts';
import type { KeptPictures } from '../../ports/pictures.ts';
import { cacheFolder } from '../cache-folder.ts';
import { writeCache } from '../write-cache.ts';

/** Facts that are held by one process: offers share pictures. */
const most = 5000;

/** Without an environment, or a folder in it, they are kept as long as the process runs. */
export function keptPictures(environment: Readonly<Record<string, string | undefined>> = {}): KeptPictures {
  const folder = isUsers(environment) ? cacheFolder(environment) : undefined;
  const held = new Map<string, PictureFacts>();
  const hold = (key: string, facts: PictureFacts) => {
    if (held.size >= most) held.clear();
    held.set(key, facts);
  };
  const at = (key: string) => {
    const name = createHash('sha256').update(key).digest('hex');
    return folder && join(folder, `pictures-${measurer}`, name.slice(0, 2), `${name}.json`);
  };
  return {
    of: (key) => {
      const known = held.get(key) ?? read(at(key));
      if (known !== undefined) hold(key, known);
      return known;
    },
    keep: (key, facts) => {
      hold(key, facts);
      const file = at(key);
      if (file !== undefined) writeCache(file, facts);
    },
  };
}

/** Whether it is the environment of somebody who has a home. */
const isUsers = ({ HOME, USERPROFILE, XDG_CACHE_HOME }: Readonly<Record<string, string | undefined>>) =>
  [HOME, USERPROFILE, XDG_CACHE_HOME].some((place) => place !== undefined);

function read(file: string | undefined): PictureFacts | undefined {
  try {
    return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as PictureFacts);
  } catch {
    return undefined;
  }
}
