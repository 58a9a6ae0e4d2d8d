/** What is known of a blob that a disk lies in. */
import type { SasFacts } from './sas.ts';
import type { DiskFacts } from './vhd.ts';

export interface BlobFacts {
  /** Of the token that it is read with; undefined where none is bound to it. */
  readonly sas: SasFacts | undefined;
  /** Why it could not be read, to end a sentence that begins with the blob. */
  readonly fault?: string;
  /** `PageBlob` and the like, as storage says. */
  readonly kind?: string | undefined;
  readonly disk?: DiskFacts;
  /** What tells its content from another: the SHA-256 of the footer in hex, the length in bytes, and storage's own mark. */
  readonly content?: { readonly length: number; readonly etag: string | undefined; readonly footer: string };
}
