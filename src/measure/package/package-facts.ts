/** What is wrong in a package that Azure Resource Manager deploys: found in its bytes alone, each at its line in the zip. */
import type { Check, Package } from './check.ts';
import { type JsonFault, type JsonFile, readJson } from './json.ts';
import { templateChecks } from './template-checks.ts';
import { testDriveChecks } from './test-drive-checks.ts';
import { uiChecks } from './ui-checks.ts';
import { openZip } from './zip.ts';

/** What a package is for: the package of a plan, or of a test drive. */
export type PackageRole = 'application' | 'test-drive';

export interface PackageFault {
  /** The rule that it is a fault of. */
  readonly rule: string;
  /** Undefined where it is the zip's own. */
  readonly at?: { readonly file: string; readonly line: number; readonly column: number };
  /** A sentence without its full stop, or the end of one that begins with the zip where `at` is undefined. */
  readonly message: string;
}

export interface PackageFacts {
  readonly role: PackageRole;
  /** The names of its files; empty where it could not be opened. */
  readonly files: readonly string[];
  readonly faults: readonly PackageFault[];
}

const main: Readonly<Record<PackageRole, readonly string[]>> = {
  application: ['mainTemplate.json', 'createUiDefinition.json'],
  'test-drive': ['main-template.json'],
};
const lacks: Readonly<Record<PackageRole, string>> = {
  application: 'app/zip-root-files',
  'test-drive': 'testdrive/zip-main-template',
};
const most = 200;

/** The facts of a zip's bytes, which may be hostile. */
export function packageFacts(bytes: Uint8Array, role: PackageRole): PackageFacts {
  const zip = openZip(bytes);
  if (typeof zip === 'string') return { role, files: [], faults: [{ rule: 'app/zip-valid', message: zip }] };
  const faults: PackageFault[] = [];
  const files = new Set(zip.entries.map(({ name }) => name));
  for (const name of main[role])
    if (!files.has(name)) faults.push({ rule: lacks[role], message: missing(name, files) });
  const json = new Map<string, JsonFile>();
  for (const entry of zip.entries.filter(({ name }) => /\.jsonc?$/i.test(name) && !name.startsWith('__MACOSX/'))) {
    const content = zip.read(entry);
    const read: JsonFile | JsonFault | string = typeof content === 'string' ? content : readJson(content);
    if (typeof read === 'string')
      faults.push({ rule: 'app/zip-valid', message: `holds \`${entry.name}\`, which ${read}` });
    else if ('fault' in read)
      faults.push({
        rule: 'app/json-valid',
        at: { file: entry.name, line: read.line, column: read.column },
        message: `It is no JSON: ${read.fault}`,
      });
    else json.set(entry.name, read);
  }
  const all: Package = { files, json };
  for (const [file, own] of json)
    for (const { rule, find } of checksOf(file, role))
      for (const { path, message } of find(own.value, all)) {
        if (faults.length >= most) break;
        faults.push({ rule, at: { file, ...own.placeOf(path) }, message: plain(message) });
      }
  return { role, files: [...files], faults };
}

function checksOf(file: string, role: PackageRole): readonly Check[] {
  if (role === 'test-drive') return file === 'main-template.json' ? testDriveChecks : [];
  if (file === 'createUiDefinition.json') return uiChecks;
  return file === 'mainTemplate.json' ? templateChecks : [];
}

function missing(name: string, files: ReadonlySet<string>): string {
  const inside = [...files].find((file) => file.toLowerCase().endsWith(`/${name.toLowerCase()}`));
  const spelt = [...files].find((file) => file.toLowerCase() === name.toLowerCase());
  if (spelt !== undefined) return `holds \`${plain(spelt)}\`; its name must be \`${name}\``;
  if (inside !== undefined)
    return `has \`${name}\` in a folder (\`${plain(inside)}\`); zip the files, not the folder that they are in`;
  return `has no \`${name}\` at its root`;
}

/** A text of the package, to stand in a message. */
const plain = (text: string) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 240);
