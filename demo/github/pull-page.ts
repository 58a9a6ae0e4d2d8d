/** One pull request or issue: its state, labels and comments, its check runs and deployments. */
import { type Html, html, markdown } from './html.ts';
import type { Annotation, CheckRun, Comment, Deployment, Issue, Label, Pull, Repository } from './state.ts';
import { commentsOf } from './views/issue.ts';

export function issuePage(repository: Repository, issue: Issue): Html {
  const { owner, name } = repository;
  const { pull } = issue;
  const state = pull?.merged === undefined ? issue.state : 'merged';
  const labels = issue.labels.flatMap((one) => repository.labels.get(one.toLowerCase()) ?? []).map(label);
  return html`<p><a href="/">All repositories</a> · ${owner.login}/${name}</p>
<h1>${issue.title} <span class="number">#${issue.number}</span></h1>
<p><span class="state ${state}">${state}</span> ${does(issue)}${conflict(issue)}</p>
<p>${labels}</p>
${issue.body === null || issue.body === '' ? html`` : said(issue.user.login, issue.createdAt, issue.body)}
${commentsOf(repository, issue).map(comment)}
${pull === undefined ? html`` : atHead(repository, pull)}`;
}

/** Who does what with it, as GitHub says it below the title. */
function does({ user, pull }: Issue): Html {
  if (pull === undefined) return html`<strong>${user.login}</strong>`;
  const branches = html`<code>${pull.head.ref}</code> (<code>${pull.headSha.slice(0, 7)}</code>) into <code>${pull.baseRef}</code>`;
  return pull.merged === undefined
    ? html`<strong>${user.login}</strong> wants to merge ${branches}`
    : html`<strong>${pull.merged.by.login}</strong> merged ${branches}`;
}

function conflict({ state, pull }: Issue): Html {
  return state === 'open' && pull?.test === 'dirty'
    ? html` <span class="failure">conflicts with its base</span>`
    : html``;
}

function label({ name, color, description }: Label): Html {
  return html`<span class="label" title="${description ?? ''}" style="background:#${color}40">${name}</span> `;
}

const comment = ({ user, updatedAt, body }: Comment) => said(user.login, updatedAt, body);

function said(login: string, at: number, body: string): Html {
  return html`<article class="box"><header><strong>${login}</strong> <span class="quiet">${time(at)}</span></header>
<div>${markdown(body)}</div></article>`;
}

/** What stands at its head, and the deployments of what it was merged as. */
function atHead({ checks, deployments }: Repository, { headSha, merged, mergeCommit }: Pull): Html {
  const latest = new Map([...checks.values()].filter((one) => one.headSha === headSha).map((one) => [one.name, one]));
  const deployed = (sha: string) => {
    const found = [...deployments.values()].filter((one) => one.sha === sha).reverse();
    if (found.length === 0) return html``;
    return html`<h2>Deployments of ${sha.slice(0, 7)}</h2><ul class="plain">${found.map(deployment)}</ul>`;
  };
  return html`${latest.size === 0 ? html`` : html`<h2>Checks at ${headSha.slice(0, 7)}</h2>${[...latest.values()].map(check)}`}
${deployed(headSha)}
${merged === undefined || mergeCommit === null ? html`` : deployed(mergeCommit)}`;
}

function check({ name, status, conclusion, output, annotations, actions }: CheckRun): Html {
  const outcome = conclusion ?? status;
  // GitHub shows no buttons while a check runs.
  const buttons = status === 'completed' ? actions : [];
  return html`<section class="box"><header><strong class="${outcome}">${outcome.replaceAll('_', ' ')}</strong> ${name}
${buttons.map((one) => html`<span class="button" title="${one.description}">${one.label}</span>`)}</header>
<div><strong>${output.title ?? ''}</strong>${markdown(output.summary ?? '')}${markdown(output.text ?? '')}
<ul class="plain">${annotations.map(annotation)}</ul></div></section>`;
}

function annotation(one: Annotation): Html {
  const text = (key: string) => String(one[key] ?? '');
  const at = `${text('path')}:${text('start_line')}`;
  return html`<li><span class="${text('annotation_level')}">${text('annotation_level')}</span> <code>${at}</code>
<strong>${text('title')}</strong> ${text('message')}</li>`;
}

function deployment({ environment, task, statuses, description }: Deployment): Html {
  const last = statuses.at(-1);
  const state = last?.state ?? 'pending';
  // Other addresses than of the web are shown, never followed.
  const url = last?.environmentUrl ?? '';
  const link = /^https?:\/\//.test(url) ? html` <a href="${url}">${url}</a>` : html``;
  return html`<li><strong class="${state}">${state.replaceAll('_', ' ')}</strong> ${environment} · ${task}
<span class="quiet">${last?.description ?? description ?? ''}</span>${link}</li>`;
}

function time(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
