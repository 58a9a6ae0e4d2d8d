/** What `offerlane inspect` prints: a record for each file, of pictures with the words of the guidelines for keys. */
import type { DiskFacts } from '../measure/disk/vhd.ts';
import type { PackageFacts } from '../measure/package/package-facts.ts';
import { leastContrast } from '../measure/picture/hero.ts';
import type { PictureFacts } from '../measure/picture/picture-facts.ts';
import { hex } from '../measure/picture/raster.ts';
import { surelyRead } from '../measure/picture/words.ts';

/** A picture, and by how much it is stretched against the other sizes of its logo; undefined where none are compared. */
export interface Inspected {
  readonly file: string;
  readonly facts: PictureFacts;
  readonly stretch?: number | undefined;
  readonly compared: boolean;
}

/** What was measured of a file, by name. */
export interface FileRecord {
  readonly file: string;
  readonly measured: Readonly<{ readonly [key: string]: unknown }>;
}

export function inspectedJson(all: readonly FileRecord[]): string {
  return `${JSON.stringify(Object.fromEntries(all.map(({ file, measured }) => [file, measured])), undefined, 2)}\n`;
}

/** A line for each file, and one for each thing that was measured. */
export function inspectedText(all: readonly FileRecord[]): string {
  const lines = ({ file, measured }: FileRecord) => [
    file,
    ...Object.entries(measured).flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${plain(value)}`])),
  ];
  return `${all.map((one) => lines(one).join('\n')).join('\n\n')}\n`;
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join(', ') || 'none';
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** A disk: what its footer says, and the partitions of its first sectors. */
export function diskRecord(file: string, { partitions, ...disk }: DiskFacts): FileRecord {
  const { scheme, all, bitLocker } = partitions;
  return { file, measured: { role: 'disk', ...disk, scheme, bitLocker: bitLocker ?? false, partitions: all } };
}

/** A package of templates. */
export function packageRecord(file: string, { role, files, faults }: PackageFacts): FileRecord {
  return { file, measured: { role, files, faults } };
}

export const pictureRecord = (one: Inspected): FileRecord => ({ file: one.file, measured: record(one) });

function record({ facts, stretch, compared }: Inspected) {
  const { header, fault, role, crispness, logo, hero, words, measuredBy } = facts;
  const read = words && surelyRead(words);
  return {
    role,
    ...(header && { format: header.format, width: header.width, height: header.height, alpha: header.alpha }),
    ...(fault && { fault: fault.message }),
    ...(logo && {
      background: logo.ground.kind,
      ...(logo.ground.colour && { backgroundColour: hex(logo.ground.colour) }),
      foreground: logo.ground.artwork,
      whiteOutline: rounded(logo.ground.whiteShare),
      blackOutline: rounded(logo.ground.blackShare),
      gradient: logo.gradient.share > 0,
      gradientShare: rounded(logo.gradient.share),
      colours: logo.colours.length,
      palette: logo.colours.map(hex),
      box: logo.box,
      ...(logo.proportion && { proportion: rounded(logo.proportion.aspect) }),
      ...(read && { text: read.length > 0 }),
    }),
    ...(compared && { stretched: stretch !== undefined, ...(stretch !== undefined && { stretch: rounded(stretch) }) }),
    ...(hero && {
      heroBackground: hero.ground,
      heroFree: hero.free,
      heroCentreFree: hero.centreFree,
      whiteContrast: rounded(hero.contrast),
      whiteLegible: hero.contrast >= leastContrast,
      ...(read && { heroText: read.length > 0 }),
    }),
    ...(read && { words: read.map(({ text, confidence, box }) => ({ text, confidence: rounded(confidence), box })) }),
    ...(crispness !== undefined && { crispness }),
    measuredBy: `offerlane ${measuredBy}`,
  };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
