/** Failures that are known and why they stay. It should be empty; each line here is a promise that is not kept. */
import type { Failure } from './campaign.ts';

interface KnownGap {
  readonly operator: string;
  readonly why: string;
}

export const knownGaps: readonly KnownGap[] = [];

export const unknown = ({ operator }: Failure) => knownGaps.every((gap) => gap.operator !== operator);
