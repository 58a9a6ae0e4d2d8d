/** What one value has that another has not: how fields of the API that an offer has no words for are kept beside it. */
import { canonicalJson } from '../../schemas/canonical-json.ts';
import { isMapping, members, own } from './members.ts';
import { identityIn, identityOf } from './normalise.ts';

/**
 * What has to be laid over `base` to get `whole`; undefined where nothing is missing. Items of lists are told by what tells them apart
 * or by their index, so that the rest of a list stays free to change; a list that cannot be had so stands whole.
 */
export function overlay(whole: unknown, base: unknown, name = '', within = ''): unknown {
  if (canonicalJson(whole ?? null) === canonicalJson(base ?? null)) return undefined;
  const pairs = beside(whole, base, name, within);
  if (pairs === undefined) return whole;
  const missing = pairs.flatMap(([key, part, there]) => {
    const more = overlay(part, there, Array.isArray(whole) ? '' : key, name);
    return more === undefined ? [] : [[key, more] as const];
  });
  const over = Object.fromEntries(missing);
  if (Array.isArray(whole)) return isSame(overlaid(base, over, name, within), whole) ? over : whole;
  return missing.length === 0 ? undefined : over;
}

const isSame = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);

/** The members of both values beside each other; undefined where the one cannot be laid over the other. */
function beside(
  whole: unknown,
  base: unknown,
  name: string,
  within: string,
): readonly (readonly [string, unknown, unknown])[] | undefined {
  if (isMapping(whole))
    return isMapping(base) ? Object.entries(whole).map(([key, part]) => [key, part, own(base, key)]) : undefined;
  if (!(Array.isArray(whole) && Array.isArray(base) && whole.every(isMapping))) return undefined;
  const called = names(name, within);
  const there = new Map(base.map((item, index) => [called(item, index), item]));
  return whole.map((item, index) => [called(item, index), item, there.get(called(item, index))]);
}

/** What items of a list are called by. */
function names(name: string, within: string): (item: unknown, index: number) => string {
  const identity = identityIn(name, within);
  return (item, index) => (identity === undefined || identity === '' ? String(index) : identityOf(item, identity));
}

/** `base` with an overlay on it. Items that are there no more are left alone. */
export function overlaid(base: unknown, over: unknown, name = '', within = ''): unknown {
  if (over === undefined) return base;
  if (!isMapping(over)) return over;
  if (Array.isArray(base)) {
    const called = names(name, within);
    return base.map((item, index) => overlaid(item, own(over, called(item, index)), '', name));
  }
  const laid = Object.entries(over).map(([key, more]) => [key, overlaid(own(base, key), more, key, name)] as const);
  return { ...members(base), ...Object.fromEntries(laid) };
}
