/** The rules of containers. */
import type { Rule } from '../rule.ts';
import { cnabVersionBump } from './cnab-version-bump.ts';
import { containerFields } from './fields.ts';
import { k8sExtensionType } from './k8s-extension-type.ts';
import { k8sExtensionTypeImmutable } from './k8s-extension-type-immutable.ts';
import { repositoryImmutable } from './repository-immutable.ts';
import { repositoryUnique } from './repository-unique.ts';
import { tagLatest } from './tag-latest.ts';

export const containerRules: readonly Rule[] = [
  ...containerFields,
  cnabVersionBump,
  k8sExtensionType,
  k8sExtensionTypeImmutable,
  repositoryImmutable,
  repositoryUnique,
  tagLatest,
];
