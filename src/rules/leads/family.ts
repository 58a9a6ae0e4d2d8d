/** The rules of customer leads. */
import type { Rule } from '../rule.ts';
import { blobUnsupported } from './blob-unsupported.ts';
import { dynamicsOffice365Rotation } from './dynamics-office365-rotation.ts';
import { leadsFields } from './fields.ts';
import { httpsEndpointAccepts } from './https-endpoint-accepts.ts';
import { requiredByType } from './required-by-type.ts';

export const leadsRules: readonly Rule[] = [
  ...leadsFields,
  blobUnsupported,
  dynamicsOffice365Rotation,
  requiredByType,
  httpsEndpointAccepts,
];
