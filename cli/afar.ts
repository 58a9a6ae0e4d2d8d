/** What asks the addresses that offers name, from the command line. */
import { publicAddresses } from '../src/adapters/addresses/public-addresses.ts';
import { boundSecrets, secretFor, secretsVariable } from '../src/adapters/bound-secrets.ts';
import type { Afar } from '../src/operations/eyes.ts';
import type { Surroundings } from './command.ts';

/** With the secrets that the environment binds. Throws where they are not written as they must be. */
export function afarOf({ environment }: Pick<Surroundings, 'environment'>): Afar {
  const secrets = boundSecrets(environment[secretsVariable]);
  return {
    addresses: publicAddresses(),
    secret: (offer, name, field, host) => secretFor(secrets, offer, name, field, host),
    now: Date.now(),
  };
}
