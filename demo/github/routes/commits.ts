/** Commits, what differs between two of them, and files at one. */
import { type AskedOfRepository, notFoundUnless, ok, type Routes, reads } from '../asked.ts';
import { fileChanges } from '../git-changes.ts';
import type { Commit } from '../git-commit.ts';
import { notFound, Refused } from '../refused.ts';
import type { Repository, World } from '../state.ts';
import { commitView, fileView } from '../views/commit.ts';
import { htmlUrl, repositoryUrl } from '../views/repository.ts';

export const commitRoutes: Routes = {
  'repos/get-commit': reads('contents', async ({ world, repository, params, accept }) => {
    const commit = await commitAt(repository, params.ref ?? '');
    if (commit === undefined) throw new Refused(422, `No commit found for SHA: ${params.ref}`);
    if (/\bsha\b/.test(accept))
      return { status: 200, body: commit.id, headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' } };
    const [parent] = commit.parents;
    const files = parent === undefined ? [] : await fileChanges(repository.git.folder, parent, commit.id);
    const sum = (name: 'additions' | 'deletions') => files.reduce((total, file) => total + file[name], 0);
    const [additions, deletions] = [sum('additions'), sum('deletions')];
    return ok({
      ...commitView(world, repository, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.slice(0, 300).map((file) => fileView(world, repository, commit.id, file)),
    });
  }),
  'repos/compare-commits-with-basehead': reads('contents', async ({ world, repository, params }) => {
    const { git } = repository;
    const [, from = '', to = ''] = /^(.+?)\.\.\.(.+)$/.exec(params.basehead ?? '') ?? [];
    const base = notFoundUnless(await commitAt(repository, from));
    const head = notFoundUnless(await commitAt(repository, to));
    const origin = notFoundUnless(await git.commit(notFoundUnless(await git.mergeBase(base.id, head.id))));
    const [ahead, behind] = [await git.between(base.id, head.id), await git.between(head.id, base.id)];
    const files = await fileChanges(git.folder, origin.id, head.id);
    const html = `${htmlUrl(world, repository)}/compare/${params.basehead}`;
    const status = (behind.length > 0 ? ['behind', 'diverged'] : ['identical', 'ahead'])[ahead.length > 0 ? 1 : 0];
    return ok({
      url: `${repositoryUrl(world, repository)}/compare/${params.basehead}`,
      ...{ html_url: html, permalink_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
      base_commit: commitView(world, repository, base),
      merge_base_commit: commitView(world, repository, origin),
      ...{ status, ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length },
      commits: ahead.slice(0, 250).map((commit) => commitView(world, repository, commit)),
      files: files.slice(0, 300).map((file) => fileView(world, repository, head.id, file)),
    });
  }),
  'repos/get-content': reads('contents', content),
};

/** A commit by a branch, another ref or an ID, which may be cut short. */
export async function commitAt(repository: Repository, name: string): Promise<Commit | undefined> {
  const { git } = repository;
  const ref = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name].find((one) => git.refs.has(one));
  if (ref === undefined && name !== 'HEAD' && !/^[0-9a-f]{7,40}$/.test(name)) return undefined;
  return git.commit(git.refs.get(ref ?? '') ?? (name === 'HEAD' ? 'refs/heads/main' : name));
}

async function content(asked: AskedOfRepository) {
  const { world, repository, params, query, accept } = asked;
  const ref = query.get('ref') ?? 'main';
  const commit = await commitAt(repository, ref);
  if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
  const path = (params.path ?? '').replace(/\/+$/, '');
  const entry = path === '' ? undefined : (await repository.git.tree(commit.id, true)).find((one) => one.path === path);
  if (path !== '' && entry === undefined) throw notFound();
  if (path === '' || entry?.type === 'tree') {
    const inside = await repository.git.tree(path === '' ? commit.tree : (entry?.sha ?? ''), false);
    return ok(
      inside.map((one) =>
        entryView(world, repository, ref, { ...one, path: path === '' ? one.path : `${path}/${one.path}` }),
      ),
    );
  }
  const blob = notFoundUnless(entry === undefined ? undefined : await repository.git.object(entry.sha));
  if (/\braw\b/.test(accept))
    return { status: 200, body: blob.bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
  const { size, sha } = { size: blob.bytes.length, sha: blob.id };
  // Above a megabyte the bytes are told by the raw media type alone.
  const large = size > 1024 * 1024;
  return ok({
    ...entryView(world, repository, ref, { path, sha, type: 'blob', size }),
    encoding: large ? 'none' : 'base64',
    content: large ? '' : blob.bytes.toString('base64').replace(/.{60}/g, '$&\n'),
  });
}

function entryView(
  world: World,
  repository: Repository,
  ref: string,
  {
    path,
    sha,
    type,
    size,
  }: { readonly path: string; readonly sha: string; readonly type: string; readonly size: number | undefined },
) {
  const base = repositoryUrl(world, repository);
  const kind = { tree: 'dir', commit: 'submodule' }[type] ?? 'file';
  const url = `${base}/contents/${path}?ref=${ref}`;
  const git = `${base}/git/${kind === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  const html = `${htmlUrl(world, repository)}/${kind === 'dir' ? 'tree' : 'blob'}/${ref}/${path}`;
  return {
    ...{ type: kind, name: path.split('/').at(-1), path, sha, size: size ?? 0, url, html_url: html, git_url: git },
    download_url: kind === 'file' ? `${htmlUrl(world, repository)}/raw/${ref}/${path}` : null,
    _links: { self: url, git, html },
  };
}
