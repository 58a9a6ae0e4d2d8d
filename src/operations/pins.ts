/** Holds the disks that an offer names to what they were when it was staged. */
import type { Pin } from '../../schemas/attempt.ts';
import type { BlobFacts } from '../measure/disk/blob-facts.ts';
import type { Afar } from '../ports/addresses.ts';
import { noFacts } from '../rules/facts.ts';
import { offerSubject } from '../rules/judge.ts';
import type { OfferSource } from '../source/offer-source.ts';
import { lookAtBlobs } from './look-afar.ts';

/** The disks of an offer as they are now. One that cannot be read has no pin. */
export async function pinned(source: OfferSource, afar: Afar): Promise<readonly Pin[]> {
  const blobs = await disksOf(source, afar);
  return [...blobs].flatMap(([url, { content }]) => {
    if (content === undefined) return [];
    const { length, etag, footer } = content;
    return [{ url, length, ...(etag !== undefined && { etag }), footer }];
  });
}

/** What is no longer known for what was pinned, in sentences; empty where all is as it was. */
export async function movedPins(pins: readonly Pin[], source: OfferSource, afar: Afar): Promise<readonly string[]> {
  if (pins.length === 0) return [];
  const blobs = await disksOf(source, afar);
  return pins.flatMap((pin) => {
    const why = difference(pin, blobs.get(pin.url));
    // As a URL is written, so that it can hold no mark of Markdown.
    return why === undefined ? [] : [`\`${new URL(pin.url).href}\` ${why}.`];
  });
}

const disksOf = (source: OfferSource, afar: Afar) => lookAtBlobs(offerSubject(source, noFacts), afar);

function difference(pin: Pin, now: BlobFacts | undefined): string | undefined {
  if (now?.content === undefined) return now?.fault ?? 'is not named any more';
  const { length, etag, footer } = now.content;
  if (length !== pin.length) return `has ${length} bytes, and had ${pin.length}`;
  if (footer !== pin.footer) return 'has another footer than it had';
  return etag === pin.etag ? undefined : 'was written to since';
}
