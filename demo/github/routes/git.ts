/** Git's own nouns: trees, blobs, commits and refs. */
import { Buffer } from 'node:buffer';
import * as z from 'zod';
import { type AskedOfRepository, accountOf, bodyAs, notFoundUnless, ok, type Routes, reads, writes } from '../asked.ts';
import { senderOf } from '../events.ts';
import type { Identity } from '../git-commit.ts';
import { moveRef } from '../pushes.ts';
import { Refused } from '../refused.ts';
import { nodeId } from '../views/account.ts';
import { emailOf, gitCommitView } from '../views/commit.ts';
import { repositoryUrl } from '../views/repository.ts';

const BlobBody = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') });
const Person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const CommitBody = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: Person.optional(),
  committer: Person.optional(),
});
const RefBody = z.object({ ref: z.string(), sha: z.string() });
const UpdateBody = z.object({ sha: z.string(), force: z.boolean().default(false) });

export const gitRoutes: Routes = {
  'git/get-blob': reads('contents', async ({ world, repository, params, accept }) => {
    const { file_sha = '' } = params;
    const blob = notFoundUnless(await objectOf(repository, file_sha, 'blob'));
    if (/\braw\b/.test(accept))
      return {
        status: 200,
        body: blob.bytes,
        headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
      };
    const content = blob.bytes.toString('base64').replace(/.{60}/g, '$&\n');
    const url = `${repositoryUrl(world, repository)}/git/blobs/${blob.id}`;
    return ok({ sha: blob.id, node_id: `B_${blob.id}`, size: blob.bytes.length, url, content, encoding: 'base64' });
  }),
  'git/create-blob': writes('contents', 'write', async (asked) => {
    const { content, encoding } = bodyAs(asked, BlobBody);
    const sha = await asked.repository.git.writeBlob(Buffer.from(content, encoding));
    return ok({ sha, url: `${repositoryUrl(asked.world, asked.repository)}/git/blobs/${sha}` }, 201);
  }),
  'git/get-commit': reads('contents', async ({ world, repository, params }) => {
    const { commit_sha = '' } = params;
    const found = notFoundUnless(await objectOf(repository, commit_sha, 'commit'));
    return ok(gitCommitView(world, repository, notFoundUnless(await repository.git.commit(found.id))));
  }),
  'git/create-commit': writes('contents', 'write', async (asked) => {
    const { world, repository, actor } = asked;
    const { message, tree, parents, author, committer = author } = bodyAs(asked, CommitBody);
    if ((await objectOf(repository, tree, 'tree')) === undefined) throw new Refused(422, 'Tree SHA does not exist');
    for (const parent of parents)
      if ((await objectOf(repository, parent, 'commit')) === undefined)
        throw new Refused(422, 'Parent SHA does not exist or is not a commit object');
    const account = accountOf(actor);
    const own = { name: account.login, email: emailOf(account), at: world.now() };
    const id = await repository.git.writeCommit({
      ...{ tree, parents, message },
      author: identity(author, own),
      committer: identity(committer, own),
    });
    return ok(gitCommitView(world, repository, notFoundUnless(await repository.git.commit(id))), 201);
  }),
  'git/get-ref': reads('contents', ({ world, repository, params }) => {
    const ref = `refs/${params.ref}`;
    return ok(refView({ world, repository }, ref, notFoundUnless(repository.git.refs.get(ref))));
  }),
  'git/list-matching-refs': reads('contents', ({ world, repository, params }) =>
    ok(
      [...repository.git.refs]
        .filter(([ref]) => ref.startsWith(`refs/${params.ref}`))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([ref, sha]) => refView({ world, repository }, ref, sha)),
    ),
  ),
  'git/create-ref': writes('contents', 'write', async (asked) => {
    const { world, repository, actor } = asked;
    const { ref, sha } = bodyAs(asked, RefBody);
    if (!/^refs\/.+\/.+|^refs\/[^/]+\/[^/]+$/.test(ref) || !wellFormed(ref))
      throw new Refused(422, `${ref} is not a valid ref name.`);
    if (repository.git.refs.has(ref)) throw new Refused(422, 'Reference already exists');
    await assertCommit(asked, sha);
    await moveRef(world, repository, senderOf(world, actor), { ref, to: sha });
    return ok(refView(asked, ref, sha), 201);
  }),
  'git/update-ref': writes('contents', 'write', async (asked) => {
    const { world, repository, actor, params } = asked;
    const ref = `refs/${params.ref}`;
    const { sha, force } = bodyAs(asked, UpdateBody);
    const before = repository.git.refs.get(ref);
    if (before === undefined) throw new Refused(422, 'Reference does not exist');
    await assertCommit(asked, sha);
    if (!force && !(await repository.git.contains(sha, before))) throw new Refused(422, 'Update is not a fast forward');
    assertOpen(ref);
    await moveRef(world, repository, senderOf(world, actor), { ref, to: sha });
    return ok(refView(asked, ref, sha));
  }),
  'git/delete-ref': writes('contents', 'write', async ({ world, repository, actor, params }) => {
    const ref = `refs/${params.ref}`;
    if (!repository.git.refs.has(ref)) throw new Refused(422, 'Reference does not exist');
    assertOpen(ref);
    if (ref === 'refs/heads/main') throw new Refused(422, 'Cannot delete the default branch');
    await moveRef(world, repository, senderOf(world, actor), { ref, to: undefined });
    return { status: 204 };
  }),
};

type At = Pick<AskedOfRepository, 'world' | 'repository'>;

/** Only full IDs: GitHub takes no other names here. */
export async function objectOf(repository: AskedOfRepository['repository'], sha: string, type: string) {
  const found = /^[0-9a-f]{40}$/.test(sha) ? await repository.git.object(sha) : undefined;
  return found?.type === type ? found : undefined;
}

async function assertCommit({ repository }: At, sha: string): Promise<void> {
  if ((await objectOf(repository, sha, 'commit')) === undefined) throw new Refused(422, 'Object does not exist');
}

/** The refs of pull requests are GitHub's own. */
function assertOpen(ref: string): void {
  if (ref.startsWith('refs/pull/')) throw new Refused(422, 'Reference cannot be updated');
}

const wellFormed = (ref: string) =>
  !/\.\.|\/\/|@\{|[\s~^:?*[\\\x7f]|\.$|\/$|\.lock(\/|$)|\/\./.test(ref) && !ref.startsWith('refs/pull/');

function refView({ world, repository }: At, ref: string, sha: string) {
  const url = repositoryUrl(world, repository);
  return {
    ref,
    node_id: nodeId('REF', repository.id),
    url: `${url}/git/${ref}`,
    object: { type: 'commit', sha, url: `${url}/git/commits/${sha}` },
  };
}

function identity(given: z.infer<typeof Person> | undefined, unless: Identity): Identity {
  if (given === undefined) return unless;
  return { name: given.name, email: given.email, at: given.date === undefined ? unless.at : Date.parse(given.date) };
}
