/** What happened at a time, as an item of a list. */
import { sentence } from './markdown.ts';
import type { PullStatus } from './pull-status.ts';
import { utc } from './utc.ts';

export const eventLine = ({ at, text }: PullStatus['earlier'][number]): string =>
  `- ${utc(at)}: ${sentence(text, 300)}`;
