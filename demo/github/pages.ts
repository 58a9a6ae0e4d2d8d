/** What a person sees in a browser: the repositories with their pull requests, and one pull request or issue. */
import type { Call } from './answered.ts';
import type { Answer } from './asked.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';
import { issuePage } from './pull-page.ts';
import type { Issue, Repository, World } from './state.ts';

const place = /^\/([^/]+)\/([^/]+)\/(?:pull|issues)\/(\d+)$/;

/** The page at an address; undefined where it is none that a browser is shown. */
export function pages(world: World, { method, address, headers }: Call): Answer | undefined {
  if (method !== 'GET' || !/\btext\/html\b/.test(headers.accept ?? '')) return undefined;
  if (address.pathname === '/') return page('Repositories', start(world));
  const [, owner, name, number] = place.exec(address.pathname) ?? [];
  const repository = [...world.repositories.values()].find((one) => one.owner.login === owner && one.name === name);
  const issue = repository?.issues.get(Number(number));
  if (repository === undefined || issue === undefined)
    return page('Not found', html`<h1>There is nothing here</h1><p><a href="/">All repositories</a></p>`, 404);
  return page(`${issue.title} · #${issue.number}`, issuePage(repository, issue));
}

function start({ repositories }: World): Html {
  const shown = [...repositories.values()].map(
    (repository) => html`<h2>${repository.owner.login}/${repository.name}</h2>
<ul class="plain">${[...repository.issues.values()].reverse().map((issue) => line(repository, issue))}</ul>`,
  );
  return html`<h1>Repositories</h1>${shown}`;
}

function line({ owner, name }: Repository, issue: Issue): Html {
  const kind = issue.pull === undefined ? 'issues' : 'pull';
  const state = issue.pull?.merged === undefined ? issue.state : 'merged';
  return html`<li><span class="state ${state}">${state}</span>
<a href="/${owner.login}/${name}/${kind}/${issue.number}">${issue.title}</a> <span class="number">#${issue.number}</span></li>`;
}
