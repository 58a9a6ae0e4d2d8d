/** An offer in the two forms in which it is held against the marketplace. */
import { type Compiled, compile, compiledTree } from '../ingestion/compile.ts';
import { fingerprint, type NormalTree } from '../ingestion/normalise.ts';
import type { OfferSource } from '../source/offer-source.ts';

export interface CompiledOffer {
  readonly source: OfferSource;
  readonly compiled: readonly Compiled[];
  readonly tree: NormalTree;
  readonly fingerprint: string;
}

export function compiledOffer(source: OfferSource): CompiledOffer {
  const { type, id, value, media } = source;
  const fileOf = (written: string) => {
    const file = media.get(written);
    return file && { path: file.path, sha256: file.sha256 };
  };
  const compiled = compile({ type, id, value, fileOf });
  const tree = compiledTree(compiled);
  return { source, compiled, tree, fingerprint: fingerprint(tree) };
}
