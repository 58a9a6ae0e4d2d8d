/** What a call of one or more programs costs. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

export interface Cost {
  /** In seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** The largest peak of its programs, in MiB. */
  readonly memory: number;
}

const mark = 'cost of this call:';

/** Runs programs one after the other; GNU time tells what they took. Throws where one cannot be run. */
export function measured(
  calls: readonly (readonly string[])[],
  folder: string,
): { readonly cost: Cost; readonly output: string } {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const total = { wall: 0, cpu: 0, memory: 0 };
  let output = '';
  for (const words of calls) {
    const start = performance.now();
    const { stdout, stderr, error } = spawnSync('/usr/bin/time', ['-f', `${mark} %U %S %M`, ...words], {
      cwd: folder,
      env: { ...env, XDG_CACHE_HOME: join(folder, '.cache') },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    total.wall += (performance.now() - start) / 1000;
    const [user, system, memory] = stderr
      .slice(stderr.lastIndexOf(mark) + mark.length)
      .trim()
      .split(' ')
      .map(Number);
    if (error !== undefined || memory === undefined) throw new Error(`${words.slice(0, 3).join(' ')}: ${stderr}`);
    total.cpu += (user ?? 0) + (system ?? 0);
    total.memory = Math.max(total.memory, memory / 1024);
    output += stdout + stderr.slice(0, stderr.lastIndexOf(mark));
  }
  return { cost: total, output };
}
