/** What runs of the built program keep for later ones, where each is the same program. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { cacheFolder } from './cache-folder.ts';
import { stampAt } from './work-tree.ts';
import { writeCache } from './write-cache.ts';

export interface KeptFile {
  /** What an earlier run kept; undefined where there is nothing of this program's to this question. */
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
}

/** The place of an answer to a question; undefined where there is none, or the program runs from its sources and cannot tell whether it is the same. */
export function keptFile(
  question: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): KeptFile | undefined {
  const program = programStamp();
  const folder = cacheFolder(environment);
  if (program === undefined || folder === undefined) return undefined;
  const asked = JSON.stringify([program, process.version, ...question]);
  const file = join(folder, `${createHash('sha256').update(asked).digest('hex')}.json`);
  return {
    read: () => {
      const kept = parsed(file);
      return kept?.question === asked ? kept.value : undefined;
    },
    write: (value) => writeCache(file, { question: asked, value } satisfies Kept),
  };
}

/** The stamps of all files of the program, once it is built. */
function programStamp(): string | undefined {
  const folder = import.meta.dirname;
  if (!import.meta.filename.endsWith('.mjs')) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  return files.map((name) => `${name} ${stampAt(folder, name)}`).join('\n');
}

interface Kept {
  readonly question: string;
  readonly value: unknown;
}

function parsed(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
