import {
  writeCache
} from "./chunk-MIBK2QRK.mjs";
import {
  stampAt
} from "./chunk-I4OESM2M.mjs";
import {
  cacheFolder
} from "./chunk-XAUPSP54.mjs";

// cli/today.ts
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, "YYYY-MM-DD".length);
}

// src/adapters/program-cache.ts
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
function keptFile(question, environment) {
  const program = programStamp();
  const folder = cacheFolder(environment);
  if (program === void 0 || folder === void 0) return void 0;
  const asked = JSON.stringify([program, process.version, ...question]);
  const file = join(folder, `${createHash("sha256").update(asked).digest("hex")}.json`);
  return {
    read: () => {
      const kept = parsed(file);
      return kept?.question === asked ? kept.value : void 0;
    },
    write: (value) => writeCache(file, { question: asked, value })
  };
}
function programStamp() {
  const folder = import.meta.dirname;
  if (!import.meta.filename.endsWith(".mjs")) return void 0;
  const files = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
  return files.map((name) => `${name} ${stampAt(folder, name)}`).join("\n");
}
function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return void 0;
  }
}

export {
  keptFile,
  today
};
