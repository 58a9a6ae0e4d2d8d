/** Edits of the example offers, as fixtures write them, and the files that they make. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import * as z from 'zod';
import { zip } from '../../examples/pictures/zip.ts';
import { drawing } from '../measure/picture/drawings.ts';
import { pathsIn } from './paths-in.ts';

/** A file below `examples/offers`. */
const file = z.string();

const OneEdit = z.union([
  /** `replace` occurs exactly once in the file. */
  z.strictObject({ file, replace: z.string().min(1), with: z.string() }),
  /** `insertAfter` is exactly one line of the file, spaces around it aside; `text` is put below it as it stands. */
  z.strictObject({ file, insertAfter: z.string().min(1), text: z.string() }),
  z.strictObject({ file, content: z.string(), encoding: z.enum(['latin1', 'utf16le']).optional() }),
  /** A grey picture of this width and height in pixels, half transparent where `alpha` says so, made longer to `bytes`. */
  z.strictObject({ file, png: z.tuple([z.int(), z.int()]), alpha: z.boolean().optional(), bytes: z.int().optional() }),
  /** A picture of SVG elements, as PNG or as JPEG of a quality; on a ground of a colour, or transparent. */
  z.strictObject({
    file,
    drawing: z.strictObject({
      size: z.tuple([z.int(), z.int()]),
      ground: z.string().optional(),
      shapes: z.string().default(''),
      jpeg: z.int().optional(),
      blur: z.number().optional(),
      /** Cut off after so many bytes. */
      bytes: z.int().optional(),
    }),
  }),
  /** A zip of the files of a folder of examples/templates, after some edits. */
  z.strictObject({
    file,
    pack: z.string(),
    edits: z.array(z.strictObject({ in: z.string(), replace: z.string().min(1), with: z.string() })).default([]),
    add: z.record(z.string(), z.string()).default({}),
    without: z.array(z.string()).default([]),
    /** Sizes that the directory of the zip claims, by names. */
    claims: z.record(z.string(), z.int()).default({}),
    /** Cut off after so many bytes. */
    bytes: z.int().optional(),
  }),
  z.strictObject({ file, remove: z.literal(true) }),
  /** A file, or a folder with all that is in it. */
  z.strictObject({ copy: file, to: file }),
]);
type OneEdit = z.infer<typeof OneEdit>;

/** An edit, or several that are done over and over with `{n}` counting from 1. */
export const Edit = z.union([OneEdit, z.strictObject({ times: z.int(), edits: z.array(OneEdit) })]);
export type Edit = z.infer<typeof Edit>;

/** Files by their paths below `examples/offers`. */
export type Files = ReadonlyMap<string, Buffer>;

const offers = join(import.meta.dirname, '../../examples/offers');
const examples: Files = new Map(pathsIn(offers).map((path) => [path, readFileSync(join(offers, path))]));

/** The files of the examples after some edits. Throws where an edit does not fit what is there. */
export async function edited(edits: readonly Edit[]): Promise<Files> {
  const files = new Map(examples);
  for (const edit of edits.flatMap(single)) await apply(edit, files);
  return files;
}

/** The edits that copy. */
export function copies(edits: readonly Edit[]): readonly Extract<OneEdit, { copy: string }>[] {
  return edits.flatMap(single).filter((edit) => 'copy' in edit);
}

export function single(edit: Edit): readonly OneEdit[] {
  if (!('times' in edit)) return [edit];
  const counts = Array.from({ length: edit.times }, (_, index) => String(index + 1));
  return counts.flatMap((count) =>
    z.array(OneEdit).parse(JSON.parse(JSON.stringify(edit.edits).replaceAll('{n}', count))),
  );
}

async function apply(edit: OneEdit, files: Map<string, Buffer>): Promise<void> {
  if ('copy' in edit) {
    const copied = [...files].filter(([path]) => path === edit.copy || path.startsWith(`${edit.copy}/`));
    if (copied.length === 0) throw new Error(`there is no ${edit.copy} to copy`);
    for (const [path, bytes] of copied) files.set(edit.to + path.slice(edit.copy.length), bytes);
  } else if ('remove' in edit) {
    if (!files.delete(edit.file)) throw new Error(`there is no ${edit.file} to remove`);
  } else if ('content' in edit) files.set(edit.file, Buffer.from(edit.content, edit.encoding));
  else if ('png' in edit) files.set(edit.file, await picture(edit));
  else if ('pack' in edit) files.set(edit.file, packed(edit as Extract<OneEdit, { pack: string }>));
  else if ('drawing' in edit) files.set(edit.file, await drawn(edit.drawing));
  else {
    const bytes = files.get(edit.file);
    if (bytes === undefined) throw new Error(`there is no ${edit.file} to edit`);
    files.set(edit.file, Buffer.from(rewritten(bytes.toString('utf8'), edit)));
  }
}

async function picture({ png: [width, height], alpha = false, bytes = 0 }: Extract<OneEdit, { png: unknown }>) {
  const background = { r: 128, g: 128, b: 128, alpha: 0.5 };
  const made = await sharp({ create: { width, height, channels: alpha ? 4 : 3, background } })
    .png()
    .toBuffer();
  return Buffer.concat([made], Math.max(made.length, bytes));
}

const templates = join(import.meta.dirname, '../../examples/templates');

function packed({ pack, edits, add, without, claims, bytes }: Extract<OneEdit, { pack: string }>): Buffer {
  const files = new Map(
    pathsIn(join(templates, pack)).map((path) => [path, readFileSync(join(templates, pack, path), 'utf8')]),
  );
  for (const edit of edits) files.set(edit.in, rewritten(files.get(edit.in) ?? '', { file: edit.in, ...edit }));
  for (const [name, content] of Object.entries(add)) files.set(name, content);
  for (const name of without) files.delete(name);
  const made = zip(Object.fromEntries([...files].map(([name, content]) => [name, Buffer.from(content)])));
  for (const [name, size] of Object.entries(claims)) made.writeUInt32LE(size, made.lastIndexOf(name) - 46 + 24);
  return made.subarray(0, bytes);
}

async function drawn({
  size: [width, height],
  ground,
  shapes,
  jpeg,
  blur,
  bytes,
}: Extract<OneEdit, { drawing: unknown }>['drawing']) {
  const made = await drawing({ width, height, shapes, ...(ground !== undefined && { ground }) }, jpeg);
  const seen = blur === undefined ? made : await sharp(made).blur(blur).png().toBuffer();
  return seen.subarray(0, bytes);
}

function rewritten(text: string, edit: Extract<OneEdit, { replace: unknown } | { insertAfter: unknown }>): string {
  const below = 'insertAfter' in edit;
  const parts = text.split(below ? '\n' : edit.replace);
  const line = below ? parts.findIndex((row) => row.trim() === edit.insertAfter.trim()) : 0;
  const found = below ? parts.filter((row) => row.trim() === edit.insertAfter.trim()).length : parts.length - 1;
  if (found !== 1) {
    const sought = JSON.stringify(below ? edit.insertAfter : edit.replace);
    throw new Error(`${edit.file} has ${sought} ${found} times, where the edit wants it once`);
  }
  return below ? parts.toSpliced(line + 1, 0, edit.text.replace(/\n$/, '')).join('\n') : parts.join(edit.with);
}
