#!/usr/bin/env node
/** The program `offerlane` once it is built: older versions of Node.js must be able to read this file, and only this one. */
import { spawnSync } from 'node:child_process';
import * as modules from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { cacheFolder } from '../src/adapters/cache-folder.ts';

const least = 24;
const current = Number.parseInt(process.versions.node, 10);

if (current >= least) {
  const cache = cacheFolder(process.env);
  // What the compiler made of the program last time is half of what it takes to start.
  if (cache !== undefined) modules.enableCompileCache(join(cache, 'compiled'));
  await import('./main.ts');
} else {
  const own = installedNode();
  if (own === undefined) {
    process.stderr.write(
      `offerlane: it takes Node.js ${least} or later, and this is ${process.versions.node}; install that.\n`,
    );
    process.exitCode = 2;
  } else process.exitCode = spawnSync(own, process.argv.slice(1), { stdio: 'inherit' }).status ?? 2;
}

/** The Node.js that an installation brings along where its platform has a package. */
function installedNode(): string | undefined {
  const windows = process.platform === 'win32';
  try {
    const found = modules
      .createRequire(import.meta.url)
      .resolve(`node-${windows ? 'win' : process.platform}-${process.arch}/package.json`);
    return join(dirname(found), 'bin', windows ? 'node.exe' : 'node');
  } catch {
    return undefined;
  }
}
