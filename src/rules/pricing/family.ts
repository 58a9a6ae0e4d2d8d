/** The rules of prices and markets. */
import type { Rule } from '../rule.ts';
import { billingModelImmutable } from './billing-model-immutable.ts';
import { changeAlone } from './change-alone.ts';
import { changeEffectiveDate } from './change-effective-date.ts';
import { changeFreeToPaid } from './change-free-to-paid.ts';
import { changeHiddenOrGov } from './change-hidden-or-gov.ts';
import { changeMixedDirection } from './change-mixed-direction.ts';
import { chinaFreeOrByol } from './china-free-or-byol.ts';
import { coreMonotonic } from './core-monotonic.ts';
import { coreSizesComplete } from './core-sizes-complete.ts';
import { currencyMatchesMarket } from './currency-matches-market.ts';
import { everySellRegionPriced } from './every-sell-region-priced.ts';
import { pricingFields } from './fields.ts';
import { marketPricedOnce } from './market-priced-once.ts';
import { marketRequired } from './market-required.ts';
import { metersDefined } from './meters-defined.ts';
import { noChangeListedSku } from './no-change-listed-sku.ts';
import { regionNotRemovable } from './region-not-removable.ts';
import { saasBillingTerm } from './saas-billing-term.ts';
import { saasSameModel } from './saas-same-model.ts';
import { saasSeatBounds } from './saas-seat-bounds.ts';
import { trialLength } from './trial-length.ts';
import { trialNotMeteredByol } from './trial-not-metered-byol.ts';

export const pricingRules: readonly Rule[] = [
  ...pricingFields,
  billingModelImmutable,
  chinaFreeOrByol,
  currencyMatchesMarket,
  everySellRegionPriced,
  marketPricedOnce,
  marketRequired,
  metersDefined,
  noChangeListedSku,
  regionNotRemovable,
  saasBillingTerm,
  saasSameModel,
  saasSeatBounds,
  trialLength,
  trialNotMeteredByol,
  coreSizesComplete,
  coreMonotonic,
  changeFreeToPaid,
  changeMixedDirection,
  changeHiddenOrGov,
  changeAlone,
  changeEffectiveDate,
];
