/** Signatures with a key, which tell nothing of it by the time that a look at them takes. */
import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA256. */
export function signature(key: string, content: string | Uint8Array, encoding: 'hex' | 'base64url'): string {
  return createHmac('sha256', key).update(content).digest(encoding);
}

/** Whether a signature that is given is the one that it should be. */
export function genuine(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
