/** The rules of the preview audience. */
import type { Rule } from '../rule.ts';
import { kindDeclared } from './kind-declared.ts';
import { noCspDreamsparkOpen } from './no-csp-dreamspark-open.ts';
import { previewRequired } from './preview-required.ts';
import { subscriptionGuid } from './subscription-guid.ts';

export const audienceRules: readonly Rule[] = [kindDeclared, noCspDreamsparkOpen, previewRequired, subscriptionGuid];
