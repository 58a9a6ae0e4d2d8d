/** What the GitHub App may do and is told of: no more than it needs, and why it does. */

/** Where webhooks are sent, below the bot's address. */
export const webhooksPath = '/api/github/webhooks';

/** Permissions of a repository, with what for. */
export const permissions = {
  checks: { access: 'write', why: 'the check `offerlane/preview`, with what certification holds against a line' },
  contents: {
    access: 'write',
    why: 'reads offers and configuration; writes the refs `refs/offerlane/live/…` alone, at what is live',
  },
  deployments: { access: 'write', why: 'deployments to `marketplace-preview` and `marketplace-live`' },
  issues: {
    access: 'write',
    why: 'labels of pull requests, which are issues to GitHub; commands in their comments, and reactions to them',
  },
  merge_queues: { access: 'read', why: 'is told of merge groups, whose check it concludes' },
  metadata: { access: 'read', why: 'who may do what; every App has it' },
  pull_requests: { access: 'write', why: 'reads pull requests; writes the one comment' },
} as const satisfies Readonly<Record<string, { readonly access: 'read' | 'write'; readonly why: string }>>;

/** The webhooks that it takes. */
export const events = ['check_run', 'issue_comment', 'merge_group', 'pull_request', 'push'] as const;

/** A manifest from which GitHub makes the App (https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest). */
export function manifest(url: string) {
  return {
    name: 'offerlane',
    url: 'https://github.com/offerlane/offerlane',
    hook_attributes: { url: `${url}${webhooksPath}`, active: true },
    public: false,
    default_permissions: Object.fromEntries(Object.entries(permissions).map(([name, { access }]) => [name, access])),
    default_events: events,
  };
}

/** The address at which a person makes the App, filled in by the same. */
export function registration(url: string): string {
  const query = new URLSearchParams({
    name: 'offerlane',
    url: 'https://github.com/offerlane/offerlane',
    webhook_url: `${url}${webhooksPath}`,
    webhook_active: 'true',
    public: 'false',
  });
  for (const [name, { access }] of Object.entries(permissions)) query.set(name, access);
  for (const event of events) query.append('events[]', event);
  return `https://github.com/settings/apps/new?${query}`;
}
