/** The rules of setup. */
import type { Rule } from '../rule.ts';
import { idFormat } from './id-format.ts';
import { idMatchesFolder } from './id-matches-folder.ts';
import { listingUrlRequired } from './listing-url-required.ts';
import { noDuplicateOfferName } from './no-duplicate-offer-name.ts';
import { sellingOption } from './selling-option.ts';

export const offerRules: readonly Rule[] = [
  idFormat,
  idMatchesFolder,
  listingUrlRequired,
  noDuplicateOfferName,
  sellingOption,
];
