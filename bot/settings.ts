/** What the bot is told by environment variables. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type BoundSecrets, boundSecrets, secretsVariable } from '../src/adapters/bound-secrets.ts';
import { atLoopback } from '../src/adapters/partner-center/loopback.ts';
import {
  type Settings as MarketplaceSettings,
  settings as marketplaceSettings,
} from '../src/adapters/partner-center/settings.ts';

export interface BotSettings {
  readonly app: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** GitHub's REST API, without a `/` at the end. */
  readonly github: string;
  readonly host: string;
  readonly port: number;
  /** Where the marketplace reaches this bot; undefined for its own address on this machine. */
  readonly publicUrl: string | undefined;
  readonly store: { readonly url: string } | { readonly folder: string };
  readonly speed: number;
  readonly since: number;
  readonly marketplace: MarketplaceSettings;
  readonly secrets: BoundSecrets;
  readonly level: (typeof levels)[number];
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const Address = z
  .string()
  .refine((text) => URL.canParse(text) && plain(new URL(text)))
  .transform((text) => text.replace(/\/+$/, ''));
const address = 'an https address without user, query and fragment; plain http only of this machine';
const number = (least: number, most: number) => z.coerce.number().min(least).max(most);

/** The variables; their descriptions say what is wanted where one is missing or wrong. */
const Variables = z.object({
  GITHUB_APP_ID: z.coerce.number().int().positive().describe("the GitHub App's ID, a number"),
  GITHUB_PRIVATE_KEY: z
    .string()
    .transform((text) => text.replaceAll('\\n', '\n'))
    .refine(isRsaKey)
    .describe("the GitHub App's private key as PEM; or GITHUB_PRIVATE_KEY_FILE, the path of a file with it"),
  GITHUB_WEBHOOK_SECRET: z
    .string()
    .min(16)
    .refine((text) => !/^(.{1,8}?)\1*$|^(development|secret|password|change|example|your|test)/i.test(text))
    .describe(
      'the secret of its webhook, at least 16 characters that nobody guesses: `openssl rand -hex 32` makes one',
    ),
  GITHUB_API_URL: Address.default('https://api.github.com').describe(address),
  HOST: z.string().default('0.0.0.0').describe('the address to listen at'),
  PORT: number(0, 65_535).int().default(3000).describe('the port to listen at'),
  OFFERLANE_PUBLIC_URL: Address.optional().describe(`where the marketplace reaches this bot: ${address}`),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe('the address of a PostgreSQL database: `postgresql://…`'),
  OFFERLANE_DATA: z.string().default('.offerlane/bot').describe('the folder of the records, without DATABASE_URL'),
  OFFERLANE_SPEED: number(0.001, 10_000_000).default(1).describe('how many times faster time passes, beside a sandbox'),
  OFFERLANE_SPEED_SINCE: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe('since when, in milliseconds since 1970'),
  LOG_LEVEL: z
    .enum(levels)
    .default('info')
    .describe(`how much is told: ${levels.join(', ')}`),
});

/** What is wanted of each variable. */
export const variables: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(Variables.shape).map(([name, { description }]) => [name, description]),
);

/** Throws one Error that names all variables that are missing or wrong. */
export function botSettings(environment: Environment): BotSettings {
  const named = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const faults: string[] = [];
  const given = withKeyFile(named, faults);
  const { success, data, error } = Variables.safeParse(given);
  const wrong = [...new Set((error?.issues ?? []).map(({ path }) => String(path[0])))];
  faults.push(...wrong.filter((name) => !faults.some((told) => told.includes(name))).map((name) => fault(name, given)));
  const marketplace = collected(faults, () => marketplaceSettings(environment));
  const secrets = collected(faults, () => boundSecrets(environment[secretsVariable]));
  if (success && marketplace !== undefined) faults.push(...together(data, marketplace));
  if (!success || marketplace === undefined || secrets === undefined || faults.length > 0)
    throw new Error(`The bot cannot start with this environment:\n${faults.join('\n')}`);
  return {
    app: data.GITHUB_APP_ID,
    privateKey: data.GITHUB_PRIVATE_KEY,
    webhookSecret: data.GITHUB_WEBHOOK_SECRET,
    github: data.GITHUB_API_URL,
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.OFFERLANE_PUBLIC_URL,
    store: data.DATABASE_URL === undefined ? { folder: data.OFFERLANE_DATA } : { url: data.DATABASE_URL },
    speed: data.OFFERLANE_SPEED,
    since: data.OFFERLANE_SPEED_SINCE ?? Date.now(),
    marketplace,
    secrets,
    level: data.LOG_LEVEL,
  };
}

/** What only holds beside another. */
function together(data: z.infer<typeof Variables>, { marketplace }: MarketplaceSettings): readonly string[] {
  const near = atLoopback(new URL(marketplace));
  const faults: string[] = [];
  if (!near && data.OFFERLANE_PUBLIC_URL === undefined)
    faults.push(
      'OFFERLANE_PUBLIC_URL is not set. Set it: the marketplace fetches pictures and documents from there, so it must reach this bot over https.',
    );
  if (!near && data.OFFERLANE_PUBLIC_URL?.startsWith('http:') === true)
    faults.push('OFFERLANE_PUBLIC_URL must be an https address: Partner Center does not reach this machine by itself.');
  for (const name of ['OFFERLANE_SPEED', 'OFFERLANE_SPEED_SINCE'] as const)
    if (!near && data[name] !== undefined && data[name] !== 1)
      faults.push(`${name} is for a sandbox on this machine; Partner Center keeps its own time. Leave it out.`);
  if (near && data.OFFERLANE_SPEED !== 1 && data.OFFERLANE_SPEED_SINCE === undefined)
    faults.push(
      'OFFERLANE_SPEED_SINCE is not set. Set it beside OFFERLANE_SPEED: without it, time would begin anew with each start.',
    );
  return faults;
}

function withKeyFile(given: Environment, faults: string[]): Environment {
  const path = given.GITHUB_PRIVATE_KEY_FILE;
  if (path === undefined || given.GITHUB_PRIVATE_KEY !== undefined) return given;
  try {
    return { ...given, GITHUB_PRIVATE_KEY: readFileSync(path, 'utf8') };
  } catch {
    faults.push(`GITHUB_PRIVATE_KEY_FILE must be the path of a file that can be read: the App's private key as PEM.`);
    return given;
  }
}

/** GitHub hands out keys of RSA, and takes no others. */
function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

function fault(name: string, given: Environment): string {
  const wants = variables[name] ?? '';
  return given[name] === undefined ? `${name} is not set. Set it: ${wants}.` : `${name} must be ${wants}.`;
}

function collected<Value>(faults: string[], read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function plain(url: URL): boolean {
  const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return bare && (url.protocol === 'https:' || (url.protocol === 'http:' && atLoopback(url)));
}
