/** What is needed of GitHub's answers. */
import * as z from 'zod';

const Sha = z.string().min(1);
const Person = z.object({ login: z.string(), type: z.string().optional() }).nullable();

export const App = z.object({ slug: z.string() });

export const Repositories = z.object({
  repositories: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      private: z.boolean(),
      archived: z.boolean().optional(),
      owner: z.object({ login: z.string() }),
    }),
  ),
});

export const Installations = z.array(z.object({ id: z.int(), suspended_at: z.string().nullish() }));

export const Pull = z.object({
  number: z.int(),
  state: z.enum(['open', 'closed']),
  merged_at: z.string().nullish(),
  draft: z.boolean().optional(),
  title: z.string(),
  user: Person,
  merged_by: Person.optional(),
  head: z.object({ sha: Sha, repo: z.object({ id: z.int() }).nullish() }),
  base: z.object({ ref: z.string(), sha: Sha, repo: z.object({ id: z.int() }) }),
  /** Only told of one pull request, and null until GitHub knows. */
  mergeable: z.boolean().nullish(),
  merge_commit_sha: z.string().nullish(),
  labels: z.array(z.object({ name: z.string() })),
});

export const GitTree = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: Sha,
      size: z.int().optional(),
    }),
  ),
});

export const Blob = z.object({ content: z.string(), encoding: z.string() });
export const Commit = z.object({ tree: z.object({ sha: Sha }), parents: z.array(z.object({ sha: Sha })) });
export const Permission = z.object({ permission: z.string(), role_name: z.string().optional() });

export const Comments = z.array(
  z.object({
    id: z.int(),
    body: z.string().nullish(),
    user: Person,
    performed_via_github_app: z.object({ id: z.int() }).nullish(),
  }),
);
export const Created = z.object({ id: z.int() });
export const CheckRuns = z.object({ check_runs: z.array(Created) });

export const Deployments = z.array(z.object({ id: z.int(), task: z.string() }));
export const Deliveries = z.array(
  z.object({ id: z.int(), guid: z.string(), event: z.string(), delivered_at: z.string() }),
);
export const LoggedDelivery = z.object({ request: z.object({ payload: z.record(z.string(), z.unknown()) }) });
