/** Trees in the one form in which they are compared. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../schemas/canonical-json.ts';
import type { Path } from '../../schemas/words.ts';
import { keyed, planNames } from './keyed.ts';
import { addressPlace } from './media.ts';
import { at, isMapping, type Members, members, own, text } from './members.ts';
import type { Resource } from './resource.ts';
import { type HashOf, tidied } from './tidied.ts';

/** The fields of every resource that says something, by its key. */
export type NormalTree = ReadonlyMap<string, Members>;

/** Lists whose order means nothing, with the field that tells their items apart; the empty string for lists of plain values. */
const identities: Readonly<Record<string, string>> = {
  azureRegions: '',
  markets: '',
  previewAudiences: 'id',
  privateAudiences: 'id',
  manualEntries: 'id',
  openPorts: 'label',
  skus: 'imageType',
  vmImageVersions: 'versionNumber',
  vmImages: 'imageType',
  dataDisks: 'lunNumber',
  imageTags: '',
  audiences: 'id',
};

/** What tells the items of a list apart; undefined where their order does. `within` is the field that holds the list's. */
export function identityIn(name: string, within: string): string | undefined {
  return within === 'categories' ? '' : text(own(identities, name));
}

/** The name of an item in a list without an order. */
export function identityOf(item: unknown, identity: string): string {
  const value = identity === '' ? item : own(item, identity);
  return typeof value === 'string' ? value : canonicalJson(value ?? null);
}

/**
 * The normal form of a tree's resources: equal for two trees exactly where the marketplace shows customers and buyers the same. What
 * the server owns, what is empty, defaults, GUIDs, orders that mean nothing, secrets and addresses of assets are out; assets are their
 * bytes' hash. docs/decisions/005-ingestion.md has the table.
 */
export function normalise(resources: readonly Resource[], hashOf: HashOf): NormalTree {
  const names = planNames(resources);
  return normalTree(
    keyed(resources).map(({ key, type, resource }) => {
      const tidy = tidied(type, resource, names);
      const place = addressPlace(key);
      const url = text(place && at(resource, place)) || undefined;
      const sha256 = url === undefined ? undefined : hashOf(url);
      return [key, place === undefined || sha256 === undefined ? tidy : members(laid(tidy, place, `sha256:${sha256}`))];
    }),
  );
}

/** A copy with another value at a place that it has. */
function laid(value: unknown, [key, ...rest]: Path, leaf: string): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? laid(item, rest, leaf) : item));
  return { ...members(value), [key]: laid(own(value, key), rest, leaf) };
}

/** The same of resources that are tidy already. */
export function normalTree(tidy: Iterable<readonly [string, Members]>): NormalTree {
  const entries = [...tidy].flatMap(([key, body]) => {
    const sorted = members(inOrder(body, '', ''));
    return Object.keys(sorted).length === 0 ? [] : [[key, sorted] as const];
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inOrder(value: unknown, name: string, within: string): unknown {
  if (Array.isArray(value)) {
    const identity = identityIn(name, within);
    const list = value.map((item) => inOrder(item, '', name));
    if (identity === undefined) return list;
    const named = list.map((item) => [identityOf(item, identity), canonicalJson(item), item] as const);
    return named.sort(byName).map(([, , item]) => item);
  }
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inOrder(member, key, name)]));
}

/** By what tells them apart; of several with one name, by what they say. */
const byName = ([a, saidA]: readonly [string, string, unknown], [b, saidB]: readonly [string, string, unknown]) =>
  a !== b ? (a < b ? -1 : 1) : saidA < saidB ? -1 : saidA > saidB ? 1 : 0;

/** The version of what a fingerprint is made of. Fingerprints of different versions are never compared. */
export const fingerprintVersion = 1;

/** `1:` and the SHA-256, in hexadecimal, of the canonical JSON of a tree's normal form. */
export function fingerprint(tree: NormalTree): string {
  const hash = createHash('sha256').update(canonicalJson(Object.fromEntries(tree)));
  return `${fingerprintVersion}:${hash.digest('hex')}`;
}
