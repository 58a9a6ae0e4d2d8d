/** Submissions as an Attempt remembers them. */
import { publications, type Submission } from '../ingestion/submission.ts';

/** One that goes live keeps its number, and is another all the same. */
export function seenSubmissions(submissions: readonly Submission[]): readonly string[] {
  return publications(submissions).map(nameOf);
}

/** Those that are new since then. */
export function newSubmissions(submissions: readonly Submission[], seen: readonly string[]): readonly Submission[] {
  const known = new Set(seen);
  return publications(submissions).filter((one) => !known.has(nameOf(one)));
}

const nameOf = ({ id, target, created = '' }: Submission) => `${id} ${target.targetType} ${created}`;
