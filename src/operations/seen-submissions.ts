/** Submissions as an Attempt remembers them. */
import type { Submission } from '../ingestion/submission.ts';

/** One that goes live keeps its number, and is another all the same. */
export function seenSubmissions(submissions: readonly Submission[]): readonly string[] {
  return submissions
    .filter(({ target }) => target.targetType !== 'draft')
    .map(({ id, target, created = '' }) => `${id} ${target.targetType} ${created}`);
}

/** Those that are new since then. */
export function newSubmissions(submissions: readonly Submission[], seen: readonly string[]): readonly Submission[] {
  const known = new Set(seen);
  return submissions.filter(
    (one) => one.target.targetType !== 'draft' && !seenSubmissions([one]).some((name) => known.has(name)),
  );
}
