/** Trees: read whole, and made from another one with changes. */
import { Buffer } from 'node:buffer';
import * as z from 'zod';
import { type AskedOfRepository, bodyAs, notFoundUnless, ok, type Routes, reads, writes } from '../asked.ts';
import type { TreeEntry } from '../git-commit.ts';
import type { TreeEdit } from '../git-repository.ts';
import { Refused } from '../refused.ts';
import type { Repository, World } from '../state.ts';
import { repositoryUrl } from '../views/repository.ts';
import { objectOf } from './git.ts';

/** GitHub cuts a recursive tree here, or at 7 MB, and says that it did. */
const mostEntries = 100_000;

const TreeBody = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string().default('100644'),
      sha: z.string().nullable().optional(),
      content: z.string().optional(),
    }),
  ),
});
type Entry = z.infer<typeof TreeBody>['tree'][number];

export const treeRoutes: Routes = {
  'git/get-tree': reads('contents', async ({ world, repository, params, query }) => {
    const { tree_sha = '' } = params;
    const tree = notFoundUnless(await treeAt(repository, tree_sha));
    // Any value asks for it, `0` and `false` too.
    const recursive = query.has('recursive');
    return ok(treeView(world, repository, tree, await repository.git.tree(tree, recursive)));
  }),
  'git/create-tree': writes('contents', 'write', async (asked) => {
    const { world, repository } = asked;
    const { base_tree, tree } = bodyAs(asked, TreeBody);
    const base = base_tree === undefined ? undefined : await treeAt(repository, base_tree);
    if (base_tree !== undefined && base === undefined) throw new Refused(422, 'base_tree is not a valid tree oid');
    const deletes = base !== undefined && tree.some(({ sha }) => sha === null);
    const there = new Set(!deletes ? [] : (await repository.git.tree(base, true)).map(({ path }) => path));
    const edits: TreeEdit[] = [];
    for (const entry of tree) edits.push(await editOf(asked, entry, there));
    const sha = await repository.git.writeTree(base, edits).catch((cause: unknown) => {
      throw new Refused(422, 'tree.path contains a malformed path component', [String(cause)]);
    });
    return ok(treeView(world, repository, sha, await repository.git.tree(sha, false)), 201);
  }),
};

async function treeAt(repository: Repository, name: string): Promise<string | undefined> {
  const at = repository.git.refs.get(`refs/heads/${name}`) ?? name;
  return (await repository.git.object(`${at}^{tree}`))?.id;
}

async function editOf({ repository }: AskedOfRepository, entry: Entry, there: ReadonlySet<string>): Promise<TreeEdit> {
  const { path, mode, sha, content } = entry;
  if (path.startsWith('/') || path.split('/').some((name) => ['', '.', '..', '.git'].includes(name)))
    throw new Refused(422, 'tree.path contains a malformed path component');
  if (sha === null) {
    if (!there.has(path)) throw new Refused(422, 'GitRPC::BadObjectState');
    return { path, mode, sha };
  }
  if (sha === undefined && content === undefined)
    throw new Refused(422, 'Must supply either tree.sha or tree.content.');
  if (sha !== undefined && content !== undefined)
    throw new Refused(422, 'Must supply either tree.sha or tree.content, not both.');
  const kind = mode === '040000' ? 'tree' : 'blob';
  if (sha !== undefined && mode !== '160000' && (await objectOf(repository, sha, kind)) === undefined)
    throw new Refused(422, `tree.sha ${sha} is not a valid ${kind}`);
  return { path, mode, sha: sha ?? (await repository.git.writeBlob(Buffer.from(content ?? ''))) };
}

function treeView(world: World, repository: Repository, sha: string, entries: readonly TreeEntry[]) {
  const url = repositoryUrl(world, repository);
  const kinds = { blob: 'blobs', tree: 'trees', commit: 'commits' };
  return {
    sha,
    url: `${url}/git/trees/${sha}`,
    tree: entries.slice(0, mostEntries).map((one) => ({
      path: one.path,
      mode: one.mode,
      type: one.type,
      sha: one.sha,
      ...(one.size !== undefined && { size: one.size }),
      ...(one.type !== 'commit' && { url: `${url}/git/${kinds[one.type]}/${one.sha}` }),
    })),
    truncated: entries.length > mostEntries,
  };
}
