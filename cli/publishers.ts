/** Finds the publishers that a command is about. */
import { join } from 'node:path';
import { type Publisher, publisherAt } from '../src/adapters/publisher.ts';

/** A publisher's folder with the paths in it that were named, from its top. */
export interface NamedPublisher {
  readonly publisher: Publisher;
  readonly paths: readonly string[];
}

/** The publishers of paths told from a folder. Throws where one is in none. */
export async function publishersAt(folder: string, paths: readonly string[]): Promise<readonly NamedPublisher[]> {
  const found = await Promise.all(paths.map((path) => publisherAt(folder, path)));
  return [...Map.groupBy(found, ({ top, root }) => join(top, root)).values()].flatMap((group) => {
    const [publisher] = group;
    return publisher === undefined ? [] : [{ publisher, paths: group.map(({ path }) => path) }];
  });
}
