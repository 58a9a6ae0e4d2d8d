/** The rules of the preview audience. */
import type { Rule } from '../rule.ts';
import { audienceFields } from './fields.ts';
import { kindDeclared } from './kind-declared.ts';
import { noCspDreamsparkOpen } from './no-csp-dreamspark-open.ts';
import { previewRequired } from './preview-required.ts';
import { subscriptionGuid } from './subscription-guid.ts';

export const audienceRules: readonly Rule[] = [
  ...audienceFields,
  kindDeclared,
  noCspDreamsparkOpen,
  previewRequired,
  subscriptionGuid,
];
