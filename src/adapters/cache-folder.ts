/** Where the program keeps what any run may find gone. It loads nothing more, for the program begins with it. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder (XDG Base Directory Specification); undefined for a user without a home. */
export function cacheFolder({
  XDG_CACHE_HOME: base,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  try {
    return join(base?.startsWith('/') ? base : join(homedir(), '.cache'), 'offerlane');
  } catch {
    return undefined;
  }
}
