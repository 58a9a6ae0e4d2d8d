/** What `offerlane inspect` prints of pictures: a record each, with the words of seed 002's guidelines for keys. */
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

export function inspectedJson(all: readonly Inspected[]): string {
  return `${JSON.stringify(Object.fromEntries(all.map((one) => [one.file, record(one)])), undefined, 2)}\n`;
}

/** A line for the file, and one for each thing that was measured. */
export function inspectedText(all: readonly Inspected[]): string {
  return all
    .map((one) => {
      const { format, width, height, fault, words, ...rest } = record(one);
      const what = format === undefined ? 'no picture' : `${String(format).toUpperCase()}, ${width} × ${height} px`;
      const told = fault === undefined ? Object.entries(rest).map(([key, value]) => `  ${key}: ${plain(value)}`) : [];
      const read = (words as ReturnType<typeof record>['words'])?.map(
        ({ text, confidence }) => `${text} (${confidence})`,
      );
      const lines = [...told, ...(read === undefined ? [] : [`  words: ${read.join(', ') || 'none'}`])];
      return [`${one.file}: ${what}${fault === undefined ? '' : `; ${fault}`}`, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

const plain = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value));

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
