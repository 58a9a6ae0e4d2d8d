#!/usr/bin/env node

// cli/offerlane.ts
import process from "node:process";
if (Number.parseInt(process.versions.node, 10) >= 24) await import("./cli.mjs");
else {
  process.exitCode = 2;
  process.stderr.write(
    `offerlane: it takes Node.js 24 or later, and this is ${process.versions.node}; install that.
`
  );
}
