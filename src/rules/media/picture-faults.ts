/** What rules have to say of pictures that were looked at. */
import type { PictureFacts } from '../../measure/picture/picture-facts.ts';
import { shown } from '../../source/text.ts';
import type { Fault, OfferSubject } from '../rule.ts';
import { oncePerFile, pictures, type Use, useTitles } from './pictures.ts';

export const logoUses = ['large', 'medium', 'small', 'wide'] as const satisfies readonly Use[];

/** Where logos are named, for rules that read them. */
export const logoPaths: readonly string[] = logoUses.map((use) => `/listing/en-us/media/logos/${use}`);
export const heroPath = '/listing/en-us/media/logos/hero';

/** A fault for each picture of some uses of which there is something to say: the end of a sentence that begins with the picture. */
export function pictureFaults(
  subject: OfferSubject,
  uses: readonly Use[],
  say: (facts: PictureFacts) => string | undefined,
): readonly Fault[] {
  const those = pictures(subject).filter(({ use }) => uses.includes(use));
  return oncePerFile(those).flatMap(({ use, file, path, facts }) => {
    const said = facts && say(facts);
    return said === undefined ? [] : [{ path, message: `${useTitles[use]} ${shown(file.path)} ${said}` }];
  });
}

/** A share of 0 to 1, to stand in a sentence. */
export const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))} %`;

/** A sentence of the guidelines for logos and the hero, word for word. */
export const guideline = (quote: string) => ({ name: 'Deploy your offer to the Azure Marketplace (2016)', quote });
