import {
  plain
} from "./chunk-36UEKHX3.mjs";
import {
  counted,
  many,
  pageWorth
} from "./chunk-CXHN32CA.mjs";
import {
  pageTitles,
  pages,
  severities
} from "./chunk-5CPY3RO3.mjs";
import {
  listed,
  shown
} from "./chunk-RTNL6V6G.mjs";

// src/render/staged.ts
var certification = {
  technical: "is certified in full",
  commercial: "changes what is sold and is certified in full",
  audience: "changes its audience only, which is synced without certification",
  marketing: "changes marketing only: certification is skipped where a version was certified before",
  none: "changes nothing that the marketplace shows"
};
function staged({ change, cost }) {
  if (change === void 0) return void 0;
  const news = change.new ? "is new and " : "";
  const time = cost?.usually === void 0 ? "" : `; usual time to preview ${cost.usually}`;
  return `${news}${certification[change.class]}${time}`;
}
function touching(touches) {
  return touches.length === 0 ? "" : `What it touches: ${touches.join("; ")}.`;
}
function permanentLines({ id, permanent }) {
  const owners = Map.groupBy(permanent, ({ path: [first, plan] }) => first === "plans" ? `${plan}` : void 0);
  return [...owners].map(([plan, own]) => {
    const owner = plan === void 0 ? shown(id) : `the plan ${shown(plan)} of ${shown(id)}`;
    return `${owner}: ${own.map(({ says }) => says).join("; ")}`;
  });
}

// src/render/text.ts
function text(judgements) {
  const findings = judgements.flatMap((judgement) => judgement.findings);
  const blocks = [judgements.flatMap(verdicts), ...byFile(findings), [closing(judgements, findings)]];
  return blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}
`).join("\n");
}
function verdicts({ offers, findings, removed, against }) {
  const byOffer = Map.groupBy(findings, ({ offer }) => offer);
  const told = offers.flatMap((offer) => {
    const change = staged(offer);
    const line = `${plain(offer.id)} ${verdict(offer, byOffer.get(offer.id) ?? [])}.`;
    const touches = touching(offer.cost?.touches ?? []);
    const also = touches === "" ? [] : [`  ${plain(touches)}`];
    return offer.fit && change !== void 0 ? [line, `  If staged, it ${change}.`, ...also] : [line];
  });
  const gone = removed.map((id) => `${plain(id)} has no folder any more; it is still sold.`);
  const none = against !== void 0 && offers.length === 0 ? [`No offer differs from ${against}.`] : [];
  return [...told, ...gone, ...none];
}
function verdict(offer, own) {
  const { fit, pages: statuses } = offer;
  const count = Object.keys(statuses).length;
  if (fit) return `is fit to stage: all ${many(count, "page")} are Complete`;
  const wanting = pages.filter((page) => (statuses[page] ?? "Complete") !== "Complete");
  const said = wanting.map((page) => `${pageTitles[page]} is ${pageWorth(offer, page, own)}`);
  return `is not fit to stage: ${listed(said.length > 0 ? said : [counted(own)])}`;
}
function byFile(findings) {
  const widest = (words) => Math.max(0, ...words.map((word) => word.length));
  const severityWidth = widest(severities);
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files.values()].map((own) => {
    const lines = own.map(({ file, line, column, ...rest }) => ({ ...rest, at: `${plain(file)}:${line}:${column}` }));
    const atWidth = widest(lines.map(({ at }) => at));
    const ruleWidth = widest(lines.map(({ rule }) => rule));
    return lines.map(
      ({ at, severity, rule, message }) => [at.padEnd(atWidth), severity.padEnd(severityWidth), rule.padEnd(ruleWidth), plain(message)].join("  ")
    );
  });
}
function closing(judgements, findings) {
  const offers = judgements.flatMap((judgement) => judgement.offers);
  const unchanged = judgements.reduce((sum, judgement) => sum + judgement.unchanged, 0);
  const fit = offers.filter((offer) => offer.fit).length;
  const told = [
    ...offers.length > 0 ? [many(offers.length, "offer"), `${fit} fit to stage`] : [],
    ...unchanged > 0 ? [`${unchanged} unchanged`] : []
  ];
  const waived = judgements.reduce((sum, judgement) => sum + judgement.waived.length, 0);
  const found = [counted(findings) || "no findings", ...waived > 0 ? [`${waived} waived`] : []].join(", ");
  return [...told.length > 0 ? [told.join(", ")] : [], found].join("; ");
}

export {
  staged,
  touching,
  permanentLines,
  text
};
