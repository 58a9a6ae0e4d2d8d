/** A folder that one process has at a time. What a process that was killed leaves is taken over at once. */
import { readdirSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { parsedJson } from '../../schemas/parsed-json.ts';

/** A process, told from all others by when it began: its number alone may be another's after a restart. */
const Holder = z.object({
  pid: z.int(),
  /** Where its number means something. */
  realm: z.string(),
  began: z.string(),
});
type Holder = z.infer<typeof Holder>;

/** How often a holder shows that it lives, and how long one of another machine or container may fail to. */
const beat = 1_000;
const patience = 20_000;

/**
 * Takes a folder, which must be there, and returns what lets go of it. Throws where a living process has it. A holder in another
 * container or on another machine cannot be asked, so that some seconds pass before it is taken for dead.
 */
export async function lockedFolder(folder: string): Promise<() => void> {
  for (;;) {
    const last = locks(folder).at(-1) ?? 0;
    const standing = content(lock(folder, last));
    const other = holder(standing);
    if (other !== undefined && (await lives(other, lock(folder, last))))
      throw new Error(
        `\`${folder}\` is in use by another process (${other.pid}). End that one, or name another folder.`,
      );
    if (taken(folder, last, standing)) return held(folder, last + 1);
  }
}

const lock = (folder: string, number: number) => join(folder, `lock.${number}`);

/** The numbers of the locks that are there. They only grow, so that two processes never take over the same dead one's. */
function locks(folder: string): readonly number[] {
  const numbers = readdirSync(folder).map((name) => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0));
  return numbers.filter((number) => number > 0).sort((one, other) => one - other);
}

/** Whether the lock behind the last is ours now. The last may have been written while it was judged. */
function taken(folder: string, last: number, standing: string): boolean {
  const path = lock(folder, last + 1);
  try {
    writeFileSync(path, JSON.stringify(identity(process.pid)), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  if (locks(folder).at(-1) === last + 1 && content(lock(folder, last)) === standing) return true;
  rmSync(path, { force: true });
  return false;
}

function held(folder: string, number: number): () => void {
  for (const earlier of locks(folder)) if (earlier < number) rmSync(lock(folder, earlier), { force: true });
  const path = lock(folder, number);
  const timer = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // The folder is gone, or full: it is not for the lock to say so.
    }
  }, beat);
  timer.unref();
  return () => {
    clearInterval(timer);
    writeFileSync(path, '{}');
  };
}

async function lives(found: Holder, path: string): Promise<boolean> {
  if (found.realm === identity(process.pid).realm) return runs(found.pid) && identity(found.pid).began === found.began;
  const before = modified(path);
  for (let waited = 0; waited < patience; waited += beat) {
    await setTimeout(beat);
    if (modified(path) !== before) return true;
  }
  return false;
}

const content = (path: string) => text(() => readFileSync(path, 'utf8'));

/** Who has a lock; undefined where it was let go of, or its holder died while taking it. */
function holder(standing: string): Holder | undefined {
  return Holder.safeParse(parsedJson(standing)).data;
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function identity(pid: number): Holder {
  const boot = content('/proc/sys/kernel/random/boot_id').trim();
  const namespace = text(() => readlinkSync('/proc/self/ns/pid'));
  return { pid, realm: `${boot} ${namespace}`, began: status(pid)[19] ?? '' };
}

/** What Linux says of a process behind the name of its program, which stands in parentheses and may have anything in it. */
function status(pid: number): readonly string[] {
  return content(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
}

/** A text; empty where it is not there, as are those that only Linux has. */
function text(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

function runs(pid: number): boolean {
  // A process that was killed and that nobody has asked for its end still has its number.
  if (status(pid)[0] === 'Z') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
