/** Access tokens: JSON Web Tokens that the sandbox signs and verifies with a key of its own. */
import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { parsedJson } from '../../schemas/parsed-json.ts';

export const lifetime = 3600;

/** The audiences there are tokens for. The ingestion API takes the first, v1.0 the second. */
export const audiences = {
  graph: 'https://graph.microsoft.com',
  partner: 'https://api.partner.microsoft.com',
  management: 'https://management.azure.com',
} as const;

const Claims = z.object({
  aud: z.string(),
  appid: z.string(),
  tid: z.string(),
  iat: z.number(),
  nbf: z.number(),
  /** In seconds since 1970. */
  exp: z.number(),
});
export type Claims = z.infer<typeof Claims>;

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signed token with these claims. */
export function signedToken(claims: Claims, key: Uint8Array): string {
  const body = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded(claims)}`;
  return `${body}.${signature(body, key)}`;
}

/** The claims of a token that this key signed. */
export function claimsOf(token: string, key: Uint8Array): Claims | undefined {
  const [header = '', payload = '', signed = ''] = token.split('.');
  const expected = Buffer.from(signature(`${header}.${payload}`, key));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return Claims.safeParse(decoded(payload)).data;
}

/** A part of a token; undefined where it is no JSON. */
export function decoded(part: string): unknown {
  return parsedJson(Buffer.from(part, 'base64url').toString());
}

const signature = (body: string, key: Uint8Array) => createHmac('sha256', key).update(body).digest('base64url');
