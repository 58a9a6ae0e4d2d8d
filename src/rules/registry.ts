/** Every rule there is, by family, in the order of the pages of an offer. */
import { appRules } from './app/family.ts';
import { audienceRules } from './audience/family.ts';
import { configurationRules } from './configuration/family.ts';
import { containerRules } from './container/family.ts';
import { flowRules } from './flow/family.ts';
import { formRules } from './form.ts';
import { leadsRules } from './leads/family.ts';
import { listingRules } from './listing/family.ts';
import { mediaRules } from './media/family.ts';
import { offerRules } from './offer/family.ts';
import { planRules } from './plan/family.ts';
import { pricingRules } from './pricing/family.ts';
import { propertiesRules } from './properties/family.ts';
import type { Rule } from './rule.ts';
import { saasRules } from './saas/family.ts';
import { sasRules } from './sas/family.ts';
import { testdriveRules } from './testdrive/family.ts';
import { vhdRules } from './vhd/family.ts';
import { vmRules } from './vm/family.ts';

export const registry: readonly Rule[] = [
  ...formRules,
  ...configurationRules,
  ...offerRules,
  ...propertiesRules,
  ...listingRules,
  ...audienceRules,
  ...planRules,
  ...pricingRules,
  ...vhdRules,
  ...vmRules,
  ...sasRules,
  ...saasRules,
  ...appRules,
  ...containerRules,
  ...testdriveRules,
  ...leadsRules,
  ...mediaRules,
  ...flowRules,
];
