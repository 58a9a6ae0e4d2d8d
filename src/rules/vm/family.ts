/** The rules of images of virtual machines. */
import type { Rule } from '../rule.ts';
import { bitlockerOsDisk } from './bitlocker-os-disk.ts';
import { dataDiskCountImmutable } from './data-disk-count-immutable.ts';
import { dataDiskLunSequence } from './data-disk-lun-sequence.ts';
import { vmFields } from './fields.ts';
import { imageTypes } from './image-types.ts';
import { lockedDownNotes } from './locked-down-notes.ts';
import { noSwapOnOsDisk } from './no-swap-on-os-disk.ts';
import { oneNewVersionPerSubmission } from './one-new-version-per-submission.ts';
import { oneVhdPerDisk } from './one-vhd-per-disk.ts';
import { openPortRange } from './open-port-range.ts';
import { openPortsDefaults } from './open-ports-defaults.ts';
import { openPortsImmutable } from './open-ports-immutable.ts';
import { openPortsNoOverlap } from './open-ports-no-overlap.ts';
import { osMapping } from './os-mapping.ts';
import { reuseTechnicalConfigTarget } from './reuse-technical-config-target.ts';
import { singleRootPartition } from './single-root-partition.ts';
import { skuHasPlanId } from './sku-has-plan-id.ts';
import { skuIdUnique } from './sku-id-unique.ts';
import { versionFormat } from './version-format.ts';
import { versionImmutable } from './version-immutable.ts';
import { versionIncrements } from './version-increments.ts';
import { versionNotRemovable } from './version-not-removable.ts';
import { versionPatchOnly } from './version-patch-only.ts';

export const vmRules: readonly Rule[] = [
  ...vmFields,
  dataDiskCountImmutable,
  dataDiskLunSequence,
  imageTypes,
  lockedDownNotes,
  oneNewVersionPerSubmission,
  openPortRange,
  openPortsNoOverlap,
  reuseTechnicalConfigTarget,
  skuHasPlanId,
  skuIdUnique,
  versionFormat,
  versionImmutable,
  versionIncrements,
  versionNotRemovable,
  oneVhdPerDisk,
  versionPatchOnly,
  openPortsDefaults,
  openPortsImmutable,
  bitlockerOsDisk,
  noSwapOnOsDisk,
  osMapping,
  singleRootPartition,
];
