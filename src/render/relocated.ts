/** A judgement with its paths as they are seen from elsewhere. */
import type { Finding } from '../../schemas/finding.ts';
import type { Judgement } from '../../schemas/judgement.ts';

/** `seen` turns a path from the tree's root into another. */
export function relocated(judgement: Judgement, seen: (path: string) => string): Judgement {
  const moved = <Own extends Finding>(finding: Own): Own => ({
    ...finding,
    file: seen(finding.file),
    ...(finding.fix && { fix: { ...finding.fix, file: seen(finding.fix.file) } }),
  });
  return {
    ...judgement,
    offers: judgement.offers.map((offer) => ({ ...offer, path: seen(offer.path) })),
    findings: judgement.findings.map(moved),
    waived: judgement.waived.map(moved),
  };
}
