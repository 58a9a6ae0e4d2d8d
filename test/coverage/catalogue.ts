/**
 * The catalogue: what is known of the marketplace's rules, whether a machine can judge it or not. Here it is told what
 * becomes of each entry; docs/coverage.md is made of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';
import { severities } from '../../schemas/words.ts';
import { pathsIn } from '../rules/paths-in.ts';

const Entry = z.strictObject({
  /** What it says, in short. */
  states: z.string(),
  kind: z.enum(['schema', 'cross-field', 'cross-file', 'change', 'asset', 'remote', 'manual']),
  severity: z.enum(severities),
  /** One of the publishing guides says it, word for word. */
  seed: z.literal(true).optional(),
  /** Judged later, by asking an address that takes credentials. */
  later: z.literal('addresses').optional(),
  /** Kept by the bot's law, not judged of files: the state of the lifecycle tables that keeps it. */
  law: z.string().optional(),
  /** Why it is not judged. */
  out: z.string().optional(),
});
export type Entry = z.infer<typeof Entry>;

/** The entries by their IDs, in the order of the catalogue. */
export function catalogue(): ReadonlyMap<string, Entry> {
  const families = pathsIn(import.meta.dirname, '.yml').map((path) =>
    z.record(z.string(), Entry).parse(load(readFileSync(join(import.meta.dirname, path), 'utf8'))),
  );
  return new Map(families.flatMap((family) => Object.entries(family)));
}
