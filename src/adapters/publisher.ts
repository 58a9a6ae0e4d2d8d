/** Finds, on disk, the publisher's folder that a path is in. */
import { existsSync, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { configurationFile } from '../source/configuration-file.ts';
import { clip } from '../source/text.ts';
import { topLevel } from './git.ts';

export interface Publisher {
  /** The folder from which all paths are told: the top of the Git repository, or the publisher's own where there is none. */
  readonly top: string;
  readonly inGit: boolean;
  /** The folder with `.github` and the offers, from the top. */
  readonly root: string;
  /** What was asked for, from the top. */
  readonly path: string;
}

/**
 * The publisher's folder of a path, which is told from a folder: the nearest at or above it that holds the configuration
 * or a folder `offers`, or else the top of the Git repository. Throws where the path does not exist or is in neither.
 */
export async function publisherAt(folder: string, path: string): Promise<Publisher> {
  const real = await realpath(resolve(folder, path)).catch((cause: unknown) => {
    throw new Error(`${quoted(path)} cannot be opened; name a folder or file that is there.`, { cause });
  });
  const start = statSync(real).isDirectory() ? real : dirname(real);
  const git = await topLevel(start);
  const root = nearest(start, git) ?? git;
  if (root === undefined) throw new Error(noOffers([path]));
  const top = git ?? root;
  return { top, inGit: git !== undefined, root: pathFrom(top, root), path: pathFrom(top, real) };
}

/** Why nothing could be judged at paths, and what to do. */
export function noOffers(paths: readonly string[], publisher?: Publisher): string {
  const taken =
    publisher && `The publisher's folder was taken to be ${quoted(resolve(publisher.top, publisher.root))}. `;
  const next = 'Name a folder that holds `offers/<id>/offer.yml`, or say in `.github/offerlane.yml` where they are.';
  return `No offers at ${paths.map(quoted).join(', ')}. ${taken ?? ''}${next}`;
}

/** A path from a folder, with `/` between; the empty string for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

const quoted = (path: string) => `\`${clip(path, 200)}\``;

function nearest(folder: string, top: string | undefined): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, configurationFile))) return at;
    if (statSync(join(at, 'offers'), { throwIfNoEntry: false })?.isDirectory()) return at;
    if (at === top || at === dirname(at)) return undefined;
  }
}
