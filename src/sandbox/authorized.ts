/** Who may call the APIs. */
import type { Accounts } from './accounts.ts';
import { type Answer, type Call, refusal } from './call.ts';
import { claimsOf } from './token.ts';

/** What a call is held against. */
export interface Gate {
  readonly key: Uint8Array;
  readonly accounts: Accounts;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const failure = 'Access token validation failure.';

/** Why a call is refused: 401 for what is wrong with its token, 403 for an application without a role in Partner Center. */
export function unauthorized(call: Call, audience: string, { key, accounts, now }: Gate): Answer | undefined {
  const token = /^Bearer +(\S+)$/i.exec(call.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return challenge('Access token is empty.');
  const claims = claimsOf(token, key);
  if (claims === undefined) return challenge(`${failure} Invalid signature`);
  if (claims.aud.replace(/\/$/, '') !== audience) return challenge(`${failure} Invalid audience`);
  if (claims.exp * 1000 <= now) return challenge(`${failure} The token is expired`);
  const { applications } = accounts;
  const application = applications?.find(
    ({ clientId, tenant }) => same(clientId, claims.appid) && same(tenant, claims.tid),
  );
  if (applications === undefined || application?.role !== undefined) return undefined;
  return refusal(403, 'The application has no role in Partner Center; add it under User management as a Manager');
}

export const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function challenge(message: string): Answer {
  return { ...refusal(401, message), headers: { 'www-authenticate': 'Bearer' } };
}
