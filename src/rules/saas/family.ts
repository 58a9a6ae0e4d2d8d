/** The rules of SaaS services. */
import type { Rule } from '../rule.ts';
import { saasFields } from './fields.ts';
import { landingReachable } from './landing-reachable.ts';
import { sameAppId } from './same-app-id.ts';
import { technicalConfigurationRequired } from './technical-configuration-required.ts';
import { webhookReachable } from './webhook-reachable.ts';

export const saasRules: readonly Rule[] = [
  ...saasFields,
  technicalConfigurationRequired,
  sameAppId,
  landingReachable,
  webhookReachable,
];
