/** A review of a pull request with suggested changes, written with the token of a workflow. */
import { Octokit } from '@octokit/core';
import * as z from 'zod';
import { refusal } from './refusals.ts';

export interface ReviewedPull {
  /** Of the REST API, without a `/` at the end. */
  readonly url: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit that the lines are those of. */
  readonly head: string;
}

/** A comment on lines of what the pull request brings. */
export interface ReviewComment {
  readonly path: string;
  readonly startLine: number | undefined;
  readonly line: number;
  readonly body: string;
}

const Comments = z.array(z.object({ path: z.string(), line: z.int().nullish(), body: z.string() }));

/** The most comments of a pull request that are looked through for what was said before: ten pages. */
const pages = 10;
const patience = 30_000;

/**
 * Writes those of the comments that do not stand there already, as one review; how many these are. Throws, in a sentence, where GitHub
 * refuses.
 */
export async function review(pull: ReviewedPull, comments: readonly ReviewComment[]): Promise<number> {
  const { url: baseUrl, token, owner, repo, number, head } = pull;
  const octokit = new Octokit({ auth: token, baseUrl, userAgent: 'offerlane', log: silent });
  const place = { owner, repo, pull_number: number, request: { signal: AbortSignal.timeout(patience) } };
  try {
    const said = new Set<string>();
    for (let page = 1; page <= pages; page += 1) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
      const found = Comments.parse((await octokit.request(route, { ...place, per_page: 100, page })).data);
      for (const one of found) said.add(identity(one.path, one.line, one.body));
      if (found.length < 100) break;
    }
    const fresh = comments.filter(({ path, line, body }) => !said.has(identity(path, line, body)));
    if (fresh.length === 0) return 0;
    await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...place,
      commit_id: head,
      event: 'COMMENT',
      comments: fresh.map(({ path, startLine, line, body }) => ({
        path,
        line,
        side: 'RIGHT',
        ...(startLine !== undefined && { start_line: startLine, start_side: 'RIGHT' }),
        body,
      })),
    });
    return fresh.length;
  } catch (cause) {
    throw new Error(reason(refusal(cause)?.status), { cause });
  }
}

/** GitHub ends lines as it likes. */
const identity = (path: string, line: number | null | undefined, body: string) =>
  JSON.stringify([path, line ?? null, body.replaceAll('\r\n', '\n').trim()]);

function reason(status: number | undefined): string {
  const could = 'Suggested changes could not be written';
  if (status === 403 || status === 404 || status === 401)
    return `${could}: the token may not. It takes \`pull-requests: write\`; on pull requests from forks GitHub gives no token that may.`;
  return `${could}${status === undefined ? '' : `: GitHub answered with ${status}`}. The findings stand in the summary all the same.`;
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
