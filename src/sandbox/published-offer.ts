/** A tree of the marketplace as the offer that the rules judge. */
import { Buffer } from 'node:buffer';
import { type Compiled, compile } from '../ingestion/compile.ts';
import { decompile } from '../ingestion/decompile.ts';
import { items, type Members, members, text } from '../ingestion/members.ts';
import type { ResourceTree } from '../ingestion/resource.ts';
import { type Facts, noFacts, pictureKey } from '../rules/facts.ts';
import { offerFolder } from '../source/offer-folder.ts';
import { type OfferSource, offerSource } from '../source/offer-source.ts';
import { outline } from '../source/outline.ts';
import type { PublicationRequest } from './publication.ts';

export interface PublishedOffer {
  readonly source: OfferSource;
  readonly compiled: readonly Compiled[];
  /** What was measured of its pictures. */
  readonly facts: Facts;
}

/** Undefined where the tree is no offer of a type that is modelled. The kinds of subscriptions are those that the accounts know. */
export function publishedOffer(
  tree: ResourceTree,
  { asset, looked, account }: Pick<PublicationRequest, 'asset' | 'looked' | 'account'>,
): PublishedOffer | undefined {
  const offer = decompile(tree);
  if ('fault' in offer) return undefined;
  const { id, type } = offer;
  const value = withKinds(offer.value, account.subscriptions);
  const texts = [...offerFolder(type, value)].map(([path, content]) => [path, Buffer.from(content)] as const);
  const media = [...offer.assets].flatMap(([path, url]) => {
    const bytes = asset(url);
    return bytes === undefined ? [] : [[path, bytes] as const];
  });
  const contents = new Map<string, Uint8Array>([...texts, ...media]);
  const files = new Map(
    [...contents].map(([path, { length }]) => [path, { path: `${id}/${path}`, kind: 'file' as const, size: length }]),
  );
  const yaml = new Map(texts.filter(([path]) => path.endsWith('.yml')));
  const source = offerSource(outline({ folder: id, id, files }, yaml), contents);
  const fileOf = (written: string) => source.media.get(written);
  const pictures = [...offer.assets].flatMap(([path, url]) => {
    const sha256 = [...source.media.values()].find((file) => file.path === path)?.sha256;
    if (sha256 === undefined) return [];
    return looked(url).map((facts) => [pictureKey(facts.role, sha256), facts] as const);
  });
  const facts = { ...noFacts, pictures: new Map(pictures) };
  return { source, facts, compiled: compile({ type, id, value: source.value, fileOf }) };
}

/** The marketplace knows what kind a subscription is; an offer there does not say it. */
function withKinds(offer: Members, kinds: Readonly<Record<string, string>>): Members {
  if (offer.previewAudiences === undefined) return offer;
  const previewAudiences = items(offer.previewAudiences).map((one) => {
    const kind = kinds[text(members(one).id)?.toLowerCase() ?? ''];
    return kind === undefined ? one : { ...members(one), kind };
  });
  return { ...offer, previewAudiences };
}
