/** What was looked at beyond an offer's own texts. docs/decisions/011-facts.md says why it is so. */
import type { BlobFacts } from '../measure/disk/blob-facts.ts';
import type { PackageFacts, PackageRole } from '../measure/package/package-facts.ts';
import type { PictureFacts, Role } from '../measure/picture/picture-facts.ts';

/** All of it is plain. What is absent was not looked at. */
export interface Facts {
  /** By `pictureKey`. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  /** By `packageKey`. */
  readonly packages: ReadonlyMap<string, PackageFacts>;
  /** By the address of the blob, without its query. */
  readonly blobs: ReadonlyMap<string, BlobFacts>;
  /** By `questionKey`. */
  readonly answers: ReadonlyMap<string, AnswerFacts>;
}

export const noFacts: Facts = { pictures: new Map(), packages: new Map(), blobs: new Map(), answers: new Map() };

/** A picture is its bytes, and what it is for. */
export const pictureKey = (role: Role, sha256: string): string => `${role} ${sha256}`;

/** A package is its bytes, and what it is for. */
export const packageKey = (role: PackageRole, sha256: string): string => `${role} ${sha256}`;

/** How an address answered. */
export interface AnswerFacts {
  /** Undefined where it did not. */
  readonly status?: number;
  /** Why it did not, to end a sentence that begins with the address. */
  readonly fault?: string;
}

/** How an address is asked: read as anyone would, or sent an event or a lead of the marketplace. */
export type Asking = 'read' | 'webhook' | 'lead';

export const questionKey = (asking: Asking, url: string): string => `${asking} ${url}`;
