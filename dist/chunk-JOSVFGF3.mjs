// src/render/relocated.ts
function relocated(judgement, seen) {
  const moved = (finding) => ({
    ...finding,
    file: seen(finding.file),
    ...finding.fix && { fix: { ...finding.fix, file: seen(finding.fix.file) } }
  });
  return {
    ...judgement,
    offers: judgement.offers.map((offer) => ({ ...offer, path: seen(offer.path) })),
    findings: judgement.findings.map(moved),
    waived: judgement.waived.map(moved)
  };
}

export {
  relocated
};
