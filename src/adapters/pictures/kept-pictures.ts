/** Facts of pictures in the user's cache folder: a small file for each, by what the picture is and which measurer looked at it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurer, type PictureFacts } from '../../measure/picture/picture-facts.ts';
import type { KeptPictures } from '../../ports/pictures.ts';
import { cacheFolder } from '../cache-folder.ts';
import { writeCache } from '../write-cache.ts';

/** Undefined where there is no folder for it. */
export function keptPictures(environment: Readonly<Record<string, string | undefined>>): KeptPictures | undefined {
  const folder = cacheFolder(environment);
  if (folder === undefined) return undefined;
  const at = (key: string) => {
    const name = createHash('sha256').update(key).digest('hex');
    return join(folder, `pictures-${measurer}`, name.slice(0, 2), `${name}.json`);
  };
  return {
    of: (key) => {
      try {
        return JSON.parse(readFileSync(at(key), 'utf8')) as PictureFacts;
      } catch {
        return undefined;
      }
    },
    keep: (key, facts) => writeCache(at(key), facts),
  };
}
