/** The same offer, written in another style. */
import type { Random } from './random.ts';
import { type Subject, subject } from './subject.ts';
import { anyHabit, writeYaml } from './write-yaml.ts';

export function restyled({ id, files, documents }: Subject, random: Random): Subject {
  const written = documents.map(({ file, value }) => [file, writeYaml(value, anyHabit(random), random).text] as const);
  return subject(id, { ...files, ...Object.fromEntries(written) });
}
