import {
  annotations,
  json,
  relocated
} from "./chunk-HKMAODWY.mjs";
import {
  judge,
  oneOf,
  ruleTitles
} from "./chunk-HCGJC2CY.mjs";
import {
  failLevels,
  noOffers,
  pathFrom,
  publisherAt,
  registry,
  text
} from "./chunk-LNUTW3PT.mjs";
import "./chunk-KDFAWMZU.mjs";
import {
  empty,
  failing
} from "./chunk-UP2IZKQM.mjs";
import "./chunk-TWSJZBT7.mjs";

// cli/commands/validate.ts
import { join } from "node:path";

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
  github: (judgements) => workflowCommands(
    annotations(
      judgements.flatMap(({ findings }) => findings),
      ruleTitles
    )
  ),
  // Loaded where it is asked for: no other format waits for it.
  sarif: async (judgements) => (await import("./sarif-DUDIKMJT.mjs")).sarif(judgements, registry)
};
async function validateCommand(given, { folder, workspace = folder }) {
  const paths = given.words.length === 0 ? ["."] : given.words;
  const base = given.text("base");
  if (base === "") throw new Error("--base names nothing; name a branch, tag or commit.");
  const format = oneOf(formats, "format", given);
  const failOn = given.text("fail-on") === void 0 ? void 0 : oneOf(failLevels, "fail-on", given);
  const found = await Promise.all(paths.map((path) => publisherAt(folder, path)));
  const judgements = [];
  for (const group of Map.groupBy(found, ({ top, root }) => join(top, root)).values()) {
    const [publisher] = group;
    if (publisher === void 0) continue;
    const within = group.map(({ path }) => path);
    const judgement = await judge(publisher, within, base, given.flag("all"));
    if (empty(judgement)) throw new Error(noOffers(paths, publisher));
    const { top, inGit } = publisher;
    const from = format === "text" || format === "json" ? folder : inGit ? top : workspace;
    judgements.push(relocated(judgement, (path) => pathFrom(from, join(top, path)) || "."));
  }
  const failed = judgements.some((judgement) => failing(judgement, failOn).length > 0);
  return { output: await written[format](judgements), status: failed ? 1 : 0 };
}
export {
  validateCommand
};
