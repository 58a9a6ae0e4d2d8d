/** A judgement with its paths as they are seen from elsewhere. */
import type { Judgement } from '../../schemas/judgement.ts';

/** `seen` turns a path from the tree's root into another. */
export function relocated(judgement: Judgement, seen: (path: string) => string): Judgement {
  return {
    ...judgement,
    offers: judgement.offers.map((offer) => ({ ...offer, path: seen(offer.path) })),
    findings: judgement.findings.map((finding) => ({ ...finding, file: seen(finding.file) })),
    waived: judgement.waived.map((finding) => ({ ...finding, file: seen(finding.file) })),
  };
}
