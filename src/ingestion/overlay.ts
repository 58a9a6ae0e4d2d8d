/** What one value has that another has not: how fields of the API that an offer has no words for are kept beside it. */
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { isMapping, type Members, members } from './members.ts';
import { identityIn, identityOf } from './normalise.ts';

/**
 * What has to be laid over `base` to get `whole`; undefined where nothing is missing. Items of lists are told by what tells them apart
 * or by their index, so that the rest of a list stays free to change.
 */
export function overlay(whole: unknown, base: unknown, name = '', within = ''): unknown {
  if (canonicalJson(whole ?? null) === canonicalJson(base ?? null)) return undefined;
  const pairs = beside(whole, base, name, within);
  if (pairs === undefined) return whole;
  const missing = pairs.flatMap(([key, part, own]) => {
    const more = overlay(part, own, Array.isArray(whole) ? '' : key, name);
    return more === undefined ? [] : [[key, more] as const];
  });
  return missing.length === 0 ? undefined : Object.fromEntries(missing);
}

/** The members of both values beside each other; undefined where the one cannot be laid over the other. */
function beside(
  whole: unknown,
  base: unknown,
  name: string,
  within: string,
): readonly (readonly [string, unknown, unknown])[] | undefined {
  if (isMapping(whole)) {
    if (!isMapping(base)) return undefined;
    return Object.entries(whole).map(([key, part]) => [key, part, base[key]]);
  }
  if (!(Array.isArray(whole) && Array.isArray(base) && whole.length === base.length)) return undefined;
  if (!(whole.every(isMapping) && base.every(isMapping))) return undefined;
  const identity = identityIn(name, within);
  if (identity === '') return undefined;
  const named = (item: unknown, index: number) => (identity === undefined ? String(index) : identityOf(item, identity));
  const own = new Map(base.map((item, index) => [named(item, index), item]));
  const keys = whole.map(named);
  if (new Set(keys).size !== keys.length || keys.some((key) => !own.has(key))) return undefined;
  return whole.map((item, index) => [named(item, index), item, own.get(named(item, index))]);
}

/** `base` with an overlay on it. Items that are there no more are left alone. */
export function overlaid(base: unknown, over: unknown, name = '', within = ''): unknown {
  if (over === undefined) return base;
  if (!isMapping(over)) return over;
  if (Array.isArray(base)) {
    const identity = identityIn(name, within);
    return base.map((item, index) => {
      const key = identity === undefined || identity === '' ? String(index) : identityOf(item, identity);
      return overlaid(item, over[key], '', name);
    });
  }
  const own = members(base);
  const laid: [string, unknown][] = Object.entries(over).map(([key, more]) => [
    key,
    overlaid(own[key], more, key, name),
  ]);
  return { ...own, ...(Object.fromEntries(laid) satisfies Members) };
}
