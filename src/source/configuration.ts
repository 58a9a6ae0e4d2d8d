/** `.github/offerlane.yml`, read. */
import { Configuration } from '../../schemas/configuration.ts';
import type { TreeFile } from '../../schemas/tree-file.ts';
import { type Document, readDocument } from './document.ts';
import { rootField } from './field.ts';
import { fixedValue } from './fixed-value.ts';
import { contentFault } from './offer-files.ts';
import { shapeFaults } from './shape.ts';
import { firstLine, type SourceFault } from './source-fault.ts';

export interface ReadConfiguration {
  /** What it says, or nothing where it is wrong. */
  readonly configuration: Partial<Configuration>;
  /** What is wrong with it; each has its place. */
  readonly faults: readonly SourceFault[];
  /** Where it says it; undefined where it says nothing. */
  readonly at?: Document['at'];
}

/** What is wrong with a configuration file that is not to be read: a link, or one that is too large. */
export function unreadable(file: TreeFile): ReadConfiguration | undefined {
  const fault = contentFault(file);
  return (
    fault && {
      configuration: {},
      faults: [{ path: [], part: 'key', ...fault, place: { file: file.path, ...firstLine } }],
    }
  );
}

/** Reads the bytes of a configuration file. Never throws: what is wrong is among the faults. */
export function readConfiguration(file: string, bytes: Uint8Array): ReadConfiguration {
  const read = readDocument(file, bytes);
  if ('rule' in read) {
    const { rule, message, fix, ...place } = read;
    const fault: SourceFault = { path: [], part: 'key', rule, message, place };
    return { configuration: {}, faults: [fix === undefined ? fault : { ...fault, edit: fix }] };
  }
  const root = rootField(Configuration);
  const faults = shapeFaults(root, read.value);
  const parsed = Configuration.safeParse(read.value);
  return {
    configuration: parsed.success ? parsed.data : {},
    faults: faults.map((fault) => {
      const { path, part, at = path, fix } = fault;
      const formed = { document: read, base: [], root, value: read.value };
      const edit = fix && fixedValue(formed, fix.at ?? at, fix);
      return { ...fault, place: read.at(path, part), ...(edit && { edit }) };
    }),
    ...(parsed.success && { at: read.at }),
  };
}
