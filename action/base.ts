/** What the offers are compared with: the event says what they change. */
import { baseCommit } from '../src/adapters/base-commit.ts';
import { mergeBase, parents, resolveCommit } from '../src/adapters/git.ts';
import type { Event } from './event.ts';

export interface Base {
  /** The commit to compare with; undefined where there is nothing to compare with. */
  readonly commit: string | undefined;
  /** What is to be said of it. */
  readonly notes: readonly string[];
}

/** The base in the clone at `top`, which an input may name. Throws, saying what to write, where the clone is too shallow. */
export async function base(top: string | undefined, event: Event, named: string | undefined): Promise<Base> {
  const { pull_request, merge_group, before } = event;
  if (top === undefined) {
    if (named ?? pull_request ?? merge_group) throw new Error(noClone);
    return against(undefined);
  }
  if (named !== undefined) return against(await baseCommit(top, named));
  if (pull_request !== undefined) return await ofPullRequest(top, pull_request);
  if (merge_group !== undefined) return against(await held(top, merge_group.base_sha, 0));
  if (before !== undefined) return await ofPush(top, before);
  return against(undefined);
}

const against = (commit: string | undefined): Base => ({ commit, notes: [] });

/** GitHub starts the workflow on a merge of the pull request's head into its base. */
async function ofPullRequest(top: string, { base, head }: NonNullable<Event['pull_request']>): Promise<Base> {
  const current = await resolveCommit(top, 'HEAD');
  if (current === head.sha) {
    const common = await mergeBase(top, await held(top, base.sha, 0), current);
    if (common === undefined) throw new Error(`HEAD and the base have no commit in common in the clone. ${onMerge}`);
    return { commit: common, notes: [`Not the merge but the head of the pull request was judged. ${onMerge}`] };
  }
  const [first, second] = current === undefined ? [] : await parents(top, current);
  if (first === undefined || second !== head.sha)
    throw new Error(`HEAD is neither the merge of the pull request nor its head. ${onMerge}`);
  return against(await held(top, first, 2));
}

/** A new branch was at no commit, which an ID of zeros says. */
async function ofPush(top: string, before: string): Promise<Base> {
  const commit = await resolveCommit(top, before);
  if (commit !== undefined) return against(commit);
  const notes = /^0+$/.test(before) ? [] : [beforeUnknown];
  return { commit: await resolveCommit(top, 'HEAD^1'), notes };
}

const beforeUnknown =
  'The clone does not hold the commit that the branch was at, so that only the last commit of the push counts: write `fetch-depth: 0` under `with:` of actions/checkout.';

const onMerge =
  'To have the merge judged, run on `pull_request`, leave `ref` out of actions/checkout, and write `fetch-depth: 2` there.';

/** Without a git command, actions/checkout takes an archive of the files. */
const noClone =
  'The workspace is no Git clone, so there is nothing to compare with. Install Git before actions/checkout, and write `fetch-depth: 2` there.';

/** The commit, where the clone holds it. */
async function held(top: string, commit: string, depth: number): Promise<string> {
  const known = await resolveCommit(top, commit);
  if (known !== undefined) return known;
  const next = `Write \`fetch-depth: ${depth}\` under \`with:\` of actions/checkout, then run again.`;
  throw new Error(`The clone does not hold the base, commit ${commit.slice(0, 7)}. ${next}`);
}
