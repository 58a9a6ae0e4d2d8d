/** What `--format json` prints, and the Action's report file: a judgement for other programs. */
import * as z from 'zod';
import { checklistStages } from './judgement.ts';
import { changeClasses, offerTypes, pageStatuses, pages, severities } from './words.ts';

const Pointer = z.string().describe('A place in the offer, as a JSON pointer (RFC 6901); plans are keyed by plan ID.');
const count = z.int().min(0);
const position = z.int().min(1);

export const ReportedOffer = z
  .strictObject({
    id: z.string().describe('The name of its folder.'),
    path: z.string().describe('Its folder.'),
    type: z.enum(offerTypes).describe('The type it says it has, or else the one it fits best.'),
    pages: z.partialRecord(z.enum(pages), z.enum(pageStatuses)).describe('What each of its pages is worth.'),
    fit: z.boolean().describe('Every page is Complete and no error stands: it can be staged.'),
    digest: z.string().describe('The digest of its content, led by the version of what a digest is made of.'),
    change: z
      .strictObject({
        against: z.string().describe('What it is compared with, such as `commit 8c1d0aa`.'),
        new: z.boolean().describe('It is not in what it is compared with.'),
        class: z.enum(changeClasses).describe('The costliest class among its changes.'),
        changes: z
          .array(
            z.strictObject({
              path: Pointer,
              kind: z.enum(['added', 'removed', 'changed']).describe('What became of it.'),
              class: z.enum(changeClasses).describe('What it asks of the marketplace.'),
            }),
          )
          .describe('The changes themselves.'),
      })
      .optional()
      .describe('How it differs from what it is compared with; absent where it is compared with nothing.'),
    cost: z
      .strictObject({
        certification: z
          .enum(['full', 'skipped', 'none'])
          .describe('`skipped` where a version was certified before; `none` where nothing is published.'),
        usually: z.string().optional().describe('The usual time to the preview, in words.'),
        touches: z.array(z.string()).describe('What becomes different, and for whom.'),
      })
      .optional()
      .describe('What staging it costs; absent where it is compared with nothing.'),
    permanent: z
      .array(
        z.strictObject({
          path: Pointer,
          says: z.string().describe('What it is, of the offer or of the plan that the place is in.'),
          rule: z.string().optional().describe('The ID of the rule that refuses to take it back, where there is one.'),
        }),
      )
      .describe('What cannot be taken back once this is live, and can be now.'),
    checklist: z
      .array(
        z.strictObject({
          id: z.string().describe('The ID of the question.'),
          question: z.string().describe('To who reviews.'),
          stage: z
            .enum(checklistStages)
            .describe('When it is answered: before the offer is staged, in its preview, or once it is live.'),
          policy: z.string().optional().describe("Microsoft's certification policy behind it."),
          hash: z.string().describe('Of what it is about: an answer holds for as long as it stays.'),
        }),
      )
      .describe('What no machine can judge of what changes.'),
  })
  .describe('An offer that was judged.');
export type ReportedOffer = z.infer<typeof ReportedOffer>;

export const ReportedFix = z
  .strictObject({
    file: z.string().describe('The file to edit.'),
    line: position.describe('From 1.'),
    column: position.describe('From 1, in UTF-16 units.'),
    endLine: position.describe('The line of its end.'),
    endColumn: position.describe('The column after its last; that of its start where the text is put in between.'),
    text: z.string().describe('What stands there afterwards; nothing where it is taken away.'),
  })
  .describe('The edit that mends it, where exactly one text is right. Nothing else of the file changes.');

export const ReportedFinding = z
  .strictObject({
    rule: z.string().describe('The ID of the rule.'),
    severity: z.enum(severities).describe('Only an error makes a page Incomplete.'),
    file: z.string().describe('The file it stands in.'),
    line: position.describe('From 1.'),
    column: position.describe('From 1, in UTF-16 units.'),
    endLine: position.describe('The line of its end.'),
    endColumn: position.describe('The column after its last.'),
    path: Pointer,
    message: z.string().describe('What is wrong and what to do.'),
    docs: z.string().describe('The address of the page of the rule.'),
    fix: ReportedFix.optional(),
  })
  .describe('What is wrong in one place.');
export type ReportedFinding = z.infer<typeof ReportedFinding>;

export const ReportedWaiver = ReportedFinding.extend({
  reason: z.string().describe('Why, as the waiver says.'),
  until: z.string().describe('The last day on which it is waived.'),
}).describe('A finding that the configuration waives.');

export const Report = z
  .strictObject({
    version: z.literal(1).describe('The version of this report.'),
    offers: z.array(ReportedOffer).describe('The offers that were judged.'),
    findings: z.array(ReportedFinding).describe('What is wrong with them.'),
    waived: z.array(ReportedWaiver).describe('What the configuration waives; none of it is among the findings.'),
    unchanged: count.describe('How many offers are as they were, and were not judged.'),
    removed: z.array(z.string()).describe('The IDs of offers whose folder is gone; they are still sold.'),
  })
  .describe('What a validation found.');
export type Report = z.infer<typeof Report>;
