/** What is live of each offer, as the bot notes it in the repository: `refs/offerlane/live/<offer>` is at the commit that went live. */
import type { Tree } from '../ports/tree.ts';
import { fetchRefs, refsBelow } from './git.ts';
import { type GitTree, gitTree } from './git-tree.ts';

export interface LiveTrees extends AsyncDisposable {
  /** The commit of an offer that is live; undefined where the clone knows of none. */
  readonly of: (offer: string) => Promise<Tree | undefined>;
  /** What kept the refs from being fetched; undefined where nothing did, so far. */
  readonly trouble: () => string | undefined;
}

const folder = 'refs/offerlane/live/';

/**
 * The live commits that the clone at `top` knows of, looked up when first asked for, and where `fetched` says so fetched before
 * that. Dispose of it to end its git processes.
 */
export function liveTrees(top: string, fetched: boolean): LiveTrees {
  const trees = new Map<string, GitTree>();
  let known: Promise<ReadonlyMap<string, { readonly commit: string; readonly day: string }>> | undefined;
  let trouble: string | undefined;
  const looked = async () => {
    if (fetched)
      await fetchRefs(top, folder).catch(() => {
        trouble = `\`${folder}*\` could not be fetched, so that only what the clone knows to be live is compared with.`;
      });
    const refs = await refsBelow(top, folder);
    return new Map(refs.map(({ name, commit, day }) => [name.slice(folder.length), { commit, day }]));
  };
  return {
    of: async (offer) => {
      known ??= looked();
      const live = (await known).get(offer);
      if (live === undefined) return undefined;
      const { commit, day } = live;
      const tree = trees.get(commit) ?? gitTree(top, commit, `what is live (commit ${commit.slice(0, 7)} of ${day})`);
      trees.set(commit, tree);
      return tree;
    },
    trouble: () => trouble,
    [Symbol.asyncDispose]: async () => {
      for (const tree of trees.values()) await tree[Symbol.asyncDispose]();
    },
  };
}
