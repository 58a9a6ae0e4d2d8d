/** Lists that come in pages. */
import * as z from 'zod';
import { bodyOf } from './answer-body.ts';
import { nameOf } from './exchange.ts';
import { ask, type Call, type Service } from './service.ts';

/** No account has so many: beyond them the pages are taken for endless. */
const mostPages = 1000;

/** The next page has several names: `@nextLink` in the ingestion API; `nextLink` in v1.0, or `@odata.nextLink` by its OpenAPI. */
const page = <Item>(item: z.ZodType<Item>) =>
  z.looseObject({
    value: z.array(item),
    '@nextLink': z.string().nullish(),
    nextLink: z.string().nullish(),
    '@odata.nextLink': z.string().nullish(),
  });

/** All items of a list; undefined where the first answer has a status that the call takes for absence. */
export async function pages<Item>(
  service: Service,
  call: Call,
  item: z.ZodType<Item>,
): Promise<readonly Item[] | undefined> {
  const items: Item[] = [];
  const seen = new Set<string>();
  for (let url = call.url; ; ) {
    const name = nameOf({ ...call, url });
    seen.add(url.href);
    const answer = await ask(service, { ...call, url });
    if (call.absent?.includes(answer.status)) return undefined;
    const found = bodyOf(name, answer, page(item));
    items.push(...found.value);
    const link = found['@nextLink'] ?? found.nextLink ?? found['@odata.nextLink'];
    if (!link) return items;
    const next = nextPage(service, url, link);
    if (next === undefined) throw new Error(`${name} names a next page at another host, which is not followed.`);
    if (seen.has(next.href) || seen.size === mostPages) throw new Error(`${name} names next pages without end.`);
    url = next;
  }
}

/**
 * Where a link leads: it may be whole, or start at the host (v1.0 writes `v1.0/ingestion/…`), at the service or at the query.
 * The token goes along, so a link to another host is followed only by its continuation token, at the address in use.
 */
function nextPage(service: Service, url: URL, link: string): URL | undefined {
  const base = new URL(`${service.url}/`);
  const whole = link.startsWith('?') ? url : link.startsWith(base.pathname.slice(1)) ? new URL('/', base) : base;
  if (!URL.canParse(link, whole.href)) return undefined;
  const next = new URL(link, whole);
  if (next.origin === url.origin) return withVersion(next, url);
  const token = next.searchParams.get('continuationToken');
  if (token === null) return undefined;
  const same = new URL(url);
  same.searchParams.set('continuationToken', token);
  return same;
}

/** `$version` is required on all calls, and a link need not repeat it. */
function withVersion(next: URL, url: URL): URL {
  const version = url.searchParams.get('$version');
  if (version === null || next.searchParams.has('$version')) return next;
  return new URL(`${next.search === '' ? '?' : `${next.search}&`}$version=${encodeURIComponent(version)}`, next);
}
