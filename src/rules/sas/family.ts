/** The rules of sas. */
import type { Rule } from '../rule.ts';
import { containerLevel } from './container-level.ts';
import { expiresSoon } from './expires-soon.ts';
import { expiryThreeWeeks } from './expiry-three-weeks.ts';
import { httpsBlobHost } from './https-blob-host.ts';
import { noSpecialChars } from './no-special-chars.ts';
import { noWhitespace } from './no-whitespace.ts';
import { pathVhd } from './path-vhd.ts';
import { permissionsRl } from './permissions-rl.ts';
import { requiredParams } from './required-params.ts';
import { stSeFullDatetime } from './st-se-full-datetime.ts';
import { stSePresent } from './st-se-present.ts';
import { startDayBefore } from './start-day-before.ts';

export const sasRules: readonly Rule[] = [
  httpsBlobHost,
  noWhitespace,
  pathVhd,
  noSpecialChars,
  containerLevel,
  expiresSoon,
  expiryThreeWeeks,
  permissionsRl,
  requiredParams,
  stSeFullDatetime,
  stSePresent,
  startDayBefore,
];
