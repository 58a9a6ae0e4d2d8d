/** A difference between two versions of an offer. */
import type { ChangeClass, Path } from './words.ts';

export interface Change {
  readonly path: Path;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly class: ChangeClass;
}
