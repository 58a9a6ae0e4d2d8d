/** The rules of this family, in the order in which they are told. */
import type { Rule } from '../rule.ts';
import { ruleKnown } from './rule-known.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverUsed } from './waiver-used.ts';

export const configurationRules: readonly Rule[] = [ruleKnown, waiverExpired, waiverUsed];
