/** The token endpoints of Microsoft Entra ID, v1 and v2, for an application's own credentials. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Accounts, Application } from './accounts.ts';
import { same } from './authorized.ts';
import { type Answer, type Call, done } from './call.ts';
import { audiences, decoded, lifetime, signedToken } from './token.ts';

/** What a token is given from. */
export interface Desk {
  readonly key: Uint8Array;
  readonly accounts: Accounts;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The ID that an error is told by. */
  readonly trace: string;
}

interface Fault {
  readonly status: number;
  readonly error: string;
  readonly code: number;
  readonly text: string;
}

const fault = (status: number, error: string, code: number, text: string): Fault => ({ status, error, code, text });

/** `POST /<tenant>/oauth2/v2.0/token` and, with `version` 1, `POST /<tenant>/oauth2/token`. */
export function tokenAnswer(call: Call, tenant: string, version: 1 | 2, desk: Desk): Answer {
  const form = new URLSearchParams(call.body);
  const audience = audienceOf(form, version);
  if (typeof audience !== 'string') return refused(audience, desk);
  const clientId = form.get('client_id') ?? '';
  const wrong = credentialFault(form, tenant, clientId, desk);
  if (wrong !== undefined) return refused(wrong, desk);
  const issued = Math.floor(desk.now / 1000);
  const claims = { aud: audience, appid: clientId, tid: tenant, iat: issued, nbf: issued, exp: issued + lifetime };
  const access_token = signedToken(claims, desk.key);
  if (version === 2)
    return done({ token_type: 'Bearer', expires_in: lifetime, ext_expires_in: lifetime, access_token });
  return done({
    token_type: 'Bearer',
    expires_in: String(lifetime),
    ext_expires_in: String(lifetime),
    expires_on: String(claims.exp),
    not_before: String(claims.nbf),
    resource: form.get('resource'),
    access_token,
  });
}

function audienceOf(form: URLSearchParams, version: 1 | 2): string | Fault {
  const grant = form.get('grant_type');
  if (grant === null) return lacking('grant_type');
  if (grant !== 'client_credentials')
    return fault(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.');
  if (form.get('client_id') === null) return lacking('client_id');
  const field = version === 2 ? 'scope' : 'resource';
  const asked = form.get(field);
  if (asked === null) return lacking(field);
  if (version === 2 && !asked.endsWith('/.default'))
    return fault(
      400,
      'invalid_scope',
      1002012,
      'The provided value for scope is not valid: it must end with /.default.',
    );
  const resource = asked.replace(version === 2 ? /\/+\.default$/ : /\/$/, '');
  const known = Object.values(audiences).find((audience) => audience === resource);
  if (known !== undefined) return known;
  return version === 2
    ? fault(400, 'invalid_scope', 70011, 'The scope names a resource that is not known.')
    : fault(400, 'invalid_resource', 500011, 'The resource principal was not found in the tenant.');
}

const lacking = (field: string) =>
  fault(400, 'invalid_request', 900144, `The request body must contain the following parameter: '${field}'.`);

function credentialFault(form: URLSearchParams, tenant: string, clientId: string, desk: Desk): Fault | undefined {
  const { applications } = desk.accounts;
  if (applications?.some((one) => same(one.tenant, tenant)) === false)
    return fault(400, 'invalid_request', 90002, 'The tenant was not found. Check that it is the right one.');
  const application = applications?.find((one) => same(one.tenant, tenant) && same(one.clientId, clientId));
  if (applications !== undefined && application === undefined)
    return fault(400, 'unauthorized_client', 700016, 'The application was not found in the directory.');
  const secret = form.get('client_secret');
  const assertion = form.get('client_assertion');
  if (secret !== null) return secretFault(secret, application);
  if (assertion === null)
    return fault(
      401,
      'invalid_client',
      7000218,
      "The request body must contain: 'client_assertion' or 'client_secret'.",
    );
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    return lacking('client_assertion_type');
  return assertionFault(assertion, application, desk.now);
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function secretFault(secret: string, application: Application | undefined): Fault | undefined {
  const known = application?.secret;
  const right = secret !== '' && (known === undefined || digest(known) === digest(secret));
  return right ? undefined : fault(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
}

const Assertion = z.looseObject({
  iss: z.string(),
  sub: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
});

/** The signature is not looked at: whoever issued the assertion is not asked for a key. */
function assertionFault(jwt: string, application: Application | undefined, now: number): Fault | undefined {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const claims = Assertion.safeParse(decoded(payload)).data;
  if (claims === undefined || decoded(header) === undefined || signature === '')
    return fault(401, 'invalid_client', 50027, 'The client assertion is no valid JWT.');
  if (claims.exp * 1000 <= now || (claims.nbf ?? 0) * 1000 > now + clockSkew)
    return fault(401, 'invalid_client', 700024, 'Client assertion is not within its valid time range.');
  const { federated } = application ?? {};
  const trusted = federated?.some(({ issuer, subject }) => issuer === claims.iss && subject === claims.sub) ?? true;
  return trusted
    ? undefined
    : fault(
        401,
        'invalid_client',
        700213,
        'No matching federated identity record found for presented assertion subject.',
      );
}

const clockSkew = 300_000;

function refused({ status, error, code, text }: Fault, { now, trace }: Desk): Answer {
  const timestamp = new Date(now).toISOString().replace(/T(.*)\..*$/, ' $1Z');
  const description = `AADSTS${code}: ${text} Trace ID: ${trace} Correlation ID: ${trace} Timestamp: ${timestamp}`;
  return {
    status,
    body: {
      error,
      error_description: description,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: trace,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    },
  };
}
