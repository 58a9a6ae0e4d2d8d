/** Fixtures of rules: overlays of a few lines on the example offers, with the findings they have. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';
import type { Finding } from '../../schemas/finding.ts';
import { memoryTree } from '../../src/adapters/memory-tree.ts';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { keptPictures } from '../../src/adapters/pictures/kept-pictures.ts';
import { textReader } from '../../src/adapters/pictures/text-reader.ts';
import type { Eyes } from '../../src/operations/eyes.ts';
import { judge, type Opened, open } from '../../src/operations/validate.ts';
import type { Tree } from '../../src/ports/tree.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { Answers, answering } from './afar.ts';
import { Edit, edited, type Files } from './edits.ts';
import { pathsIn } from './paths-in.ts';

const caseFields = {
  /** What the case shows: a sentence without its full stop. */
  why: z.string(),
  /** Makes the base from the examples. Rules of change have a base without it. What is as in the base is not judged. */
  before: z.array(Edit).optional(),
  /** Makes the head from the examples. */
  edits: z.array(Edit),
  /** Text in pictures is read. */
  text: z.literal(true).optional(),
  /** Addresses are asked; they answer like this. */
  answers: Answers.optional(),
  /** Entries of the catalogue that this case shows to be judged, beside the one that has the rule's ID. */
  shows: z.array(z.string()).default([]),
};
const Good = z.strictObject({ ...caseFields, findings: z.tuple([]).default([]) });
const Bad = z.strictObject({
  ...caseFields,
  findings: z.array(z.string()).min(1),
});
const Fixture = z.strictObject({ good: z.array(Good).default([]), bad: z.array(Bad).min(1) });
export type Fixture = z.infer<typeof Fixture>;
export type Case = z.infer<typeof Good> | z.infer<typeof Bad>;

/** The IDs of the rules that have a fixture here: the file's path without `.yml`. */
export function fixtureIds(): readonly string[] {
  return pathsIn(import.meta.dirname, '.yml').map((path) => path.slice(0, -'.yml'.length));
}

/** The fixture of a rule; undefined where it has none. Throws where it is not written as it must be. */
export function readFixture(id: string): Fixture | undefined {
  const path = join(import.meta.dirname, `${id}.yml`);
  if (!existsSync(path)) return undefined;
  const read = Fixture.safeParse(load(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path} is no fixture: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** The findings of a case of a rule, in the order in which they are told. */
export async function caseFindings(rule: Rule, one: Case): Promise<readonly Finding[]> {
  return judge(await openedCase(rule, one)).findings;
}

/** A case of a rule, read and not yet judged. */
export async function openedCase({ scope }: Rule, { before, edits, text, answers }: Case): Promise<Opened> {
  const head = tree('the head', await edited(edits));
  const compared = before !== undefined || scope === 'change';
  const base = compared ? { tree: tree('commit 8c1d0aa', await edited(before ?? [])) } : undefined;
  return open({
    head,
    base,
    root: '',
    paths: [],
    all: false,
    today: '2026-11-26',
    eyes: { ...(text ? readingEyes : eyes), ...(answers && { afar: answering(answers) }) },
  });
}

/** What is measured of the same pictures over and over is measured once; where text is read, by itself. */
const eyes: Eyes = { pictures: sharpPictures, kept: keptPictures() };
const readingEyes: Eyes = { ...eyes, kept: keptPictures(), texts: textReader() };

/** A finding as fixtures write it. */
export function lineOf({ file, line, column, severity, rule, message }: Finding): string {
  return `${file.replace(/^offers\//, '')}:${line}:${column} ${severity} ${rule} ${message}`;
}

/** A tree that holds these files as its offers. */
export function tree(name: string, files: Files): Tree {
  return memoryTree(name, Object.fromEntries([...files].map(([path, bytes]) => [posix.join('offers', path), bytes])));
}
