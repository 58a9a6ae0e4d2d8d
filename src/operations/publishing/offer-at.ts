/** An offer as it is at a commit. */
import type { Repository } from '../../../schemas/records.ts';
import type { Tree } from '../../ports/tree.ts';
import { type CompiledOffer, compiledOffer } from '../compiled-offer.ts';
import { offerFilesAt, readOffer } from '../read.ts';
import type { Desk } from './desk.ts';

export interface OfferAt {
  readonly tree: Tree;
  readonly offer: CompiledOffer;
}

/** Throws where the commit has no such folder, or cannot be read. */
export async function offerAt(
  { github }: Pick<Desk, 'github'>,
  repository: Repository,
  commit: string,
  path: string,
): Promise<OfferAt> {
  const tree = github.tree(repository, commit);
  const files = await offerFilesAt(tree, path);
  if (files === undefined) throw new Error(`Commit ${commit.slice(0, 7)} has no folder \`${path}\`.`);
  return { tree, offer: compiledOffer(await readOffer(tree, files)) };
}
