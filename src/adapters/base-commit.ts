/** The commit that a change started from. */
import { shown } from '../source/text.ts';
import { fetchFirst, mergeBase, resolveCommit } from './git.ts';

/** The commit that HEAD and a branch, tag or commit have in common. Throws where the clone does not hold it. */
export async function baseCommit(top: string, ref: string): Promise<string> {
  const named = await resolveCommit(top, ref);
  if (named === undefined) throw new Error(`${shown(ref)} names no commit here. Check its spelling. ${fetchFirst}`);
  const common = await mergeBase(top, named, 'HEAD');
  if (common === undefined) throw new Error(`${shown(ref)} and HEAD have no commit in common here. ${fetchFirst}`);
  return common;
}
