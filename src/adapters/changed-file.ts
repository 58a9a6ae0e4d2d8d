/** What a pull request did to a file, by its commits. */
import type { ChangedFile } from '../render/suggestions.ts';
import { decode } from '../source/document.ts';
import { git } from './git.ts';

/**
 * A file at `head`, with the lines that differ from `base`; undefined where it is another one in HEAD, so that lines of the one are
 * not those of the other, or where it is no text. Throws where the clone lacks a commit.
 */
export async function changedFile(
  top: string,
  base: string,
  head: string,
  path: string,
): Promise<ChangedFile | undefined> {
  const id = async (commit: string) =>
    (await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:${path}`], [0, 1])).toString();
  const own = await id(head);
  if (own === '' || own !== (await id('HEAD'))) return undefined;
  const text = decode(await git(top, ['cat-file', 'blob', own.trim()]));
  if (text === undefined) return undefined;
  const plumbing = ['diff-tree', '-p', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
  const diff = (await git(top, [...plumbing, '--end-of-options', base, head, '--', path])).toString();
  const lines = new Set<number>();
  for (const [, start = '', count = '1'] of diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm))
    for (let line = 0; line < Number(count); line += 1) lines.add(Number(start) + line);
  return { text, lines };
}
