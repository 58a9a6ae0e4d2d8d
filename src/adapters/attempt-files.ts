/** Attempts as files: one for each offer and marketplace, in the Git folder, where nothing is committed. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Attempt } from '../../schemas/attempt.ts';
import { canonicalJson } from '../../schemas/canonical-json.ts';
import type { Attempts } from '../ports/attempts.ts';
import { unreadable } from './unreadable.ts';

/**
 * Attempts below a folder, which is made when it is needed. `marketplace` is the address of the API: what was asked of the sandbox
 * is none of Partner Center's. Fails where a file cannot be read as an Attempt, or changed since it was read.
 */
export function attemptFiles(folder: string, marketplace: string): Attempts {
  const own = join(folder, createHash('sha256').update(marketplace).digest('hex').slice(0, 12));
  const path = (offer: string) => join(own, `${offer.replace(/[^a-z0-9_-]/gi, '-')}.json`);
  const read = async (offer: string) => {
    const text = await readFile(path(offer), 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw unreadable(`The record of the last publication of \`${offer}\``, cause);
    });
    return text === undefined ? undefined : parsed(text, path(offer));
  };
  return {
    read,
    write: async (attempt, before) => {
      const standing = await read(attempt.offer);
      if (canonicalJson(standing ?? null) !== canonicalJson(before ?? null))
        throw new Error(
          `Another run publishes \`${attempt.offer}\` from here at the same time. Wait until it has ended.`,
        );
      await mkdir(own, { recursive: true });
      const draft = join(own, `${randomUUID()}.tmp`);
      await writeFile(draft, `${JSON.stringify(attempt, undefined, 2)}\n`, { flush: true });
      await rename(draft, path(attempt.offer));
    },
  };
}

function parsed(text: string, path: string): Attempt {
  try {
    return Attempt.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(
      `\`${path}\` is no record of a publication. Delete it once you have looked at the offer in Partner Center.`,
      {
        cause,
      },
    );
  }
}
