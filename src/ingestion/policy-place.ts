/** Which part of an offer a certification policy is about, for reports that name no resource. */
import type { Path } from '../../schemas/words.ts';
import { at, members } from './members.ts';

/**
 * Fields by the numbers of "Certification policies for the commercial marketplace"; `*` is any member, the first that has the rest. The
 * titles of 100.1.1 to 100.6 are attested, that 200 is of virtual machines and 1000 of SaaS too.
 */
const fields: Readonly<Record<string, readonly Path[]>> = {
  '100.1': [['listing', '*', 'title']],
  '100.1.1': [['listing', '*', 'title']],
  '100.1.2': [['listing', '*', 'searchResultSummary']],
  '100.1.3': [['listing', '*', 'description']],
  '100.2': [['properties', 'categories']],
  '100.3': [['listing', '*', 'media']],
  '100.4': [['plans', '*', 'pricing']],
  '100.5': [['listing', '*', 'supportContact']],
  '100.6': [['listing', '*', 'privacyPolicyLink']],
  '200': [['plans', '*', 'technicalConfiguration'], ['plans']],
  '200.3': [
    ['plans', '*', 'technicalConfiguration', 'vmImageVersions'],
    ['plans', '*', 'technicalConfiguration'],
  ],
  '1000': [['technicalConfiguration']],
};

/** The deepest place that is there; undefined of a policy that is not known, or about nothing in the offer. */
export function policyPlace(policy: string, offer: unknown): Path | undefined {
  const parts = /\d+(\.\d+)*/.exec(policy)?.[0].split('.') ?? [];
  for (let length = parts.length; length > 0; length -= 1)
    for (const field of fields[parts.slice(0, length).join('.')] ?? []) {
      const found = followed(offer, field);
      if (found !== undefined) return found;
    }
  return undefined;
}

function followed(value: unknown, [key, ...rest]: Path): Path | undefined {
  if (key === undefined) return value === undefined ? undefined : [];
  for (const name of key === '*' ? Object.keys(members(value)) : [key]) {
    const below = followed(at(value, [name]), rest);
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}
