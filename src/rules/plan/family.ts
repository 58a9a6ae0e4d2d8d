/** The rules of plans. */
import type { Rule } from '../rule.ts';
import { atLeastOne } from './at-least-one.ts';
import { azureRegionNotRemovable } from './azure-region-not-removable.ts';
import { cannotRemoveLast } from './cannot-remove-last.ts';
import { descriptionOlderLimit } from './description-older-limit.ts';
import { planFields } from './fields.ts';
import { govCertifications } from './gov-certifications.ts';
import { hideOnlyIfSolutionTemplate } from './hide-only-if-solution-template.ts';
import { idFormat } from './id-format.ts';
import { idImmutable } from './id-immutable.ts';
import { idMatchesFile } from './id-matches-file.ts';
import { maxCount } from './max-count.ts';
import { privateAudienceRequired } from './private-audience-required.ts';
import { privateNotCsp } from './private-not-csp.ts';
import { publicNotToPrivate } from './public-not-to-private.ts';
import { reuseTechnicalConfigLocked } from './reuse-technical-config-locked.ts';
import { reusedParentNotStoppable } from './reused-parent-not-stoppable.ts';
import { titleOlderLimit } from './title-older-limit.ts';
import { titleUnique } from './title-unique.ts';
import { visibilityImmutable } from './visibility-immutable.ts';

export const planRules: readonly Rule[] = [
  ...planFields,
  atLeastOne,
  azureRegionNotRemovable,
  hideOnlyIfSolutionTemplate,
  idFormat,
  idImmutable,
  idMatchesFile,
  maxCount,
  privateAudienceRequired,
  privateNotCsp,
  publicNotToPrivate,
  titleUnique,
  visibilityImmutable,
  titleOlderLimit,
  descriptionOlderLimit,
  govCertifications,
  reuseTechnicalConfigLocked,
  reusedParentNotStoppable,
  cannotRemoveLast,
];
