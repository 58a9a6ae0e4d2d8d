/** The rules of test drives. */
import type { Rule } from '../rule.ts';
import { accessInfo } from './access-info.ts';
import { armOnly } from './arm-only.ts';
import { duration } from './duration.ts';
import { testdriveFields } from './fields.ts';
import { hostedUrls } from './hosted-urls.ts';
import { instances } from './instances.ts';
import { locationFromRg } from './location-from-rg.ts';
import { maxConcurrent } from './max-concurrent.ts';
import { packageRequired } from './package-required.ts';
import { parameterMetadata } from './parameter-metadata.ts';
import { regions } from './regions.ts';
import { requiresCrm } from './requires-crm.ts';
import { subscriptionDetails } from './subscription-details.ts';
import { uniqueNames } from './unique-names.ts';
import { userManual } from './user-manual.ts';
import { video } from './video.ts';
import { zipMainTemplate } from './zip-main-template.ts';

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
  locationFromRg,
  parameterMetadata,
  uniqueNames,
  zipMainTemplate,
];
