/** Where the marketplace is and who asks, from the environment. */
import * as z from 'zod';
import { parsedJson } from '../../../schemas/parsed-json.ts';
import { atLoopback } from './loopback.ts';

export interface Settings {
  /** The Product Ingestion API, without a `/` at the end, as all addresses here. */
  readonly marketplace: string;
  readonly login: string;
  /** The v1.0 API, where it is to be asked, and the publisher in whose name. */
  readonly older: { readonly url: string; readonly publisher: string } | undefined;
  readonly tenant: string;
  readonly client: string;
  /** A secret, or the path of a file with a federated token. */
  readonly credential: { readonly secret: string } | { readonly tokenFile: string };
  /** The schema versions to write types with, over those that are read. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Hosts of Microsoft, which the real credentials are for. */
const marketplace = 'https://graph.microsoft.com/rp/product-ingestion';
const login = 'https://login.microsoftonline.com';
const older = 'https://api.partner.microsoft.com/v1.0/ingestion';

const Address = z
  .string()
  .refine(plainAddress)
  .transform((text) => text.replace(/\/+$/, ''));
const address = 'an https address without user, query and fragment; plain http only of this machine';

/** The variables; their descriptions say what is wanted where one is missing or wrong. */
const Variables = z.object({
  OFFERLANE_MARKETPLACE_URL: Address.default(marketplace).describe(address),
  OFFERLANE_LOGIN_URL: Address.default(login).describe(address),
  OFFERLANE_PARTNER_CENTER_URL: Address.optional().describe(`${address}: \`${older}\``),
  OFFERLANE_PUBLISHER_ID: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .optional()
    .describe("the publisher's number in Partner Center, such as `12345678`"),
  AZURE_TENANT_ID: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,252}$/i)
    .describe('the ID of the Entra tenant that is associated with Partner Center'),
  AZURE_CLIENT_ID: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/i)
    .describe('the application (client) ID of the Entra application'),
  AZURE_CLIENT_SECRET: z
    .string()
    .optional()
    .describe('a secret of the application; or AZURE_FEDERATED_TOKEN_FILE, the path of a file with a federated token'),
  AZURE_FEDERATED_TOKEN_FILE: z.string().optional(),
  OFFERLANE_SCHEMA_VERSIONS: z
    .string()
    .transform(parsedJson)
    .pipe(
      z.record(
        z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
        z.string().regex(/^\d{4}-\d\d-\d\d(-(dev|preview\d+))?$/),
      ),
    )
    .default({})
    .describe('JSON with versions by type, such as `{"plan":"2022-03-01-preview3"}`'),
});
type Variable = keyof typeof Variables.shape;

/**
 * The settings that environment variables hold; empty ones count as absent, for workflows write absent secrets so. A secret
 * comes before a federated token, as in the Azure SDKs. Throws one Error that names all variables that are missing or wrong.
 */
export function settings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { success, data, error } = Variables.safeParse(given);
  const wrong = new Set([...(error?.issues ?? []).map(({ path }) => String(path[0])), ...missing(given)]);
  const faults = [...[...wrong].map((name) => fault(name, given)), ...strays(given)];
  if (!success || faults.length > 0)
    throw new Error(`The marketplace cannot be reached with this environment:\n${faults.join('\n')}`);
  const { OFFERLANE_PARTNER_CENTER_URL: url, OFFERLANE_PUBLISHER_ID: publisher } = data;
  return {
    marketplace: data.OFFERLANE_MARKETPLACE_URL,
    login: data.OFFERLANE_LOGIN_URL,
    older: url === undefined || publisher === undefined ? undefined : { url, publisher },
    tenant: data.AZURE_TENANT_ID,
    client: data.AZURE_CLIENT_ID,
    credential:
      data.AZURE_CLIENT_SECRET === undefined
        ? { tokenFile: data.AZURE_FEDERATED_TOKEN_FILE ?? '' }
        : { secret: data.AZURE_CLIENT_SECRET },
    versions: data.OFFERLANE_SCHEMA_VERSIONS,
  };
}

type Given = Readonly<Record<string, string | undefined>>;

/** What is needed only beside another. */
function missing(given: Given): readonly Variable[] {
  const needed: readonly (readonly [Variable, boolean])[] = [
    ['AZURE_CLIENT_SECRET', given.AZURE_FEDERATED_TOKEN_FILE === undefined],
    ['OFFERLANE_PUBLISHER_ID', given.OFFERLANE_PARTNER_CENTER_URL !== undefined],
    ['OFFERLANE_PARTNER_CENTER_URL', given.OFFERLANE_PUBLISHER_ID !== undefined],
  ];
  return needed.flatMap(([name, when]) => (when && given[name] === undefined ? [name] : []));
}

function fault(name: string, given: Given): string {
  const wants = Object.entries(Variables.shape).find(([known]) => known === name)?.[1].description ?? '';
  return given[name] === undefined ? `${name} is not set. Set it: ${wants}.` : `${name} must be ${wants}.`;
}

/** Credentials and tokens of Microsoft's login are for Microsoft's hosts: elsewhere they would go astray. */
function strays(given: Given): readonly string[] {
  if (given.OFFERLANE_LOGIN_URL !== undefined) return [];
  const elsewhere = [
    ['OFFERLANE_MARKETPLACE_URL', marketplace],
    ['OFFERLANE_PARTNER_CENTER_URL', older],
  ].filter(([name = '', home]) => given[name] !== undefined && hostOf(given[name]) !== hostOf(home));
  return elsewhere.map(
    ([name, home]) =>
      `${name} names another host than ${hostOf(home)}, and OFFERLANE_LOGIN_URL is not set. Set it to where that host takes its tokens from.`,
  );
}

const hostOf = (text = '') => (URL.canParse(text) ? new URL(text).host : '');

function plainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = url.username === '' && url.password === '' && !/[?#]/.test(text);
  return bare && (url.protocol === 'https:' || (url.protocol === 'http:' && atLoopback(url)));
}
