/** Lists in pages. */
import { Buffer } from 'node:buffer';
import { type Answer, type Call, done, refusal } from './call.ts';

const usual = 100;
const most = 1000;

/** A page of a list, with the address of the next one where there is more. Tokens are opaque to clients. */
export function page(call: Call, items: readonly unknown[], base: string): Answer {
  const size = call.query.get('$maxpagesize') ?? String(usual);
  const token = call.query.get('continuationtoken');
  const start =
    token === undefined
      ? 0
      : Number(
          Buffer.from(token, 'base64url')
            .toString('latin1')
            .replace(/^from /, ''),
        );
  if (!/^[1-9]\d{0,5}$/.test(size)) return refusal(400, '$maxpagesize is a number from 1');
  if (!Number.isSafeInteger(start) || start < 0 || token === '')
    return refusal(400, 'The continuationToken is none that was given');
  const end = start + Math.min(Number(size), most);
  const value = items.slice(start, end);
  if (end >= items.length) return done({ value });
  const query = new URLSearchParams([...call.query].filter(([name]) => name !== 'continuationtoken'));
  query.set('continuationToken', Buffer.from(`from ${end}`, 'latin1').toString('base64url'));
  return done({ value, '@nextLink': `${base}${call.path}?${query}` });
}
