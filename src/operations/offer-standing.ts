/** Where an offer stands in the marketplace. */
import type { Attempt } from '../../schemas/attempt.ts';
import { type OfferStatus, offerStatus, standing } from '../ingestion/offer-status.ts';
import { type Submission, submissionNumber } from '../ingestion/submission.ts';
import type { Product, WorkflowStep } from '../ports/marketplace.ts';
import type { Walk } from './walk.ts';

export interface OfferStanding {
  readonly id: string;
  /** Undefined where the marketplace has no such offer. */
  readonly product: Product | undefined;
  readonly status: OfferStatus | undefined;
  readonly submissions: readonly Submission[];
  /** Of the publication that runs or ran last, where the v1.0 API tells them. */
  readonly steps: readonly WorkflowStep[];
  /** The last publication that was asked for from here. */
  readonly attempt: Attempt | undefined;
}

export async function offerStanding(
  { marketplace, attempts, clock }: Pick<Walk, 'marketplace' | 'attempts' | 'clock'>,
  id: string,
): Promise<OfferStanding> {
  const product = await marketplace.lookup(id);
  const attempt = await attempts.read(id);
  if (product === undefined) return { id, product, status: undefined, submissions: [], steps: [], attempt };
  const submissions = await marketplace.submissions(product.id);
  const { running, failed, preview } = standing(submissions);
  const current = running ?? failed ?? preview;
  const progress = current && (await marketplace.progress(product.id, submissionNumber(current)));
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  return { id, product, status: offerStatus(submissions, today), submissions, steps: progress?.steps ?? [], attempt };
}
