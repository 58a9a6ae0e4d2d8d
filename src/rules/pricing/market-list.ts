import { listed } from '../../source/text.ts';

/** Markets in a sentence: all of a few, the first three of more. */
export function marketList(markets: readonly string[]): string {
  const shown = markets.slice(0, markets.length > 6 ? 3 : 6).map((market) => `\`${market}\``);
  return listed(markets.length > 6 ? [...shown, `${markets.length - 3} more`] : shown);
}
