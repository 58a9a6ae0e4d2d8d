/** Every rule there is. */
import { formRules } from './form.ts';
import { titleUnique } from './plan/title-unique.ts';
import type { Rule } from './rule.ts';

export const registry: readonly Rule[] = [...formRules, titleUnique];
