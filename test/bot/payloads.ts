/** Webhooks in GitHub's shapes, as much of them as matters here. */

const repository = {
  id: 77,
  name: 'offers',
  full_name: 'fabrikam/offers',
  private: true,
  owner: { login: 'fabrikam', id: 7, type: 'Organization' },
  default_branch: 'main',
};
const installation = { id: 5, node_id: 'MDIz' };
export const person = { login: 'mira', id: 11, type: 'User' };
export const ourselves = { login: 'offerlane[bot]', id: 12, type: 'Bot' };
const pull_request = {
  number: 3,
  state: 'open',
  title: 'Gateway 2',
  user: person,
  head: { ref: 'two', sha: 'headsha' },
  base: { ref: 'main', sha: 'basesha' },
  labels: [],
};
const around = { repository, installation, sender: person };

export const pullRequest = (action: string, more: object = {}) => ({
  action,
  number: 3,
  pull_request,
  ...around,
  ...more,
});

export const labelled = (action: 'labeled' | 'unlabeled', name: string, sender: object = person) =>
  pullRequest(action, { label: { id: 1, name, color: '0e8a16' }, sender });

export const pressed = (identifier: string, run: object = {}, sender: object = person) => ({
  action: 'requested_action',
  check_run: { id: 9, head_sha: 'headsha', external_id: '77#3', pull_requests: [], name: 'offerlane/preview', ...run },
  requested_action: { identifier },
  ...around,
  sender,
});

export const rerequested = { ...pressed('stage'), action: 'rerequested' };

export const pushed = (ref: string) => ({ ref, before: 'a', after: 'b', commits: [], ...around });

export const installed = { action: 'created', installation, repositories: [repository], sender: person };

export const commented = (body: string, more: object = {}, sender: object = person) => ({
  action: 'created',
  issue: {
    number: 3,
    title: 'Gateway 2',
    pull_request: { url: 'https://api.github.com/repos/fabrikam/offers/pulls/3' },
  },
  comment: { id: 41, body, user: sender },
  ...around,
  sender,
  ...more,
});

export const grouped = (action: string) => ({
  action,
  merge_group: {
    head_sha: 'groupsha',
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-3-basesha',
    base_sha: 'basesha',
    base_ref: 'refs/heads/main',
  },
  ...around,
});
