/** The rules of setup. */
import type { Rule } from '../rule.ts';
import { aliasImmutable } from './alias-immutable.ts';
import { cspByolAutoOptIn } from './csp-byol-auto-opt-in.ts';
import { cspNotOptedBlocksCspCustomers } from './csp-not-opted-blocks-csp-customers.ts';
import { offerFields } from './fields.ts';
import { idFormat } from './id-format.ts';
import { idImmutable } from './id-immutable.ts';
import { idLegacySkuNoTrailingDash } from './id-legacy-sku-no-trailing-dash.ts';
import { idMatchesFolder } from './id-matches-folder.ts';
import { listingUrlRequired } from './listing-url-required.ts';
import { noDuplicateOfferName } from './no-duplicate-offer-name.ts';
import { publisherIdImmutable } from './publisher-id-immutable.ts';
import { sellingOption } from './selling-option.ts';
import { typeImmutable } from './type-immutable.ts';

export const offerRules: readonly Rule[] = [
  ...offerFields,
  idFormat,
  idMatchesFolder,
  listingUrlRequired,
  noDuplicateOfferName,
  sellingOption,
  idImmutable,
  typeImmutable,
  idLegacySkuNoTrailingDash,
  cspByolAutoOptIn,
  cspNotOptedBlocksCspCustomers,
  publisherIdImmutable,
  aliasImmutable,
];
