/**
 * The file of a certification report. No source tells its form in Partner Center, where people receive it by mail; the sandbox writes
 * this one, and a file of any other form is told as it stands.
 */
import * as z from 'zod';
import { parsedJson } from '../../schemas/parsed-json.ts';

export const CertificationFile = z.looseObject({
  /** Failed, Passed or PassedWithNotes. */
  status: z.string(),
  /** What is held against the offer. */
  failures: z.array(
    z.looseObject({
      /** Microsoft's number, such as `100.1.3`. */
      policy: z.string().optional(),
      /** What the reviewer says. */
      note: z.string(),
      /** The durable ID of the resource that it is about. */
      resource: z.string().optional(),
    }),
  ),
  /** What was looked at, and what only took its time. */
  steps: z
    .array(z.looseObject({ phase: z.string(), name: z.string(), judged: z.boolean(), note: z.string() }))
    .optional(),
});
export type CertificationFile = z.infer<typeof CertificationFile>;

/** Undefined where a text is no such file. */
export function certificationFile(text: string): CertificationFile | undefined {
  return CertificationFile.safeParse(parsedJson(text)).data;
}
