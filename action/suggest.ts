/** Suggests the edits that mend findings, as comments on the pull request. */
import process from 'node:process';
import { changedFile } from '../src/adapters/changed-file.ts';
import { review } from '../src/adapters/github/review.ts';
import type { Mendable } from '../src/render/mendable.ts';
import { type ChangedFile, suggestions } from '../src/render/suggestions.ts';
import type { Event } from './event.ts';

/**
 * Writes a review with the edits that findings have, where their lines are the pull request's own; what is to be said of it. Files in
 * the findings are told from `top`. Never throws for what GitHub refuses.
 */
export async function suggest(
  top: string,
  base: string,
  pull: NonNullable<Event['pull_request']>,
  token: string,
  findings: readonly Mendable[],
): Promise<readonly string[]> {
  const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/');
  const url = process.env.GITHUB_API_URL || 'https://api.github.com';
  const head = pull.head.sha;
  try {
    const files = new Map<string, ChangedFile>();
    for (const file of new Set(findings.flatMap(({ fix }) => fix?.file ?? []))) {
      const changed = await changedFile(top, base, head, file);
      if (changed !== undefined) files.set(file, changed);
    }
    const comments = suggestions(findings, files);
    if (comments.length > 0) await review({ url, token, owner, repo, number: pull.number, head }, comments);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
