/** The rules of the offer as a whole. */
import type { Rule } from '../rule.ts';
import { pagesComplete } from './pages-complete.ts';

export const flowRules: readonly Rule[] = [pagesComplete];
