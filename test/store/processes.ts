/** Processes that have a store, for tests of what happens between them. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { StorePlace } from '../../src/adapters/store/database.ts';

const main = join(import.meta.dirname, 'store-process.ts');

export interface StoreProcess {
  readonly lines: readonly string[];
  /** Kills it as nothing can be caught, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts one, which ends with the test, and waits until its store is open. */
export async function storeProcess(place: StorePlace, wish: 'write' | 'listen'): Promise<StoreProcess> {
  const child = spawn(process.execPath, [main, JSON.stringify(place), wish]);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  const lines: string[] = [];
  await open(child, lines);
  return { lines, kill };
}

function open(child: ChildProcessWithoutNullStreams, lines: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line === 'open') resolve();
    });
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.once('close', () => reject(new Error(words)));
  });
}
