/** What a check of a package is. */
import type { Json, JsonFile, JsonPath } from './json.ts';

export interface Package {
  readonly files: ReadonlySet<string>;
  /** Templates and all other JSON, by name. */
  readonly json: ReadonlyMap<string, JsonFile>;
}

/** A check of one file; `all` is the package that it stands in. */
export interface Check {
  readonly rule: string;
  readonly find: (value: Json, all: Package) => Iterable<Found>;
}

export interface Found {
  readonly path: JsonPath;
  readonly message: string;
}
