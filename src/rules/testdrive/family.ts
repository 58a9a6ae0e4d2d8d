/** The rules of test drives. */
import type { Rule } from '../rule.ts';
import { accessInfo } from './access-info.ts';
import { armOnly } from './arm-only.ts';
import { duration } from './duration.ts';
import { testdriveFields } from './fields.ts';
import { hostedUrls } from './hosted-urls.ts';
import { instances } from './instances.ts';
import { maxConcurrent } from './max-concurrent.ts';
import { packageRequired } from './package-required.ts';
import { regions } from './regions.ts';
import { requiresCrm } from './requires-crm.ts';
import { subscriptionDetails } from './subscription-details.ts';
import { userManual } from './user-manual.ts';
import { video } from './video.ts';

export const testdriveRules: readonly Rule[] = [
  ...testdriveFields,
  accessInfo,
  armOnly,
  duration,
  hostedUrls,
  instances,
  maxConcurrent,
  packageRequired,
  regions,
  requiresCrm,
  subscriptionDetails,
  userManual,
  video,
];
