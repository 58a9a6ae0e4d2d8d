/** The offers that faults are put into: those of the examples and those made from Microsoft's sample trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureShape } from './noun.ts';
import { picture } from './operators/pictures.ts';
import { type Subject, settingsFile, spots, subject } from './subject.ts';

const root = join(import.meta.dirname, '../..');
const sources = [join(root, 'examples/offers'), join(import.meta.dirname, 'offers')];
const settings = readFileSync(join(root, 'examples', settingsFile), 'utf8');

/** Every offer, with its pictures made where they are not kept. */
export function offers(): readonly Subject[] {
  return sources.flatMap((source) =>
    readdirSync(source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => offer(source, name)),
  );
}

function offer(source: string, id: string): Subject {
  const files: Record<string, string | Uint8Array> = { [settingsFile]: settings };
  for (const entry of readdirSync(join(source, id), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const name = path.slice(source.length + 1).replaceAll('\\', '/');
    files[`offers/${name}`] = /\.(png|pdf|zip)$/.test(name) ? bytes : bytes.toString('utf8');
  }
  for (const { noun, node } of spots(subject(id, files))) {
    if (noun.kind !== 'file') continue;
    const path = `offers/${id}/${String(node.value).replace(/^\.\//, '')}`;
    files[path] ??= made(noun.shape);
  }
  return subject(id, files);
}

/** A file of a kind. The zip is the shortest that there is: one without files. */
function made(shape: PictureShape | 'pdf' | 'zip'): string | Uint8Array {
  if (shape === 'pdf') return '%PDF-1.4\n%%EOF\n';
  return shape === 'zip' ? Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]) : picture(shape);
}
