/** The rules of Azure applications. */
import type { Rule } from '../rule.ts';
import { armTtkErrors } from './arm-ttk-errors.ts';
import { armTtkWarnings } from './arm-ttk-warnings.ts';
import { appFields } from './fields.ts';
import { jsonValid } from './json-valid.ts';
import { linkedFilesPresent } from './linked-files-present.ts';
import { managedAuthorizations } from './managed-authorizations.ts';
import { managedDeploymentMode } from './managed-deployment-mode.ts';
import { managedDisks } from './managed-disks.ts';
import { meteredIdentity } from './metered-identity.ts';
import { packageVersion } from './package-version.ts';
import { subtypeImmutable } from './subtype-immutable.ts';
import { templateApiVersions } from './template-api-versions.ts';
import { templateArtifacts } from './template-artifacts.ts';
import { templateLocation } from './template-location.ts';
import { templateNoHardcodedUri } from './template-no-hardcoded-uri.ts';
import { templateNoPreviewImages } from './template-no-preview-images.ts';
import { templateSchema } from './template-schema.ts';
import { templateSecureParams } from './template-secure-params.ts';
import { uiOutputsMatch } from './ui-outputs-match.ts';
import { uiPasswords } from './ui-passwords.ts';
import { uiSchemaHandler } from './ui-schema-handler.ts';
import { usageAttribution } from './usage-attribution.ts';
import { zipRootFiles } from './zip-root-files.ts';
import { zipValid } from './zip-valid.ts';

export const appRules: readonly Rule[] = [
  ...appFields,
  managedAuthorizations,
  managedDeploymentMode,
  meteredIdentity,
  packageVersion,
  subtypeImmutable,
  armTtkErrors,
  armTtkWarnings,
  jsonValid,
  linkedFilesPresent,
  managedDisks,
  templateApiVersions,
  templateArtifacts,
  templateLocation,
  templateNoHardcodedUri,
  templateNoPreviewImages,
  templateSchema,
  templateSecureParams,
  uiOutputsMatch,
  uiPasswords,
  uiSchemaHandler,
  usageAttribution,
  zipRootFiles,
  zipValid,
];
