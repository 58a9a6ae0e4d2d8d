/** What differs between two commits, file by file. */
import { runGit } from './git.ts';

export interface FileChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The blob's ID; of the old one where it is removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Undefined for what is no text. */
  readonly patch: string | undefined;
}

const statuses: Readonly<Record<string, FileChange['status']>> = { A: 'added', D: 'removed', R: 'renamed' };

export async function fileChanges(folder: string, base: string, head: string): Promise<readonly FileChange[]> {
  const compare = ['diff-tree', '-r', '-M'];
  const [raw, numbers, patches] = await Promise.all([
    runGit(folder, [...compare, '--raw', '--no-abbrev', '-z', base, head]),
    runGit(folder, [...compare, '--numstat', '-z', base, head]),
    runGit(folder, [...compare, '-p', '--no-color', '--no-ext-diff', base, head]),
  ]);
  const counts = numstat(numbers.output.toString().split('\0'));
  const hunks = patches.output
    .toString()
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map((text) => /^@@[\s\S]*/m.exec(text)?.[0].replace(/\n$/, ''));
  return rawChanges(raw.output.toString().split('\0')).map((change, index) => {
    const [additions = 0, deletions = 0] = counts[index] ?? [];
    return { ...change, additions, deletions, patch: hunks[index] };
  });
}

/** The paths alone, which takes Git a third of the work. */
export async function changedPaths(folder: string, base: string, head: string): Promise<readonly ChangedPath[]> {
  const { output } = await runGit(folder, ['diff-tree', '-r', '-M', '--raw', '--no-abbrev', '-z', base, head]);
  return rawChanges(output.toString().split('\0'));
}

export type ChangedPath = Pick<FileChange, 'path' | 'before' | 'status' | 'sha'>;

function rawChanges(words: readonly string[]): readonly ChangedPath[] {
  const found: ChangedPath[] = [];
  for (let at = 0; at < words.length - 1; ) {
    const [, , old = '', sha = '', letters = ''] = (words[at] ?? '').split(' ');
    const status = statuses[letters.slice(0, 1)] ?? 'modified';
    const first = words[at + 1] ?? '';
    const renamed = status === 'renamed';
    found.push({
      path: renamed ? (words[at + 2] ?? '') : first,
      before: renamed ? first : undefined,
      status,
      sha: status === 'removed' ? old : sha,
    });
    at += renamed ? 3 : 2;
  }
  return found;
}

/** Added and removed lines; a rename takes two more records for its paths. */
function numstat(words: readonly string[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let at = 0; at < words.length - 1; ) {
    const [additions, deletions, path] = (words[at] ?? '').split('\t');
    found.push([Number(additions) || 0, Number(deletions) || 0]);
    at += path === '' ? 3 : 1;
  }
  return found;
}
