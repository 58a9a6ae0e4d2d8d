/** What was looked at beyond an offer's own texts. docs/decisions/011-facts.md says why it is so. */
import type { PackageFacts, PackageRole } from '../measure/package/package-facts.ts';
import type { PictureFacts, Role } from '../measure/picture/picture-facts.ts';

/** All of it is plain. What is absent was not looked at. */
export interface Facts {
  /** By `pictureKey`. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  /** By `packageKey`. */
  readonly packages: ReadonlyMap<string, PackageFacts>;
}

export const noFacts: Facts = { pictures: new Map(), packages: new Map() };

/** A picture is its bytes, and what it is for. */
export const pictureKey = (role: Role, sha256: string): string => `${role} ${sha256}`;

/** A package is its bytes, and what it is for. */
export const packageKey = (role: PackageRole, sha256: string): string => `${role} ${sha256}`;
