/** The rules of sas. */
import type { Rule } from '../rule.ts';
import { httpsBlobHost } from './https-blob-host.ts';
import { noSpecialChars } from './no-special-chars.ts';
import { noWhitespace } from './no-whitespace.ts';
import { pathVhd } from './path-vhd.ts';

export const sasRules: readonly Rule[] = [httpsBlobHost, noWhitespace, pathVhd, noSpecialChars];
