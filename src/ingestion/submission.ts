/** The marketplace's record of one publishing. */
import * as z from 'zod';

export const Submission = z.looseObject({
  /** `submission/<product>/<number>`; the number of the draft is 0. */
  id: z.string(),
  product: z.unknown().optional(),
  target: z.looseObject({ targetType: z.string() }),
  /** Absent for the draft. */
  status: z.enum(['notStarted', 'running', 'completed']).optional(),
  result: z.enum(['pending', 'succeeded', 'failed']).optional(),
  created: z.string().optional(),
  lifecycleState: z.string().optional(),
});
export type Submission = z.infer<typeof Submission>;

/** All but that of the draft, which stands for no publication. */
export function publications(submissions: readonly Submission[]): readonly Submission[] {
  return submissions.filter(({ target }) => target.targetType !== 'draft');
}

/** Whether a publication is under way. */
export function isRunning({ status }: Submission): boolean {
  return status !== undefined && status !== 'completed';
}

/** The number of a submission: the last part of its durable ID, the same in the v1.0 API. */
export function submissionNumber({ id }: Pick<Submission, 'id'>): string {
  return id.split('/').at(-1) ?? '';
}
