/** The log: a line of JSON for each write that was acknowledged. */
import { Buffer } from 'node:buffer';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder, writeWhole } from './data-folder.ts';
import { LogLine } from './log-line.ts';

export interface Log {
  /** From the oldest. */
  readonly lines: readonly LogLine[];
  /** Whether the last line was cut off, as a process that is killed leaves it. Nobody was told that it was written. */
  readonly torn: boolean;
  /** The line is on disk when this returns. */
  readonly append: (line: LogLine) => void;
  readonly close: () => void;
}

/** Opens the log of a data folder. Throws where a line that was acknowledged cannot be read. */
export function openLog(folder: string): Log {
  const file = join(folder, 'log.jsonl');
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = bytes.lastIndexOf('\n') + 1;
  const lines = bytes
    .subarray(0, whole)
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((text, index) => parsed(text, file, index + 1));
  const descriptor = openSync(file, 'a', 0o600);
  if (whole < bytes.length) ftruncateSync(descriptor, whole);
  let size = whole;
  fsyncSync(descriptor);
  syncFolder(folder);
  return {
    lines,
    torn: whole < bytes.length,
    append: (line) => {
      const text = Buffer.from(`${JSON.stringify(line)}\n`);
      try {
        writeWhole(descriptor, text);
        fsyncSync(descriptor);
        size += text.length;
      } catch (cause) {
        // Half a line would spoil the next one: a full disk must cost no more than the write that it refused.
        ftruncateSync(descriptor, size);
        throw new Error(`\`${file}\` cannot be written. Make room on the disk, then ask again.`, { cause });
      }
    },
    close: () => closeSync(descriptor),
  };
}

function parsed(text: string, file: string, number: number): LogLine {
  try {
    return LogLine.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`Line ${number} of \`${file}\` cannot be read. Move the file away to begin anew.`, { cause });
  }
}
