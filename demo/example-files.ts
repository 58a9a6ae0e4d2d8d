/** The example repository, as it stands on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type Files = Readonly<Record<string, Uint8Array>>;

/** What is below these is the publisher's with the two offers that the demo is about; the rest is other offers, and draws pictures. */
const published = ['.github/', 'offers/fabrikam-gateway/', 'offers/fabrikam-insights/', 'README.md'];

/** By paths with `/` between. */
export function exampleFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const;
  });
  return Object.fromEntries(files.filter(([path]) => published.some((begins) => path.startsWith(begins))));
}

/** The files below a folder, and the others. */
export function parted(files: Files, folder: string): { readonly within: Files; readonly rest: Files } {
  const [within, rest] = [true, false].map((inside) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`) === inside)),
  );
  return { within: within ?? {}, rest: rest ?? {} };
}

/** A file with its text changed; undefined where it has no such file, or nothing in it to change. */
export function changed(files: Files, path: string, change: (text: string) => string): Files | undefined {
  const bytes = files[path];
  if (bytes === undefined) return undefined;
  const text = new TextDecoder().decode(bytes);
  const now = change(text);
  return now === text ? undefined : { [path]: new TextEncoder().encode(now) };
}
