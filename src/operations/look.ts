/** Looks at what an offer names, as far as rules want to know more than its first bytes tell. */
import { type PackageFacts, packageFacts } from '../measure/package/package-facts.ts';
import { measurer, type PictureFacts, type Role } from '../measure/picture/picture-facts.ts';
import type { Tree } from '../ports/tree.ts';
import { packages } from '../rules/app/packages.ts';
import { type Facts, noFacts, packageKey, pictureKey } from '../rules/facts.ts';
import { offerSubject } from '../rules/judge.ts';
import { pictures, roleOf } from '../rules/media/pictures.ts';
import type { OfferFiles } from '../source/offer-files.ts';
import type { OfferSource } from '../source/offer-source.ts';
import type { Eyes } from './eyes.ts';
import { lookAfar } from './look-afar.ts';
import { lookAtPicture } from './look-at-picture.ts';

/** The facts of an offer's files in a tree. What is known of the same bytes is not measured again. */
export async function look(tree: Tree, offer: OfferFiles, source: OfferSource, eyes: Eyes): Promise<Facts> {
  if (source.hopeless) return noFacts;
  const subject = offerSubject(source, noFacts);
  const found = new Map<string, PictureFacts>();
  const wanted = new Map(
    pictures(subject).map(({ use, file }) => [pictureKey(roleOf(use), file.sha256), { role: roleOf(use), file }]),
  );
  const looking = [...wanted].map(async ([key, { role, file }]) => {
    const at = offer.files.get(file.path);
    const facts = known(key, eyes) ?? (at && (await measured(await tree.read(at), role, key, eyes)));
    if (facts !== undefined) found.set(key, facts);
  });
  await Promise.all(looking);
  const inside = new Map<string, PackageFacts>();
  for (const { role, file } of packages(subject)) {
    const at = offer.files.get(file.path);
    if (at !== undefined) inside.set(packageKey(role, file.sha256), packageFacts(await tree.read(at), role));
  }
  const afar = eyes.afar === undefined ? noFacts : await lookAfar(subject, eyes.afar);
  return { pictures: found, packages: inside, blobs: afar.blobs, answers: afar.answers };
}

function known(key: string, { kept, texts }: Eyes): PictureFacts | undefined {
  const facts = kept?.of(key);
  const readable = facts?.logo !== undefined || facts?.hero !== undefined;
  return facts?.measuredBy === measurer && (texts === undefined || !readable || facts.words) ? facts : undefined;
}

async function measured(bytes: Uint8Array, role: Role, key: string, eyes: Eyes): Promise<PictureFacts> {
  const facts = await lookAtPicture(bytes, role, eyes);
  eyes.kept?.keep(key, facts);
  return facts;
}
