/** The addresses of assets: one that never changes to store, and one that changes with every read to give away. */
import { createHmac } from 'node:crypto';

/** What a resource that is stored names its asset by. */
export function storedAsset(sha256: string): string {
  return `http://127.0.0.1/assets/${sha256}`;
}

/** The SHA-256 in an address of the sandbox's, at whatever port it was. */
export function ownAsset(url: string): string | undefined {
  return /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/assets\/([0-9a-f]{64})(?:[?#]|$)/i.exec(url)?.[1];
}

/** The address of a stored asset at this moment. Its query looks like that of a blob, is new every time, and is not looked at. */
export function servedAsset(stored: string, base: string, key: Uint8Array, now: number): string {
  const sha256 = ownAsset(stored);
  if (sha256 === undefined) return stored;
  const expiry = new Date(now + 86_400_000).toISOString().replace(/\.\d+Z/, 'Z');
  const sig = createHmac('sha256', key).update(`${sha256} ${now}`).digest('base64');
  const query = new URLSearchParams({ sv: '2022-11-02', se: expiry, sr: 'b', sp: 'r', sig });
  return `${base}/assets/${sha256}?${query}`;
}
