/** GitHub over its REST API, as an App. */
import { Buffer } from 'node:buffer';
import type * as z from 'zod';
import type { Repository } from '../../../schemas/records.ts';
import { type GitHub, type PullRequest, type Role, roles } from '../../ports/github.ts';
import {
  App,
  CheckRuns,
  Comments,
  Commit,
  Created,
  Deliveries,
  Deployments,
  Installations,
  LoggedDelivery,
  Permission,
  Pull,
  Repositories,
} from './answers.ts';
import { cut } from './at-most.ts';
import { type Calls, calls, type GitHubSettings } from './calls.ts';
import { checkRun } from './check-run.ts';
import { blobBytes, type CommitTree, commitTree, nothingKept } from './commit-tree.ts';
import { NotAccepted } from './refusals.ts';

export interface GitHubApp extends GitHub {
  tree(repository: Repository, commit: string): CommitTree;
}

/** GitHub takes descriptions of so many characters. */
const longestDescription = 140;

/** Nothing is asked before the first call. */
export function gitHubApp(settings: GitHubSettings): GitHubApp {
  const app = calls(settings);
  const installations = new Map<number, Calls>();
  const kept = nothingKept();
  let slug: Promise<string> | undefined;
  const as = ({ installation }: Pick<Repository, 'installation'>): Calls => {
    const known = installations.get(installation) ?? calls(settings, installation);
    installations.set(installation, known);
    return known;
  };
  const login = (): Promise<string> => {
    slug ??= app.read('GET /app', {}, App).then((found) => `${found.slug}[bot]`);
    slug.catch(() => {
      slug = undefined;
    });
    return slug;
  };

  return {
    login,

    sentDeliveries: async (since) => {
      const old = (page: z.infer<typeof Deliveries>) => page.some((one) => Date.parse(one.delivered_at) < since);
      const pages = await app.pages('GET /app/hook/deliveries', {}, Deliveries, old);
      return pages
        .flat()
        .map(({ id, guid, event, delivered_at }) => ({ id, guid, event, at: Date.parse(delivered_at) }))
        .filter(({ at }) => at >= since);
    },
    sentBody: async (id) => {
      const route = 'GET /app/hook/deliveries/{delivery_id}';
      const { request } = await app.read(route, { delivery_id: id }, LoggedDelivery);
      return new Uint8Array(Buffer.from(JSON.stringify(request.payload)));
    },

    repositories: async () => {
      const found = (await app.pages('GET /app/installations', {}, Installations)).flat();
      const active = found.filter(({ suspended_at: suspended = null }) => suspended === null);
      const repositories: Repository[] = [];
      for (const { id: installation } of active) {
        const pages = await as({ installation }).pages('GET /installation/repositories', {}, Repositories);
        for (const { id, owner, name, private: hidden, archived = false } of pages.flatMap((page) => page.repositories))
          if (!archived) repositories.push({ id: String(id), owner: owner.login, name, installation, private: hidden });
      }
      return repositories;
    },

    openPulls: async (repository) => {
      const pages = await as(repository).pages(
        'GET /repos/{owner}/{repo}/pulls',
        { ...place(repository), state: 'open' },
        Pull.array(),
      );
      return pages.flat().map(pullRequest);
    },
    pull: async (repository, number) => {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const found = await as(repository).find(route, { ...place(repository), pull_number: number }, Pull);
      return found && pullRequest(found);
    },

    tree: (repository, commit) => commitTree(as(repository), repository.owner, repository.name, commit, kept),
    commit: async (repository, sha) => {
      const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
      const { tree, parents } = await as(repository).read(route, { ...place(repository), commit_sha: sha }, Commit);
      return { tree: tree.sha, parents: parents.map((one) => one.sha) };
    },
    blob: (repository, id) => blobBytes(as(repository), repository.owner, repository.name, id, kept),

    role: async (repository, person) => {
      const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
      const found = await as(repository).find(route, { ...place(repository), username: person }, Permission);
      return found === undefined ? 'none' : role(found);
    },

    addLabel: async (repository, number, label) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
      await as(repository).tell(route, { ...place(repository), issue_number: number, labels: [label] });
    },
    removeLabel: async (repository, number, name) => {
      const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
      await as(repository).tell(route, { ...place(repository), issue_number: number, name });
    },

    ownComments: async (repository, number, marker) => {
      const own = await login();
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const pages = await as(repository).pages(route, { ...place(repository), issue_number: number }, Comments);
      const ours = pages.flat().filter(({ user, performed_via_github_app: via }) => {
        // The login changes with the App's name; a person may write through our App, too.
        return user?.type === 'Bot' && (via?.id === settings.app || user.login === own);
      });
      const found = ours.map(({ id, body }) => ({ id, body: body ?? '' })).filter(({ body }) => body.includes(marker));
      return found.toSorted((one, other) => one.id - other.id);
    },
    comment: async (repository, number, body) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return (await as(repository).read(route, { ...place(repository), issue_number: number, body }, Created)).id;
    },
    editComment: (repository, id, body) =>
      as(repository).tell('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...place(repository),
        comment_id: id,
        body,
      }),
    deleteComment: async (repository, id) => {
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
      await as(repository).tell(route, { ...place(repository), comment_id: id });
    },

    react: async (repository, comment, content) => {
      const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
      await as(repository).tell(route, { ...place(repository), comment_id: comment, content });
    },

    ownCheck: async (repository, head, name) => {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
      const asked = { ...place(repository), ref: head, check_name: name, app_id: settings.app, filter: 'latest' };
      const found = await as(repository).find(route, asked, CheckRuns);
      const ids = found?.check_runs.map(({ id }) => id) ?? [];
      return ids.length === 0 ? undefined : Math.max(...ids);
    },
    check: (repository, check, id) => checkRun(as(repository), repository, check, id),

    ownDeployment: async (repository, { environment, commit, task }) => {
      const route = 'GET /repos/{owner}/{repo}/deployments';
      const asked = { ...place(repository), sha: commit, environment, task };
      const pages = await as(repository).pages(route, asked, Deployments);
      return pages.flat().find((one) => one.task === task)?.id;
    },
    deploy: async (repository, { environment, commit, task, description }) => {
      // GitHub would wait for the checks of the commit, and merge the default branch into it.
      const asked = {
        ...place(repository),
        ref: commit,
        task,
        environment,
        description: cut(description, longestDescription),
        auto_merge: false,
        required_contexts: [],
        production_environment: environment.endsWith('-live'),
      };
      return (await as(repository).read('POST /repos/{owner}/{repo}/deployments', asked, Created)).id;
    },
    deploymentState: async (repository, id, { state, description, url, environment }) => {
      await as(repository).tell('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...place(repository),
        deployment_id: id,
        state,
        description: cut(description, longestDescription),
        environment,
        auto_inactive: false,
        ...(url !== undefined && { environment_url: url }),
      });
    },

    pointRef: async (repository, ref, commit) => {
      const own = as(repository);
      const there = { ...place(repository), ref: ref.replace(/^refs\//, ''), sha: commit };
      const moved = await own
        .tell('PATCH /repos/{owner}/{repo}/git/refs/{+ref}', { ...there, force: true })
        .catch((error: unknown) => {
          // The ref does not exist yet.
          if (error instanceof NotAccepted) return false;
          throw error;
        });
      if (!moved) await own.tell('POST /repos/{owner}/{repo}/git/refs', { ...place(repository), ref, sha: commit });
    },
  };
}

const place = ({ owner, name }: Repository) => ({ owner, repo: name });

function pullRequest(found: z.infer<typeof Pull>): PullRequest {
  const { head, base } = found;
  return {
    number: found.number,
    state: found.state,
    merged: typeof found.merged_at === 'string',
    draft: found.draft ?? false,
    title: found.title,
    author: found.user?.login ?? '',
    mergedBy: found.merged_by?.login,
    head: head.sha,
    fork: head.repo?.id !== base.repo.id,
    base: { ref: base.ref, sha: base.sha },
    mergeable: found.mergeable ?? undefined,
    mergeCommit: found.merge_commit_sha ?? undefined,
    labels: found.labels.map(({ name }) => name),
  };
}

/** Custom roles have names of their own; what they build upon stands beside them. */
function role({ permission, role_name: named }: z.infer<typeof Permission>): Role {
  return roles.find((one) => one === named) ?? roles.find((one) => one === permission) ?? 'none';
}
