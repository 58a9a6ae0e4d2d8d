/** The rules of setup. */
import type { Rule } from '../rule.ts';
import { offerFields } from './fields.ts';
import { idFormat } from './id-format.ts';
import { idMatchesFolder } from './id-matches-folder.ts';
import { listingUrlRequired } from './listing-url-required.ts';
import { noDuplicateOfferName } from './no-duplicate-offer-name.ts';
import { sellingOption } from './selling-option.ts';

export const offerRules: readonly Rule[] = [
  ...offerFields,
  idFormat,
  idMatchesFolder,
  listingUrlRequired,
  noDuplicateOfferName,
  sellingOption,
];
