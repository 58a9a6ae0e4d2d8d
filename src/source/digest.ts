/** The digest of an offer's content in Git. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { content } from './content.ts';
import type { OfferSource } from './offer-source.ts';

/** The version of what a digest is made of. Digests of different versions are never compared. */
export const digestVersion = 1;

/** `1:` and the SHA-256, in hexadecimal, of the canonical JSON of `{ v, publisher, id, type, offer }`. */
export function digest(publisher: string | undefined, source: OfferSource): string {
  const { id, type } = source;
  const whole = { v: digestVersion, publisher: publisher ?? null, id, type, offer: content(source) };
  return `${digestVersion}:${createHash('sha256').update(canonicalJson(whole)).digest('hex')}`;
}
