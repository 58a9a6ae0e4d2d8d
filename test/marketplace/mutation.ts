/** A sandbox with a bug in it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { behaviours } from './behaviours.ts';
import { testSandbox } from './test-sandbox.ts';
import type { Start } from './whole-sandbox.ts';

const home = join(import.meta.dirname, '../..');

export interface Bug {
  /** What goes wrong. */
  readonly name: string;
  /** From the top of the repository. */
  readonly file: string;
  /** What stands there once. */
  readonly from: string;
  readonly to: string;
  /** The name of one that does not hold with it. */
  readonly behaviour: string;
}

/** Whether the behaviour that must catch a bug does not hold of a sandbox that has it. */
export async function isCaught(bug: Bug): Promise<boolean> {
  // Among the packages, which it finds there as it is.
  const folder = mkdtempSync(join(home, 'node_modules/.bug-'));
  try {
    await using sandbox = await testSandbox(await withBug(bug, join(folder, 'sandbox.mjs')));
    const holds = behaviours[bug.behaviour];
    if (holds === undefined) throw new Error(`there is no behaviour "${bug.behaviour}"`);
    return await holds(sandbox).then(
      () => false,
      () => true,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withBug({ file, from, to }: Bug, outfile: string): Promise<Start> {
  const path = join(home, file);
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times ${from}`);
  await build({
    absWorkingDir: home,
    entryPoints: ['test/marketplace/whole-sandbox.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    plugins: [
      {
        name: 'bug',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, (args) =>
            args.path === path ? { contents: parts.join(to), loader: 'ts' } : undefined,
          );
        },
      },
    ],
  });
  const { startWhole }: { startWhole: Start } = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  return startWhole;
}
