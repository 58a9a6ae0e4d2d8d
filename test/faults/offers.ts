/** The offers that faults are put into: those of the examples and those made from Microsoft's sample trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    files[`offers/${name}`] = /\.(png|pdf)$/.test(name) ? bytes : bytes.toString('utf8');
  }
  for (const { noun, node } of spots(subject(id, files))) {
    if (noun.kind !== 'file') continue;
    const path = `offers/${id}/${String(node.value).replace(/^\.\//, '')}`;
    files[path] ??= noun.shape === 'pdf' ? '%PDF-1.4\n%%EOF\n' : picture(noun.shape);
  }
  return subject(id, files);
}
