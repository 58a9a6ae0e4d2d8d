/** `offerlane preview-images` */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { heroPreview, logoPreviews } from '../../src/adapters/pictures/previews.ts';
import { readOffer } from '../../src/operations/read.ts';
import { noFacts } from '../../src/rules/facts.ts';
import { offerSubject } from '../../src/rules/judge.ts';
import { pictures } from '../../src/rules/media/pictures.ts';
import type { Given, Outcome, Surroundings } from '../command.ts';
import { offerAt } from '../offers.ts';

export async function previewImagesCommand(given: Given, { folder }: Surroundings): Promise<Outcome> {
  const { offer, tree, account } = await offerAt(folder, given.words[0] ?? '');
  const source = await readOffer(tree, offer);
  const subject = offerSubject(source, noFacts);
  const page = subject.offer.listing?.['en-us'];
  const title = page?.title ?? source.id;
  const [plan] = Object.values(subject.offer.plans ?? {});
  const listing = plan !== undefined && 'listing' in plan ? plan.listing?.['en-us'] : undefined;
  const texts = {
    publisher: account ?? 'Publisher',
    plan: listing?.name ?? title,
    summary: page !== undefined && 'shortDescription' in page ? (page.shortDescription ?? '') : '',
  };
  const made: (readonly [name: string, png: Uint8Array])[] = [];
  for (const { use, file } of pictures(subject)) {
    const at = offer.files.get(file.path);
    if (at === undefined || use === 'screenshot' || use === 'thumbnail') continue;
    const bytes = await tree.read(at);
    const decoded = await sharpPictures.decoded(bytes);
    if ('kind' in decoded) continue;
    const { width, height } = decoded;
    if (use === 'hero') made.push(['hero.png', await heroPreview(bytes, width, height, texts)]);
    else
      for (const [theme, png] of await logoPreviews(bytes, Math.max(width, height), title))
        made.push([`logo-${use}-${theme}.png`, png]);
  }
  if (made.length === 0) throw new Error(`${source.id} names no logo and no hero that can be shown.`);
  const to = resolve(folder, given.text('output') ?? join('.offerlane', 'previews', source.id));
  await mkdir(to, { recursive: true });
  for (const [name, png] of made) await writeFile(join(to, name), png);
  return { output: `${made.map(([name]) => join(to, name)).join('\n')}\n`, status: 0 };
}
