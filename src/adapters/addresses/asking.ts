/** What asks the addresses that offers name, with the secrets that an operator binds. */
import type { Afar } from '../../ports/addresses.ts';
import { type BoundSecrets, boundSecrets, secretFor, secretsVariable } from '../bound-secrets.ts';
import { publicAddresses } from './public-addresses.ts';

/** At a time in milliseconds since 1970, at which tokens are judged. */
export function asking(secrets: BoundSecrets, now: number): Afar {
  return {
    addresses: publicAddresses(),
    secret: (offer, name, field, host) => secretFor(secrets, offer, name, field, host),
    now,
  };
}

/** Now, with the secrets of the environment. Throws where they are not written as they must be. */
export function askingNow(environment: Readonly<Record<string, string | undefined>>): Afar {
  return asking(boundSecrets(environment[secretsVariable]), Date.now());
}
