/** Open Sans, in parts that each have some scripts, as WOFF. In the bundle, which finds no packages, the build puts them in this file's place. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Weight } from '../../measure/picture/letters.ts';

/** Those that are held for a letter, the first first. */
export const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;
export const weights = [400, 600] as const satisfies readonly Weight[];
type Script = (typeof scripts)[number];

/** Where the bytes of a part are. */
export const typefaceFile = (script: Script, weight: Weight): string =>
  `@fontsource/open-sans/files/open-sans-${script}-${weight}-normal.woff`;

/** The bytes of a part. */
export function typeface(script: Script, weight: Weight): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(typefaceFile(script, weight)));
}
