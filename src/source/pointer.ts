/** A place in an offer as a JSON pointer (RFC 6901). */
import type { Path } from '../../schemas/words.ts';

export function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
