/** The rules of the preview audience. */
import type { Rule } from '../rule.ts';
import { changeNeedsRepublish } from './change-needs-republish.ts';
import { audienceFields } from './fields.ts';
import { hiddenPlanNoPreviewLink } from './hidden-plan-no-preview-link.ts';
import { kindDeclared } from './kind-declared.ts';
import { noCspDreamsparkOpen } from './no-csp-dreamspark-open.ts';
import { notForOutsiders } from './not-for-outsiders.ts';
import { previewRequired } from './preview-required.ts';
import { subscriptionGuid } from './subscription-guid.ts';
import { subscriptionNotNil } from './subscription-not-nil.ts';
import { transactableOnlyAudience } from './transactable-only-audience.ts';

export const audienceRules: readonly Rule[] = [
  ...audienceFields,
  kindDeclared,
  noCspDreamsparkOpen,
  previewRequired,
  subscriptionGuid,
  subscriptionNotNil,
  transactableOnlyAudience,
  notForOutsiders,
  changeNeedsRepublish,
  hiddenPlanNoPreviewLink,
];
