#!/usr/bin/env node
/** The program `offerlane` once it is built: older versions of Node.js must be able to read this file, and only this one. */
import process from 'node:process';

if (Number.parseInt(process.versions.node, 10) >= 24) await import('./main.ts');
else {
  process.exitCode = 2;
  process.stderr.write(
    `offerlane: it takes Node.js 24 or later, and this is ${process.versions.node}; install that.\n`,
  );
}
