/** Tokens of Microsoft Entra for the application itself (client credentials): both APIs refuse those of people. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Clock } from '../../ports/clock.ts';
import { Stalled } from '../../ports/failure.ts';
import { clip } from '../../source/text.ts';
import { unreadable } from '../unreadable.ts';
import { fitted, json, withoutSecrets } from './answer-body.ts';
import type { Answer, Request } from './exchange.ts';
import { patiently } from './patience.ts';
import type { Settings } from './settings.ts';

export interface Tokens {
  /** The token for a scope. Throws Waiting where Entra does not answer, Stalled where it refuses. */
  token(scope: string): Promise<string>;
  /** Forgets a token that was refused. */
  drop(token: string): void;
}

/** Tokens are renewed this long before they expire, in milliseconds. */
const margin = 5 * 60_000;
const limits = { timeout: 20_000, bytes: 1_000_000 };

/** No white space: the token becomes a header. `expires_in` is a text in v1.0 answers. */
const TokenAnswer = z.looseObject({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  expires_in: z.coerce.number().positive(),
});
const TokenError = z.looseObject({ error: z.string(), error_description: z.string().default('') });

interface Held {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Tokens for the application that the settings name: kept while they are good, and asked for once however many want one. */
export function entra(settings: Settings, clock: Clock): Tokens {
  const held = new Map<string, Held>();
  const asked = new Map<string, Promise<Held>>();

  async function ask(scope: string): Promise<Held> {
    const secret = await proof(settings);
    const start = clock.now();
    const answer = await patiently(clock, tokenRequest(settings, scope, secret));
    const { access_token: token, expires_in: seconds } = granted(settings, answer, secret);
    const fresh = { token, until: start + seconds * 1000 - margin };
    held.set(scope, fresh);
    return fresh;
  }

  return {
    token: async (scope) => {
      const known = held.get(scope);
      if (known !== undefined && clock.now() < known.until) return known.token;
      const running = asked.get(scope) ?? ask(scope).finally(() => asked.delete(scope));
      asked.set(scope, running);
      return (await running).token;
    },
    drop: (token) => {
      for (const [scope, kept] of held) if (kept.token === token) held.delete(scope);
    },
  };
}

/** The field of the request that proves that it is the application, and what it is besides. */
interface Proof {
  readonly secret: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A token file is read anew each time: what it holds lives for minutes. */
async function proof({ credential }: Settings): Promise<Proof> {
  if ('secret' in credential) return { secret: credential.secret, fields: { client_secret: credential.secret } };
  const name = `AZURE_FEDERATED_TOKEN_FILE, \`${clip(credential.tokenFile, 200)}\`,`;
  const text = await readFile(credential.tokenFile, 'utf8').catch((cause: unknown) => {
    throw new Stalled(unreadable(name, cause).message, { cause });
  });
  const secret = text.trim();
  if (secret === '') throw new Stalled(`${name} is empty. Have the workflow write a federated token there.`);
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  return { secret, fields: { client_assertion_type: type, client_assertion: secret } };
}

/** Microsoft identity platform, "OAuth 2.0 client credentials flow", v2.0 endpoint. */
function tokenRequest({ login, tenant, client }: Settings, scope: string, { fields }: Proof): Request {
  return {
    method: 'POST',
    url: new URL(`${login}/${tenant}/oauth2/v2.0/token`),
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, scope, ...fields }).toString(),
    limits,
  };
}

/** The token of an answer. Of a refusal it tells the first line: the rest are trace IDs and times. */
function granted(settings: Settings, answer: Answer, { secret }: Proof): z.infer<typeof TokenAnswer> {
  const body = json(answer);
  const token = fitted(body, TokenAnswer);
  if (answer.status === 200 && 'value' in token) return token.value;
  const told = fitted(body, TokenError);
  const [line = ''] = 'value' in told ? (told.value.error_description || told.value.error).split(firstLine) : [];
  const forms = [
    secret,
    new URLSearchParams({ '': secret }).toString().slice(1),
    encodeURIComponent(secret.toWellFormed()),
  ];
  const says = clip(withoutSecrets(line, forms), 400).replace(/[^.!?]$/, '$&.') || 'It says nothing of a token.';
  throw new Stalled(
    `Microsoft Entra gave the application ${settings.client} no token (${answer.status}). ${says} ${nextStep(settings)}`,
  );
}

const firstLine = /\s*(?:[\r\n]|Trace ID:)/;

function nextStep({ credential }: Settings): string {
  return 'secret' in credential
    ? 'Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET; secrets expire.'
    : 'Check AZURE_TENANT_ID, AZURE_CLIENT_ID, and that a federated credential of the application names exactly this workflow.';
}
