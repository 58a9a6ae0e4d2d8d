/** Secrets from the environment, each bound to where it may go, so that no change to an offer can send one elsewhere. */
import * as z from 'zod';
import type { Place } from '../../schemas/finding.ts';
import { parsedJson } from '../../schemas/parsed-json.ts';
import { clip, listed } from '../source/text.ts';

const Secrets = z.record(
  z.string(),
  z.strictObject({
    value: z.string().min(1),
    /** The offers whose secret it is. */
    offers: z.array(z.string()).min(1),
    /** The fields that it may stand in, such as `sas` or `storageAccountConnectionString`. */
    fields: z.array(z.string()).min(1),
    /** The hosts that a SAS token, or the password of a registry, may be sent to. */
    hosts: z.array(z.string()).min(1).optional(),
  }),
);
export type BoundSecrets = z.infer<typeof Secrets>;

export const secretsVariable = 'OFFERLANE_SECRETS';

/** The secrets of a variable's value: JSON by name. Throws, without repeating any of it, where it is wrong. */
export function boundSecrets(text: string | undefined): BoundSecrets {
  if (text === undefined || text.trim() === '') return {};
  const { success, data, error } = Secrets.safeParse(parsedJson(text));
  if (success) return data;
  const places = error.issues
    .slice(0, 3)
    .map(({ path }) => (path.length === 0 ? 'the whole' : clip(path.join('.'), 100)));
  throw new Error(
    `${secretsVariable} is wrong at ${listed(places)}. It is JSON: {"name": {"value": "…", "offers": ["…"], "fields": ["sas"], "hosts": ["…"]}}.`,
  );
}

/** The value of a secret for a field of an offer, named `at` a place. Throws where it is not there or not bound to that place. */
export function secretFor(
  secrets: BoundSecrets,
  offer: string,
  name: string,
  field: string,
  host: string | undefined,
  at?: Place,
): string {
  const line = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
  const place = `\`${field}\` of \`${offer}\`${host === undefined ? '' : `, sent to \`${host}\``}`;
  const secret = Object.hasOwn(secrets, name) ? secrets[name] : undefined;
  if (secret === undefined)
    throw new Error(`${line}The secret \`${name}\` for ${place} is not set. Add it to ${secretsVariable}.`);
  const bound =
    secret.offers.includes(offer) &&
    secret.fields.includes(field) &&
    (host === undefined || secret.hosts?.includes(host));
  if (bound) return secret.value;
  throw new Error(
    `${line}The secret \`${name}\` is not bound to ${place}. Bind it in ${secretsVariable}, if it belongs there.`,
  );
}

/** A text without the values of secrets. */
export function redacted(text: string, values: readonly string[]): string {
  // The longest first, or the rest of one that begins with another would stay.
  const known = values.filter((value) => value.length >= 4).toSorted((a, b) => b.length - a.length);
  return known.reduce((told, value) => told.replaceAll(value, '…'), text);
}
