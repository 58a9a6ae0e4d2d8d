/** What is said where a run ended before it judged. */
import { cut, plain } from './plain.ts';
import { repository } from './rule-page.ts';

/** The house throws plain errors that say what, where and what next; an error of another kind is a fault of its own. */
export function couldNotRun(error: unknown): string {
  if (error instanceof Error && error.name === 'Error') return error.message.split('\n').map(plain).join('\n');
  return `Offerlane failed: ${cut(plain(String(error)), 500)}. Report it at ${repository}/issues.`;
}
