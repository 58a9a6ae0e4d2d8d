/** What the event that started the workflow says; only the fields that are needed. */
import { context } from '@actions/github';
import * as z from 'zod';

const Commit = z.object({ sha: z.string() });

export const Event = z.object({
  pull_request: z.object({ number: z.int(), base: Commit, head: Commit }).optional(),
  merge_group: z.object({ base_sha: z.string() }).optional(),
  /** Of a push: the commit that the branch was at. */
  before: z.string().optional(),
});
export type Event = z.infer<typeof Event>;

/** The event as the runner left it in a file; an event without one says nothing. */
export function event(): Event {
  return Event.parse(context.payload);
}
