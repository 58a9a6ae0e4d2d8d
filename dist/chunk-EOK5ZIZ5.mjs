import {
  topLevel
} from "./chunk-55A6WBEH.mjs";
import {
  configurationFile
} from "./chunk-I4OESM2M.mjs";
import {
  clip
} from "./chunk-RTNL6V6G.mjs";

// src/adapters/publisher.ts
import { existsSync, statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
async function publisherAt(folder, path) {
  const real = await realpath(resolve(folder, path)).catch((cause) => {
    throw new Error(`${quoted(path)} cannot be opened; name a folder or file that is there.`, { cause });
  });
  const start = statSync(real).isDirectory() ? real : dirname(real);
  const git = await topLevel(start);
  const root = nearest(start, git) ?? git;
  if (root === void 0) throw new Error(noOffers([path]));
  const top = git ?? root;
  return { top, inGit: git !== void 0, root: pathFrom(top, root), path: pathFrom(top, real) };
}
function noOffers(paths, publisher) {
  const taken = publisher && `The publisher's folder was taken to be ${quoted(resolve(publisher.top, publisher.root))}. `;
  const next = "Name a folder that holds `offers/<id>/offer.yml`, or say in `.github/offerlane.yml` where they are.";
  return `No offers at ${paths.map(quoted).join(", ")}. ${taken ?? ""}${next}`;
}
function pathFrom(folder, path) {
  return relative(folder, path).split(sep).join("/");
}
var quoted = (path) => `\`${clip(path, 200)}\``;
function nearest(folder, top) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, configurationFile))) return at;
    if (statSync(join(at, "offers"), { throwIfNoEntry: false })?.isDirectory()) return at;
    if (at === top || at === dirname(at)) return void 0;
  }
}

export {
  publisherAt,
  noOffers,
  pathFrom
};
