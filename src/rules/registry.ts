/** Every rule there is, in the order of the pages of an offer. */
import { kindDeclared } from './audience/kind-declared.ts';
import { noCspDreamsparkOpen } from './audience/no-csp-dreamspark-open.ts';
import { previewRequired } from './audience/preview-required.ts';
import { subscriptionGuid } from './audience/subscription-guid.ts';
import { pagesComplete } from './flow/pages-complete.ts';
import { formRules } from './form.ts';
import { activePresence } from './listing/active-presence.ts';
import { descriptionDistinctFromPlan } from './listing/description-distinct-from-plan.ts';
import { gettingStartedRequired } from './listing/getting-started-required.ts';
import { longSummaryDistinctFromSkuTitle } from './listing/long-summary-distinct-from-sku-title.ts';
import { summaryDistinctFromSkuTitle } from './listing/summary-distinct-from-sku-title.ts';
import { documents } from './media/documents.ts';
import { heroNotRemovable } from './media/hero-not-removable.ts';
import { logoHeroSize } from './media/logo-hero-size.ts';
import { logoLarge } from './media/logo-large.ts';
import { logoMedium } from './media/logo-medium.ts';
import { logoSmall } from './media/logo-small.ts';
import { logoWide } from './media/logo-wide.ts';
import { pngOnly } from './media/png-only.ts';
import { screenshotSize } from './media/screenshot-size.ts';
import { videoHost } from './media/video-host.ts';
import { videoThumbnailSize } from './media/video-thumbnail-size.ts';
import { idFormat as offerIdFormat } from './offer/id-format.ts';
import { idMatchesFolder } from './offer/id-matches-folder.ts';
import { listingUrlRequired } from './offer/listing-url-required.ts';
import { noDuplicateOfferName } from './offer/no-duplicate-offer-name.ts';
import { sellingOption } from './offer/selling-option.ts';
import { atLeastOne } from './plan/at-least-one.ts';
import { azureRegionNotRemovable } from './plan/azure-region-not-removable.ts';
import { hideOnlyIfSolutionTemplate } from './plan/hide-only-if-solution-template.ts';
import { idFormat as planIdFormat } from './plan/id-format.ts';
import { idImmutable } from './plan/id-immutable.ts';
import { idMatchesFile } from './plan/id-matches-file.ts';
import { maxCount } from './plan/max-count.ts';
import { privateAudienceRequired } from './plan/private-audience-required.ts';
import { privateNotCsp } from './plan/private-not-csp.ts';
import { publicNotToPrivate } from './plan/public-not-to-private.ts';
import { titleUnique } from './plan/title-unique.ts';
import { visibilityImmutable } from './plan/visibility-immutable.ts';
import { billingModelImmutable } from './pricing/billing-model-immutable.ts';
import { chinaFreeOrByol } from './pricing/china-free-or-byol.ts';
import { currencyMatchesMarket } from './pricing/currency-matches-market.ts';
import { everySellRegionPriced } from './pricing/every-sell-region-priced.ts';
import { marketPricedOnce } from './pricing/market-priced-once.ts';
import { marketRequired } from './pricing/market-required.ts';
import { metersDefined } from './pricing/meters-defined.ts';
import { noChangeListedSku } from './pricing/no-change-listed-sku.ts';
import { regionNotRemovable } from './pricing/region-not-removable.ts';
import { saasBillingTerm } from './pricing/saas-billing-term.ts';
import { saasSameModel } from './pricing/saas-same-model.ts';
import { saasSeatBounds } from './pricing/saas-seat-bounds.ts';
import { trialLength } from './pricing/trial-length.ts';
import { trialNotMeteredByol } from './pricing/trial-not-metered-byol.ts';
import { amendmentsOnlyWithStandard } from './properties/amendments-only-with-standard.ts';
import { categoryCount } from './properties/category-count.ts';
import { categoryKnown } from './properties/category-known.ts';
import { legalChoice } from './properties/legal-choice.ts';
import { standardContractIrrevocable } from './properties/standard-contract-irrevocable.ts';
import type { Rule } from './rule.ts';
import { technicalConfigurationRequired } from './saas/technical-configuration-required.ts';
import { dataDiskCountImmutable } from './vm/data-disk-count-immutable.ts';
import { dataDiskLunSequence } from './vm/data-disk-lun-sequence.ts';
import { imageTypes } from './vm/image-types.ts';
import { lockedDownNotes } from './vm/locked-down-notes.ts';
import { oneNewVersionPerSubmission } from './vm/one-new-version-per-submission.ts';
import { openPortRange } from './vm/open-port-range.ts';
import { openPortsNoOverlap } from './vm/open-ports-no-overlap.ts';
import { reuseTechnicalConfigTarget } from './vm/reuse-technical-config-target.ts';
import { skuHasPlanId } from './vm/sku-has-plan-id.ts';
import { skuIdUnique } from './vm/sku-id-unique.ts';
import { versionFormat } from './vm/version-format.ts';
import { versionImmutable } from './vm/version-immutable.ts';
import { versionIncrements } from './vm/version-increments.ts';
import { versionNotRemovable } from './vm/version-not-removable.ts';

export const registry: readonly Rule[] = [
  ...formRules,
  offerIdFormat,
  idMatchesFolder,
  listingUrlRequired,
  noDuplicateOfferName,
  sellingOption,
  amendmentsOnlyWithStandard,
  categoryCount,
  categoryKnown,
  legalChoice,
  standardContractIrrevocable,
  activePresence,
  descriptionDistinctFromPlan,
  gettingStartedRequired,
  longSummaryDistinctFromSkuTitle,
  summaryDistinctFromSkuTitle,
  kindDeclared,
  noCspDreamsparkOpen,
  previewRequired,
  subscriptionGuid,
  atLeastOne,
  azureRegionNotRemovable,
  hideOnlyIfSolutionTemplate,
  planIdFormat,
  idImmutable,
  idMatchesFile,
  maxCount,
  privateAudienceRequired,
  privateNotCsp,
  publicNotToPrivate,
  titleUnique,
  visibilityImmutable,
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
  dataDiskCountImmutable,
  dataDiskLunSequence,
  imageTypes,
  lockedDownNotes,
  oneNewVersionPerSubmission,
  openPortRange,
  openPortsNoOverlap,
  reuseTechnicalConfigTarget,
  skuHasPlanId,
  skuIdUnique,
  versionFormat,
  versionImmutable,
  versionIncrements,
  versionNotRemovable,
  technicalConfigurationRequired,
  documents,
  heroNotRemovable,
  logoHeroSize,
  logoLarge,
  logoMedium,
  logoSmall,
  logoWide,
  pngOnly,
  screenshotSize,
  videoHost,
  videoThumbnailSize,
  pagesComplete,
];
