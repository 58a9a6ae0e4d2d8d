/** Where Git keeps what belongs to a repository and is not committed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The Git folder of a repository, by the folder that holds its `.git`: for a worktree or submodule that is a file, which names it. */
export function gitFolder(top: string): string {
  const own = join(top, '.git');
  if (statSync(own).isDirectory()) return own;
  const named = /^gitdir: (.+)$/m.exec(readFileSync(own, 'utf8'))?.[1];
  if (named === undefined) throw new Error(`\`${own}\` names no Git folder. Mend that, then run again.`);
  const folder = resolve(top, named.trim());
  const shared = join(folder, 'commondir');
  return existsSync(shared) ? resolve(folder, readFileSync(shared, 'utf8').trim()) : folder;
}
