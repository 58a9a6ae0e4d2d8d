/** Who asks: told from the Authorization header, and refused in GitHub's words. */
import { Buffer } from 'node:buffer';
import { createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import { Refused } from './refused.ts';
import type { Account, App, Grant, World } from './state.ts';

export type Actor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly account: Account }
  | { readonly kind: 'app' }
  | { readonly kind: 'installation'; readonly account: Account; readonly grant: Grant };

export function actorOf(world: World, authorization: string | undefined): Actor {
  if (authorization === undefined) return { kind: 'nobody' };
  const [, token = ''] = /^(?:bearer|token) +(\S+)$/i.exec(authorization) ?? [];
  const person = world.personal.get(token);
  if (person !== undefined) return { kind: 'person', account: person };
  const grant = world.grants.get(token);
  if (grant !== undefined && grant.expires > Date.now()) return { kind: 'installation', account: world.app.bot, grant };
  // An installation token is no JWT, though since 2026 there is one inside it.
  if (!token.startsWith('ghs_') && token.split('.').length === 3) {
    verifiedApp(world.app, token);
    return { kind: 'app' };
  }
  throw new Refused(401, 'Bad credentials');
}

/** For logs: a login, the App, or nobody. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'nobody') return 'nobody';
  return actor.kind === 'app' ? 'app' : actor.account.login;
}

const Header = z.object({ alg: z.literal('RS256') });
const Claims = z.object({
  iss: z.union([z.string(), z.number()]).optional(),
  exp: z.unknown(),
  iat: z.unknown(),
});

/** GitHub reads the time of a JWT by its own clock, which is the real one however fast the double's runs. */
function verifiedApp(app: App, token: string): void {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const undecoded = new Refused(401, 'A JSON web token could not be decoded');
  const claims = Claims.safeParse(decoded(payload));
  const signed = verify(
    'RSA-SHA256',
    Buffer.from(`${header}.${payload}`),
    createPublicKey(app.publicKey),
    Buffer.from(signature, 'base64url'),
  );
  if (!Header.safeParse(decoded(header)).success || !claims.success || !signed) throw undecoded;
  const { iss, exp, iat } = claims.data;
  const now = Date.now() / 1000;
  if (String(iss) !== String(app.id) && String(iss) !== clientId(app)) throw new Refused(404, 'Integration not found');
  if (typeof iat !== 'number' || iat > now + 5)
    throw new Refused(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  if (typeof exp !== 'number' || exp <= now)
    throw new Refused(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (exp > now + 605 || exp - iat > 665)
    throw new Refused(401, "'Expiration time' claim ('exp') is too far in the future");
}

export function clientId(app: Pick<App, 'id'>): string {
  return `Iv23li${String(app.id).padStart(14, '0')}`;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
