/** People, bots and organisations as GitHub shows them. */
import { Buffer } from 'node:buffer';
import { clientId } from '../actor-of.ts';
import type { Account, App, World } from '../state.ts';

export type View = Readonly<Record<string, unknown>>;

/** A time as GitHub writes it: to the second. */
export function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}

export function accountView(world: World, { id, login, type }: Account): View {
  const url = `${world.url()}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type === 'Organization' ? 'O' : type === 'Bot' ? 'BOT' : 'U', id),
    avatar_url: `${world.url()}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${world.url()}/apps/${world.app.slug}` : `${world.url()}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** What `GET /users/{login}` adds. */
export function publicUserView(world: World, account: Account): View {
  const since = iso(world.startedAt);
  return {
    ...accountView(world, account),
    ...{ name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null },
    ...{ twitter_username: null, public_repos: 0, public_gists: 0, followers: 0, following: 0 },
    created_at: since,
    updated_at: since,
  };
}

export function organizationView(world: World, { id, login }: Account): View {
  const url = `${world.url()}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('O', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.url()}/avatars/${id}`,
    description: null,
  };
}

export function appView(world: World): View {
  const { id, slug, owner, permissions, events }: App = world.app;
  return {
    id,
    client_id: clientId(world.app),
    slug,
    node_id: nodeId('A', id),
    owner: accountView(world, owner),
    name: slug,
    description: null,
    external_url: `${world.url()}/apps/${slug}`,
    html_url: `${world.url()}/apps/${slug}`,
    created_at: iso(world.startedAt),
    updated_at: iso(world.startedAt),
    permissions,
    events,
  };
}
