/** Tokens of an installation and of people, as long as GitHub's. */
import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { App } from './state.ts';

/** Since 2026 the App's ID and a JWT, some 520 characters: nothing may count on 40. */
export function installationToken(app: App): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jti = randomBytes(16).toString('hex');
  const claims = part({ iss: 'github', aud: app.id, jti });
  return `ghs_${app.id}_${part({ alg: 'ES256', typ: 'JWT' })}.${claims}.${randomBytes(290).toString('base64url')}`;
}

export function personalToken(): string {
  return `ghp_${randomBytes(40)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 36)
    .padEnd(36, '0')}`;
}
