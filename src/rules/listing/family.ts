/** The rules of the listing. */
import type { Rule } from '../rule.ts';
import { activePresence } from './active-presence.ts';
import { contactPhoneFormat } from './contact-phone-format.ts';
import { descriptionDistinctFromPlan } from './description-distinct-from-plan.ts';
import { descriptionHtmlAllowed } from './description-html-allowed.ts';
import { descriptionHtmlBalanced } from './description-html-balanced.ts';
import { descriptionLanguageMarker } from './description-language-marker.ts';
import { descriptionOlderLimit } from './description-older-limit.ts';
import { listingFields } from './fields.ts';
import { gettingStartedRequired } from './getting-started-required.ts';
import { longSummaryDistinctFromSkuTitle } from './long-summary-distinct-from-sku-title.ts';
import { nameNoEmoji } from './name-no-emoji.ts';
import { nameOlderLimit } from './name-older-limit.ts';
import { noShortUrls } from './no-short-urls.ts';
import { privacyUrlReachable } from './privacy-url-reachable.ts';
import { summaryDistinctFromSkuTitle } from './summary-distinct-from-sku-title.ts';
import { supportUrlRequired } from './support-url-required.ts';
import { usefulLinksWork } from './useful-links-work.ts';

export const listingRules: readonly Rule[] = [
  ...listingFields,
  activePresence,
  descriptionDistinctFromPlan,
  gettingStartedRequired,
  longSummaryDistinctFromSkuTitle,
  summaryDistinctFromSkuTitle,
  nameNoEmoji,
  nameOlderLimit,
  descriptionOlderLimit,
  noShortUrls,
  contactPhoneFormat,
  supportUrlRequired,
  descriptionLanguageMarker,
  descriptionHtmlAllowed,
  descriptionHtmlBalanced,
  privacyUrlReachable,
  usefulLinksWork,
];
