import {
  publishersAt
} from "./chunk-5MRUJUMP.mjs";
import {
  annotations,
  checklistText,
  json
} from "./chunk-7NS67NJU.mjs";
import "./chunk-SVO3HS3F.mjs";
import {
  relocated
} from "./chunk-JOSVFGF3.mjs";
import {
  text
} from "./chunk-RD2G6YWQ.mjs";
import "./chunk-36UEKHX3.mjs";
import "./chunk-NTQBMYRX.mjs";
import {
  oneOf
} from "./chunk-CDTQH3LR.mjs";
import {
  empty,
  failing
} from "./chunk-CXHN32CA.mjs";
import {
  noOffers,
  pathFrom
} from "./chunk-EOK5ZIZ5.mjs";
import {
  keptFile,
  today
} from "./chunk-6Q55SHSD.mjs";
import "./chunk-MIBK2QRK.mjs";
import "./chunk-55A6WBEH.mjs";
import {
  stampAt,
  unsure
} from "./chunk-I4OESM2M.mjs";
import "./chunk-4TXHW4WA.mjs";
import "./chunk-VACXI2WK.mjs";
import "./chunk-XAUPSP54.mjs";
import {
  failLevels
} from "./chunk-5CPY3RO3.mjs";
import "./chunk-RTNL6V6G.mjs";
import "./chunk-FTNLRP3J.mjs";

// cli/commands/validate.ts
import { join } from "node:path";

// src/adapters/judgement-cache.ts
var steps = { coarse: 2500, fine: 50 };
function judgementCache(root, question, environment) {
  const file = keptFile(["judgement", root, ...question], environment);
  if (file === void 0) return void 0;
  const began = Date.now();
  const stamps = /* @__PURE__ */ new Map();
  return {
    recalled: () => {
      const kept = file.read();
      return kept?.stamps.every(([path, stamp]) => stampAt(root, path) === stamp) ? kept.judgement : void 0;
    },
    seen: (path, stamp) => {
      stamps.set(path, stamps.get(path) === void 0 || stamps.get(path) === stamp ? stamp : unsure);
    },
    keep: (judgement) => {
      if ([...stamps.values()].some((stamp) => fresh(stamp, began))) return;
      file.write({ stamps: [...stamps], judgement });
    }
  };
}
function fresh(stamp, began) {
  if (stamp === "") return false;
  const [modified = 0, changed = 0] = stamp.split(" ", 2).map(Number);
  const step = modified % 1e3 === 0 || changed % 1e3 === 0 ? steps.coarse : steps.fine;
  return Math.max(modified, changed) > began - step;
}

// src/render/workflow-commands.ts
function workflowCommands(annotations2) {
  return annotations2.map((annotation) => `${workflowCommand(annotation)}
`).join("");
}
function workflowCommand({ severity, message, place }) {
  const properties = {
    title: place.title,
    file: place.file,
    line: place.startLine,
    endLine: place.endLine,
    col: place.startColumn,
    endColumn: place.endColumn
  };
  const written2 = Object.entries(properties).flatMap(
    ([name, value]) => value === void 0 ? [] : [`${name}=${escapedProperty(String(value))}`]
  );
  return `::${severity} ${written2.join(",")}::${escaped(message)}`;
}
var escaped = (text2) => text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapedProperty = (text2) => escaped(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");

// cli/commands/validate.ts
var formats = ["text", "json", "github", "sarif"];
var written = {
  text,
  json,
  // Rules are loaded where a format tells of them: no other waits for them.
  github: async (judgements) => {
    const { ruleTitles } = await import("./wire-LC3ABBUE.mjs");
    const findings = judgements.flatMap((judgement) => judgement.findings);
    return workflowCommands(annotations(findings, ruleTitles));
  },
  sarif: async (judgements) => {
    const { registry } = await import("./registry-JUUGGG2G.mjs");
    return (await import("./sarif-WXI42VWQ.mjs")).sarif(judgements, registry);
  }
};
async function validateCommand(given, { folder, workspace = folder, environment }) {
  const paths = given.words.length === 0 ? ["."] : given.words;
  const base = given.text("base");
  if (base === "") throw new Error("--base names nothing; name a branch, tag or commit.");
  const format = oneOf(formats, "format", given);
  const failOn = given.text("fail-on") === void 0 ? void 0 : oneOf(failLevels, "fail-on", given);
  const judgements = [];
  for (const { publisher, paths: within } of await publishersAt(folder, paths)) {
    const judgement = await judged(publisher, within, base, given, environment);
    if (empty(judgement)) throw new Error(noOffers(paths, publisher));
    const { top, inGit } = publisher;
    const from = format === "text" || format === "json" ? folder : inGit ? top : workspace;
    judgements.push(relocated(judgement, (path) => pathFrom(from, join(top, path)) || "."));
  }
  const failed = judgements.some((judgement) => failing(judgement, failOn).length > 0);
  const checklist = judgements.flatMap(({ offers }) => offers.flatMap(checklistText));
  const asked = given.flag("checklist") && format === "text" && checklist.length > 0 ? `
${checklist.join("\n")}
` : "";
  return { output: await written[format](judgements) + asked, status: failed ? 1 : 0 };
}
async function judged(publisher, paths, base, given, environment) {
  const { top, root } = publisher;
  const day = today();
  const kept = !given.flag("no-cache");
  const readsText = given.flag("text");
  const remote = given.flag("remote");
  const asks = given.flag("checklist") || given.text("format") === "json";
  const cache = kept && base === void 0 && !remote ? judgementCache(top, [day, root, String(asks), String(readsText), ...paths], environment) : void 0;
  const known = cache?.recalled();
  if (known !== void 0) return known;
  const { judge } = await import("./wire-LC3ABBUE.mjs");
  const afar = remote ? (await import("./asking-MSNHJG34.mjs")).askingNow(environment) : void 0;
  const judgement = await judge(publisher, paths, base, given.flag("all"), {
    ...{ day, asks, readsText, afar, seen: cache?.seen },
    ...kept && { environment }
  });
  cache?.keep(judgement);
  return judgement;
}
export {
  validateCommand
};
