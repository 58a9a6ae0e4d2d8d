/** Findings with the edit that mends them, where there is one. */
import type { Finding, Place } from '../../schemas/finding.ts';

/** The one right text in the place of another. */
export type Edit = Place & { readonly text: string };

export interface Mendable extends Finding {
  readonly fix?: Edit;
}
