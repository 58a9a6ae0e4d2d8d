/** What the sandbox does not keep: it needs no secret, and what it does not have cannot leak. */
import { members, withTexts } from '../ingestion/members.ts';
import { type Resource, typeOf } from '../ingestion/resource.ts';
import { maskedSecret } from '../ingestion/tidied.ts';
import { leadSecrets } from './resource-schemas/customer-leads.ts';

const secretFields: Readonly<Record<string, readonly string[]>> = {
  'customer-leads': leadSecrets,
  'container-plan-technical-configuration': ['password'],
};

const addresses = ['uri', 'url', 'httpsEndpointUrl'];

/** A resource with its secrets masked, and with the signatures of the addresses in it. */
export function withoutSecrets(resource: Resource): Resource {
  const secret = secretFields[typeOf(resource)] ?? [];
  const masked = (text: string, key: string) => {
    if (secret.includes(key)) return maskedSecret;
    return addresses.includes(key) ? text.replace(/([?&]sig=)[^&#]*/gi, `$1${maskedSecret}`) : text;
  };
  const { $schema } = resource;
  return { ...members(withTexts(resource, masked)), $schema };
}
