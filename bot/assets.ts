/** Addresses under which the marketplace fetches the files of repositories that are not public: signed, and good for some days. */
import { Buffer } from 'node:buffer';
import * as z from 'zod';
import { Repository } from '../schemas/records.ts';
import type { GitHub } from '../src/ports/github.ts';
import type { Answer } from './server.ts';
import { meaning, signedWord } from './signed-word.ts';

export const assetsPath = '/assets/';

const Token = z.strictObject({ r: Repository, b: z.string().regex(/^[0-9a-f]{40,64}$/), e: z.number() });

/** How long an address is good, in milliseconds: longer than the marketplace may wait before it fetches. */
const good = 7 * 86_400_000;

/** The path of a blob's address, from now on. */
export function assetPath(key: string, now: number, repository: Repository, blob: string, name: string): string {
  return `${assetsPath}${signedWord(key, { r: repository, b: blob, e: now + good })}/${encodeURIComponent(name)}`;
}

/** The file that a path names; nothing is told of one that is not signed, or too old. */
export async function asset(key: string, now: number, github: Pick<GitHub, 'blob'>, path: string): Promise<Answer> {
  const [word = ''] = path.slice(assetsPath.length).split('/');
  const token = meaning(key, word, Token);
  if (token === undefined || token.e < now) return { status: 404, text: 'nothing is here' };
  const bytes = await github.blob(token.r, token.b);
  return { status: 200, bytes, type: typeOf(bytes) };
}

const magic: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['25504446', 'application/pdf'],
];

function typeOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return magic.find(([begins]) => start.startsWith(begins))?.[1] ?? 'application/octet-stream';
}
