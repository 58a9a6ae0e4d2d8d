/** The pictures that an offer names, as the rules about pictures see them. */
import type { Path } from '../../../schemas/words.ts';
import type { PictureFacts, Role } from '../../measure/picture/picture-facts.ts';
import { pictureKey } from '../facts.ts';
import type { MeasuredFile } from '../measured-file.ts';
import type { OfferSubject } from '../rule.ts';

/** What a picture is for. */
export type Use = 'large' | 'medium' | 'small' | 'wide' | 'hero' | 'screenshot' | 'thumbnail';

/** What a picture is called at the start of a sentence. */
export const useTitles: Readonly<Record<Use, string>> = {
  large: 'Large logo',
  medium: 'Medium logo',
  small: 'Small logo',
  wide: 'Wide logo',
  hero: 'Hero',
  screenshot: 'Screenshot',
  thumbnail: 'Video thumbnail',
};

/** As what a picture is measured. */
export const roleOf = (use: Use): Role =>
  use === 'hero' ? 'hero' : use === 'screenshot' || use === 'thumbnail' ? 'screenshot' : 'logo';

const logos = ['large', 'medium', 'small', 'wide', 'hero'] as const satisfies readonly Use[];

export interface Picture {
  readonly use: Use;
  readonly file: MeasuredFile;
  /** The field that names it. */
  readonly path: Path;
  /** Undefined where nobody has looked at it. */
  readonly facts: PictureFacts | undefined;
}

/** The pictures whose files could be read: found once for each subject, for many rules look at them. */
export function pictures(subject: OfferSubject): readonly Picture[] {
  const known = ofSubjects.get(subject) ?? found(subject);
  ofSubjects.set(subject, known);
  return known;
}

const ofSubjects = new WeakMap<OfferSubject, readonly Picture[]>();

function found({ offer, media, facts }: OfferSubject): readonly Picture[] {
  const own = offer.listing?.['en-us']?.media;
  const named: { use: Use; written: string | undefined; path: Path }[] = [
    ...logos.map((use) => ({ use, written: own?.logos?.[use], path: ['logos', use] })),
    ...(own?.screenshots ?? []).map((screenshot, index) => ({
      use: 'screenshot' as const,
      written: screenshot?.image,
      path: ['screenshots', index, 'image'],
    })),
    ...(own?.videos ?? []).map((video, index) => ({
      use: 'thumbnail' as const,
      written: video?.thumbnail,
      path: ['videos', index, 'thumbnail'],
    })),
  ];
  return named.flatMap(({ use, written, path }) => {
    const file = written === undefined ? undefined : media.get(written);
    if (file === undefined) return [];
    const seen = facts.pictures.get(pictureKey(roleOf(use), file.sha256));
    return [{ use, file, path: ['listing', 'en-us', 'media', ...path], facts: seen }];
  });
}

/** The first that names each file: a file is mended once, however often it is named. */
export function oncePerFile<Named extends { readonly file: MeasuredFile }>(all: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return all.filter(({ file }) => {
    const first = !seen.has(file.path);
    seen.add(file.path);
    return first;
  });
}
