/** The rules of Azure applications. */
import type { Rule } from '../rule.ts';
import { appFields } from './fields.ts';
import { managedAuthorizations } from './managed-authorizations.ts';
import { managedDeploymentMode } from './managed-deployment-mode.ts';
import { meteredIdentity } from './metered-identity.ts';
import { packageVersion } from './package-version.ts';
import { subtypeImmutable } from './subtype-immutable.ts';

export const appRules: readonly Rule[] = [
  ...appFields,
  managedAuthorizations,
  managedDeploymentMode,
  meteredIdentity,
  packageVersion,
  subtypeImmutable,
];
