import {
  cut,
  plain
} from "./chunk-36UEKHX3.mjs";
import {
  repository
} from "./chunk-NTQBMYRX.mjs";

// src/render/could-not-run.ts
function couldNotRun(error) {
  if (error instanceof Error && error.name === "Error") return error.message.split("\n").map(plain).join("\n");
  return `Offerlane failed: ${cut(plain(String(error)), 500)}. Report it at ${repository}/issues.`;
}

export {
  couldNotRun
};
