import {
  array,
  record,
  strictObject,
  string
} from "./chunk-ISNDSZXR.mjs";
import {
  clip,
  listed
} from "./chunk-RTNL6V6G.mjs";

// schemas/parsed-json.ts
function parsedJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/adapters/bound-secrets.ts
var Secrets = record(
  string(),
  strictObject({
    value: string().min(1),
    /** The offers whose secret it is. */
    offers: array(string()).min(1),
    /** The fields that it may stand in, such as `sas` or `storageAccountConnectionString`. */
    fields: array(string()).min(1),
    /** The hosts that a SAS token, or the password of a registry, may be sent to. */
    hosts: array(string()).min(1).optional()
  })
);
var secretsVariable = "OFFERLANE_SECRETS";
function boundSecrets(text) {
  if (text === void 0 || text.trim() === "") return {};
  const { success, data, error } = Secrets.safeParse(parsedJson(text));
  if (success) return data;
  const places = error.issues.slice(0, 3).map(({ path }) => path.length === 0 ? "the whole" : clip(path.join("."), 100));
  throw new Error(
    `${secretsVariable} is wrong at ${listed(places)}. It is JSON: {"name": {"value": "\u2026", "offers": ["\u2026"], "fields": ["sas"], "hosts": ["\u2026"]}}.`
  );
}
function secretFor(secrets, offer, name, field, host, at) {
  const line = at === void 0 ? "" : `${at.file}:${at.line}:${at.column}: `;
  const place = `\`${field}\` of \`${offer}\`${host === void 0 ? "" : `, sent to \`${host}\``}`;
  const secret = Object.hasOwn(secrets, name) ? secrets[name] : void 0;
  if (secret === void 0)
    throw new Error(`${line}The secret \`${name}\` for ${place} is not set. Add it to ${secretsVariable}.`);
  const bound = secret.offers.includes(offer) && secret.fields.includes(field) && (host === void 0 || secret.hosts?.includes(host));
  if (bound) return secret.value;
  throw new Error(
    `${line}The secret \`${name}\` is not bound to ${place}. Bind it in ${secretsVariable}, if it belongs there.`
  );
}
function redacted(text, values) {
  const known = values.filter((value) => value.length >= 4).toSorted((a, b) => b.length - a.length);
  return known.reduce((told, value) => told.replaceAll(value, "\u2026"), text);
}

export {
  parsedJson,
  secretsVariable,
  boundSecrets,
  secretFor,
  redacted
};
