import {
  boundSecrets,
  secretFor,
  secretsVariable
} from "./chunk-57UPGQJO.mjs";
import {
  publicAddresses
} from "./chunk-4NNPVTGT.mjs";

// cli/afar.ts
function afarOf({ environment }) {
  const secrets = boundSecrets(environment[secretsVariable]);
  return {
    addresses: publicAddresses(),
    secret: (offer, name, field, host) => secretFor(secrets, offer, name, field, host),
    now: Date.now()
  };
}

export {
  afarOf
};
