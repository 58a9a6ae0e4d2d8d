#!/usr/bin/env node
import {
  cacheFolder
} from "./chunk-XAUPSP54.mjs";
import "./chunk-FTNLRP3J.mjs";

// cli/offerlane.ts
import { spawnSync } from "node:child_process";
import * as modules from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
var least = 24;
var current = Number.parseInt(process.versions.node, 10);
if (current >= least) {
  const cache = cacheFolder(process.env);
  if (cache !== void 0) modules.enableCompileCache(join(cache, "compiled"));
  await import("./cli.mjs");
} else {
  const own = installedNode();
  if (own === void 0) {
    process.stderr.write(
      `offerlane: it takes Node.js ${least} or later, and this is ${process.versions.node}; install that.
`
    );
    process.exitCode = 2;
  } else process.exitCode = spawnSync(own, process.argv.slice(1), { stdio: "inherit" }).status ?? 2;
}
function installedNode() {
  const windows = process.platform === "win32";
  try {
    const found = modules.createRequire(import.meta.url).resolve(`node-${windows ? "win" : process.platform}-${process.arch}/package.json`);
    return join(dirname(found), "bin", windows ? "node.exe" : "node");
  } catch {
    return void 0;
  }
}
