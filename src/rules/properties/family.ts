/** The rules of properties. */
import type { Rule } from '../rule.ts';
import { amendmentsOnlyWithStandard } from './amendments-only-with-standard.ts';
import { categoryCount } from './category-count.ts';
import { categoryKnown } from './category-known.ts';
import { propertiesFields } from './fields.ts';
import { legalChoice } from './legal-choice.ts';
import { standardContractIrrevocable } from './standard-contract-irrevocable.ts';
import { termsUrlReachable } from './terms-url-reachable.ts';

export const propertiesRules: readonly Rule[] = [
  ...propertiesFields,
  amendmentsOnlyWithStandard,
  categoryCount,
  categoryKnown,
  legalChoice,
  standardContractIrrevocable,
  termsUrlReachable,
];
