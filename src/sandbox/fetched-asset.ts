/** Fetches an asset that a request names, as the marketplace does to keep a copy. */
import { bounded } from './bounded.ts';

const most = { bytes: 20 * 1024 * 1024, milliseconds: 10_000, redirects: 3 };

/** The bytes at an address; text where there are none to be had, which says why without repeating a query. */
export async function fetchedAsset(address: string): Promise<Uint8Array | string> {
  const signal = AbortSignal.timeout(most.milliseconds);
  let url = URL.parse(address);
  for (let redirects = 0; redirects <= most.redirects; redirects += 1) {
    if (url === null || !/^https?:$/.test(url.protocol)) return 'The url of the asset is no http or https address';
    const shown = `${url.origin}${url.pathname}`.slice(0, 200);
    try {
      const response = await fetch(url.href, { redirect: 'manual', signal });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = URL.parse(location, url.href);
        continue;
      }
      if (response.status === 200) {
        const bytes = response.body === null ? new Uint8Array() : await bounded(response.body, most.bytes);
        return bytes ?? `The asset at ${shown} is larger than 20 MB`;
      }
      await response.body?.cancel();
      return `The asset at ${shown} could not be fetched: it was answered with ${response.status}`;
    } catch (error) {
      return `The asset at ${shown} could not be fetched: ${reasonOf(error)}`;
    }
  }
  return `The asset could not be fetched: it is redirected more than ${most.redirects} times`;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'it took more than 10 seconds';
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'there is no answer';
}
