/** What the sandbox does not keep: it needs no secret, and what it does not have cannot leak. */
import { type Resource, typeOf } from '../ingestion/resource.ts';
import { leadSecrets } from './resource-schemas/customer-leads.ts';
import { maskedSecret } from './resource-schemas/values.ts';

const secretFields: Readonly<Record<string, readonly string[]>> = {
  'customer-leads': leadSecrets,
  'container-plan-technical-configuration': ['password'],
};

const addresses = ['uri', 'url', 'httpsEndpointUrl'];

/** A resource with its secrets masked, and with the signatures of the addresses in it. */
export function withoutSecrets(resource: Resource): Resource {
  const secret = secretFields[typeOf(resource)] ?? [];
  const masked = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (secret.includes(key)) return maskedSecret;
      return addresses.includes(key) ? value.replace(/([?&]sig=)[^&#]*/gi, `$1${maskedSecret}`) : value;
    }
    if (Array.isArray(value)) return value.map((child) => masked(child, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, masked(child, name)]));
  };
  const { $schema } = resource;
  return {
    ...Object.fromEntries(Object.entries(resource).map(([name, value]) => [name, masked(value, name)])),
    $schema,
  };
}
