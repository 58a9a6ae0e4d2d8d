/** The rules of SaaS services. */
import type { Rule } from '../rule.ts';
import { technicalConfigurationRequired } from './technical-configuration-required.ts';

export const saasRules: readonly Rule[] = [technicalConfigurationRequired];
