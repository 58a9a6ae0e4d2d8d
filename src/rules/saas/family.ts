/** The rules of SaaS services. */
import type { Rule } from '../rule.ts';
import { saasFields } from './fields.ts';
import { sameAppId } from './same-app-id.ts';
import { technicalConfigurationRequired } from './technical-configuration-required.ts';

export const saasRules: readonly Rule[] = [...saasFields, technicalConfigurationRequired, sameAppId];
