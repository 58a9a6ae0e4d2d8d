/** The rules of disks, by their bytes. */
import type { Rule } from '../rule.ts';
import { blobExists } from './blob-exists.ts';
import { blobLength } from './blob-length.ts';
import { checksum } from './checksum.ts';
import { cookie } from './cookie.ts';
import { dataSize } from './data-size.ts';
import { firstMibFree } from './first-mib-free.ts';
import { fixed } from './fixed.ts';
import { notVhdx } from './not-vhdx.ts';
import { osSizeLinux } from './os-size-linux.ts';
import { osSizeLinuxUsual } from './os-size-linux-usual.ts';
import { osSizeWindows } from './os-size-windows.ts';
import { pageBlob } from './page-blob.ts';
import { sizeAligned } from './size-aligned.ts';
import { sizeMin } from './size-min.ts';

export const vhdRules: readonly Rule[] = [
  blobExists,
  blobLength,
  checksum,
  cookie,
  dataSize,
  firstMibFree,
  fixed,
  notVhdx,
  osSizeLinux,
  osSizeLinuxUsual,
  osSizeWindows,
  pageBlob,
  sizeAligned,
  sizeMin,
];
