/** Our record of a publishing, written before the marketplace is asked for it. */
import * as z from 'zod';

/** A disk that an offer names, as it was when it was staged: its content is told from another's by these. */
export const Pin = z.strictObject({
  url: z.string().describe('Its address, without a query.'),
  length: z.int().describe('In bytes.'),
  etag: z.string().optional().describe('As storage says it.'),
  footer: z.string().describe('The SHA-256 of its last 512 bytes, in hex.'),
});
export type Pin = z.infer<typeof Pin>;

export const Attempt = z.strictObject({
  version: z.literal(1).describe('The version of this record.'),
  offer: z.string().describe('The offer ID.'),
  product: z.string().describe("The product's GUID."),
  target: z.enum(['preview', 'live', 'stop-sell']).describe('What is asked for.'),
  digest: z.string().describe('The digest of the offer in Git.'),
  fingerprint: z
    .string()
    .describe('The fingerprint of the tree that is published, or that a write that failed left in the draft.'),
  seen: z
    .array(z.string())
    .describe('The submissions that stood before, by ID and state: any other is new since then.'),
  asked: z.string().describe('When, UTC.'),
  job: z.string().optional().describe('The job, once the marketplace has told it.'),
  submission: z.string().optional().describe('The number of the submission, once it is known.'),
  pins: z.array(Pin).optional().describe('The disks that it names; absent where they were not asked.'),
  result: z.enum(['pending', 'succeeded', 'failed', 'cancelled']).describe('What came of it.'),
});
export type Attempt = z.infer<typeof Attempt>;
