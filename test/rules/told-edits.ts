/** Edits of pictures and packages, and what answers, as Markdown for people: their bytes would tell nobody anything. */
import { dump } from 'js-yaml';
import type { Answers } from './afar.ts';
import { type Edit, single } from './edits.ts';

type One = ReturnType<typeof single>[number];
type Drawn = Extract<One, { drawing: unknown }>;
type Packed = Extract<One, { pack: string }>;

/** Edits that a diff does not tell. */
export const isTold = (edit: One): boolean => 'drawing' in edit || 'pack' in edit;

/** A text for each of them. */
export function toldEdits(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap(single).flatMap((edit) => {
    if ('drawing' in edit) return [drawing(edit as Drawn)];
    return 'pack' in edit ? [packing(edit as Packed)] : [];
  });
}

function drawing({ file, drawing: { size, ground, shapes, jpeg, blur, bytes } }: Drawn): string {
  const notes = [
    `${size[0]} × ${size[1]} px`,
    ground === undefined ? 'transparent where nothing is drawn' : `on ${ground}`,
    ...(jpeg === undefined ? [] : ['as JPEG']),
    ...(blur === undefined ? [] : [`blurred by ${blur} px`]),
    ...(bytes === undefined ? [] : [`cut off after ${bytes} bytes`]),
  ];
  const drawn = shapes === '' ? '' : `\n\n${fenced('svg', shapes)}`;
  return `\`${file}\` is a picture: ${notes.join(', ')}.${drawn}`;
}

function packing({ file, pack, edits, add, without, claims, bytes }: Packed): string {
  const lines = [
    ...edits.flatMap((edit) => [` ${edit.in}`, ...rows('-', edit.replace), ...rows('+', edit.with)]),
    ...Object.entries(add).flatMap(([name, content]) => [` ${name}`, ...rows('+', content)]),
    ...without.map((name) => `-${name}`),
    ...Object.entries(claims).map(([name, size]) => `+${name}, of ${size} bytes as the zip says`),
    ...(bytes === undefined ? [] : [`-all behind the first ${bytes} bytes`]),
  ];
  return `\`${file}\` is the zip of examples/templates/${pack}, after this:\n\n${fenced('diff', lines.join('\n'))}`;
}

const rows = (sign: string, text: string) => text.split('\n').map((line) => `${sign}${line}`);
const fenced = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

/** What is asked, and how it answers where that is not as it should. */
export function toldAnswers(answers: Answers | undefined): readonly string[] {
  if (answers === undefined) return [];
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => Object.keys(value).length > 0));
  if (Object.keys(given).length === 0) return ['Everything answers as it should.'];
  const plain = JSON.parse(JSON.stringify(given));
  for (const disk of Object.values<Record<string, unknown>>(plain.disks ?? {}))
    for (const key of ['footer', 'head']) if (Object.keys(disk[key] as object).length === 0) delete disk[key];
  return [`This answers, and all else as it should:\n\n${fenced('yaml', dump(plain).trimEnd())}`];
}
