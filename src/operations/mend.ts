/** Makes the fixes that findings carry, round by round, until none is left. Nothing is written: that is the door's to do. */
import type { Finding, TextEdit } from '../../schemas/finding.ts';
import type { Judgement } from '../../schemas/judgement.ts';
import type { Tree } from '../ports/tree.ts';
import { configurationFile } from '../source/configuration-file.ts';
import { readDocument } from '../source/document.ts';
import { editedFile } from '../source/edited-file.ts';
import { validate } from './validate.ts';
import type { Validation } from './validation.ts';

/** A finding that was mended. Its place is that of the round in which it was. */
export interface Mended {
  readonly finding: Finding & { readonly fix: TextEdit };
  /** What stood in the place of the fix. */
  readonly before: string;
}

export interface RewrittenFile {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export interface Mending {
  readonly mended: readonly Mended[];
  /** The files that differ, by paths from the tree's root. */
  readonly files: ReadonlyMap<string, RewrittenFile>;
  /** What is left. */
  readonly judgement: Judgement;
}

/** A fix may bring to light what another mends. */
const mostRounds = 20;

/** Mends what a validation finds, or what one rule does. Touches the files of judged offers and the configuration, and no others. */
export async function mend(validation: Validation, only?: string): Promise<Mending> {
  const files = new Map<string, RewrittenFile>();
  const mended: Mended[] = [];
  for (let round = 1; ; round += 1) {
    const head = overlaid(validation.head, files);
    const judgement = await validate({ ...validation, head });
    const byFile = Map.groupBy(
      judgement.findings.filter(fixable(judgement, validation.root, only)),
      ({ fix }) => fix.file,
    );
    const before = mended.length;
    for (const [file, findings] of round > mostRounds ? [] : byFile) {
      const bytes = await bytesOf(head, file);
      if (bytes === undefined) continue;
      const { made, after } = edited(file, bytes, findings);
      if (made.length === 0) continue;
      mended.push(...made);
      files.set(file, { before: files.get(file)?.before ?? bytes, after });
    }
    if (mended.length === before) return { mended, files, judgement };
  }
}

type Fixable = Mended['finding'];

function fixable({ offers }: Judgement, root: string, only: string | undefined) {
  const own = [
    ...offers.map(({ path }) => `${path}/`),
    root === '' ? configurationFile : `${root}/${configurationFile}`,
  ];
  return (finding: Finding): finding is Fixable =>
    finding.fix !== undefined &&
    (only === undefined || finding.rule === only) &&
    own.some((path) => (path.endsWith('/') ? finding.fix?.file.startsWith(path) : finding.fix?.file === path));
}

/** The file with all of the fixes; with the first alone where they are none together, as when two keys are meant to be one. */
function edited(file: string, bytes: Uint8Array, findings: readonly Fixable[]) {
  const all = withFixes(bytes, findings);
  return 'rule' in readDocument(file, all.after) ? withFixes(bytes, findings.slice(0, 1)) : all;
}

function withFixes(bytes: Uint8Array, findings: readonly Fixable[]) {
  const { bytes: after, made } = editedFile(
    bytes,
    findings.map(({ fix }) => fix),
  );
  const told = made.flatMap(({ edit, before }) => {
    const finding = findings.find(({ fix }) => fix === edit);
    return finding === undefined ? [] : [{ finding, before }];
  });
  return { after, made: told };
}

async function bytesOf(tree: Tree, path: string): Promise<Uint8Array | undefined> {
  const listing = await tree.list(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  const file = listing.find((one) => one.path === path && one.kind === 'file');
  return file && tree.read(file);
}

/** The tree with files rewritten. */
function overlaid(tree: Tree, files: ReadonlyMap<string, RewrittenFile>): Tree {
  return {
    name: tree.name,
    list: async (folder) =>
      (await tree.list(folder)).map((file) => {
        const own = files.get(file.path);
        return own === undefined ? file : { ...file, size: own.after.length };
      }),
    read: async (file) => files.get(file.path)?.after ?? tree.read(file),
  };
}
