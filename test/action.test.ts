import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Report } from '../schemas/report.ts';
import { header } from '../src/measure/picture/header.ts';
import { aFolder, aPublisher, commit, edit, git, home, node, write } from './on-disk.ts';

const gateway = 'offers/fabrikam-gateway/offer.yml';
const insights = 'offers/fabrikam-insights/offer.yml';
const zeros = '0'.repeat(40);
const fault =
  '::error title=Every key is a field (shape/unknown-key),file=offers/fabrikam-gateway/offer.yml,line=10,endLine=10,col=3,endColumn=9::`colour` is not a field';

interface Told {
  readonly status: number | null;
  readonly log: string;
  readonly annotations: readonly string[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Its own folder, and a home as a runner has that is not made anew for each job: what pictures show is known there after the first. */
const runner = mkdtempSync(join(tmpdir(), 'offerlane-runner-'));

beforeAll(() => cpSync(join(home, 'dist'), join(runner, 'dist'), { recursive: true }));
afterAll(() => rmSync(runner, { recursive: true, force: true }));

/** Runs dist/ in a folder with nothing else, as a runner does on a workspace; what is not given here is not in its environment. */
function action(
  workspace: string,
  event: string,
  payload: object,
  inputs: Readonly<Record<string, string>> = {},
): Told {
  const job = aFolder();
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event' };
  const named = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(job, file)]));
  write(job, 'output', '');
  write(job, 'summary', '');
  write(job, 'event', JSON.stringify(payload));
  const { status, stdout, stderr } = node([join(runner, 'dist/action.mjs')], workspace, {
    HOME: join(runner, 'home'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    RUNNER_TEMP: job,
    ...named,
    ...Object.fromEntries(
      Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  });
  expect(stderr).toBe('');
  return {
    status,
    log: stdout,
    annotations: stdout.split('\n').filter((line) => line.startsWith('::') && !line.startsWith('::debug::')),
    summary: readFileSync(join(job, 'summary'), 'utf8'),
    outputs: outputs(readFileSync(join(job, 'output'), 'utf8')),
  };
}

interface Definition {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, object>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const definition = load(readFileSync(join(home, 'action.yml'), 'utf8')) as Definition;
const defaults = Object.fromEntries(Object.entries(definition.inputs).map(([name, input]) => [name, input.default]));

/** The outputs in the file that a runner reads: a name, a delimiter, the lines of the value, the delimiter. */
function outputs(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/^(\w+)<<(\S+)\n(.*?)\n\2$/gms)].map(([, name = '', , value = '']) => [name, value]),
  );
}

/** A repository of which GitHub's side is `origin`: main, a pull request's head and its test merge. */
interface Pull {
  readonly origin: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** A pull request that does `change`. The base has moved on since it began, and has a fault in the other offer. */
function aPull(change: (folder: string) => void): Pull {
  const origin = aPublisher();
  commit(origin);
  git(origin, 'switch', '--quiet', '--create', 'feature');
  change(origin);
  const head = commit(origin);
  git(origin, 'switch', '--quiet', 'main');
  edit(origin, insights, 'alias: ', 'colour: red\nalias: ');
  const base = commit(origin);
  git(origin, 'switch', '--quiet', '--detach');
  git(origin, 'merge', '--quiet', '--no-ff', '--message=merge', 'feature');
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/1/merge', merge);
  git(origin, 'update-ref', 'refs/pull/1/head', head);
  return { origin, base, head, merge };
}

const misspell = (folder: string) => edit(folder, gateway, '  termsConditions:', '  colour: red\n  termsConditions:');

/** Checks a ref out as actions/checkout does; depth 0 is all of it. */
function checkedOut(origin: string, ref: string, depth: number): string {
  const workspace = aFolder();
  git(workspace, 'init', '--quiet');
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  git(
    workspace,
    'fetch',
    '--quiet',
    '--no-tags',
    ...shallow,
    `file://${origin}`,
    `+${ref}:refs/remotes/checkout`,
    ...(depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : []),
  );
  git(workspace, 'checkout', '--quiet', '--detach', 'refs/remotes/checkout');
  return workspace;
}

const payload = ({ base, head }: Pull) => ({ pull_request: { number: 1, base: { sha: base }, head: { sha: head } } });

test('judges what a pull request changes, from its merge and its parents alone', () => {
  const pull = aPull(misspell);
  const told = action(checkedOut(pull.origin, 'refs/pull/1/merge', 2), 'pull_request', payload(pull));
  expect(told.annotations).toEqual([expect.stringContaining(fault), '::error::1 error in 1 offer']);
  expect(told.status).toBe(1);
  expect(told.summary).toMatch(/^### 1 offer changed: 1 needs work\n/);
  expect(told.summary).toContain(`Compared with commit ${pull.base.slice(0, 7)}; 1 other offer is as before.`);
  expect(told.summary).toContain('| error | <code>offers/fabrikam-gateway/offer.yml:10:3</code> |');
  const { report, offers, ...counts } = told.outputs;
  expect(counts).toEqual({
    ready: 'false',
    errors: '1',
    warnings: '0',
    notices: '0',
    waived: '0',
    sarif: '',
    previews: '',
  });
  expect(JSON.parse(String(offers))).toEqual([
    { id: 'fabrikam-gateway', path: 'offers/fabrikam-gateway', fit: false, class: 'marketing' },
  ]);
  expect(told.log).toContain('fabrikam-gateway is not fit to stage: Properties is Incomplete (1).');
});

test('is content with a pull request that is fit to stage', () => {
  const pull = aPull((folder) => edit(folder, gateway, 'set up in an hour', 'set up in a day'));
  const told = action(checkedOut(pull.origin, 'refs/pull/1/merge', 2), 'pull_request', payload(pull));
  expect(told).toMatchObject({ status: 0, annotations: [], outputs: { ready: 'true' } });
  expect(told.summary).toContain('**If staged**: <code>fabrikam-gateway</code> changes marketing only');
});

test('is content with a pull request that changes no offer', () => {
  const pull = aPull((folder) => write(folder, 'README.md', 'New.'));
  const told = action(checkedOut(pull.origin, 'refs/pull/1/merge', 2), 'pull_request', payload(pull));
  expect(told).toMatchObject({ status: 0, annotations: [], outputs: { ready: 'true', offers: '[]' } });
  expect(told.summary).toMatch(/^### No offer changed\n/);
});

test('judges all offers of a pull request where asked to', () => {
  const pull = aPull(misspell);
  const told = action(checkedOut(pull.origin, 'refs/pull/1/merge', 2), 'pull_request', payload(pull), { all: 'true' });
  expect(told.annotations.at(-1)).toBe('::error::2 errors in 2 offers');
});

test('says what to write where the clone is too shallow', () => {
  const pull = aPull(misspell);
  const told = action(checkedOut(pull.origin, 'refs/pull/1/merge', 1), 'pull_request', payload(pull));
  const said = `The clone does not hold the base, commit ${pull.base.slice(0, 7)}. Write \`fetch-depth: 2\` under \`with:\` of actions/checkout, then run again.`;
  expect(told).toMatchObject({ status: 1, annotations: [`::error::${said}`], outputs: { ready: 'false' } });
  expect(told.summary).toMatch(/^### Offerlane could not run\n\nThe clone .*<code>fetch-depth&#58; 2<\/code>/);
  expect(action(checkedOut(pull.origin, 'refs/pull/1/head', 1), 'pull_request', payload(pull)).annotations).toEqual([
    expect.stringContaining('Write `fetch-depth: 0` under `with:` of actions/checkout'),
  ]);
});

test('judges the head in the place of the merge, and says so', () => {
  const pull = aPull(misspell);
  const told = action(checkedOut(pull.origin, 'refs/pull/1/head', 0), 'pull_request', payload(pull));
  expect(told.annotations).toEqual([expect.stringContaining(fault), '::error::1 error in 1 offer']);
  expect(told.summary).toContain('Not the merge but the head of the pull request was judged.');
});

test('takes no merge in the history of a pull request for its test merge', () => {
  const pull = aPull((folder) => {
    git(folder, 'switch', '--quiet', '--create', 'side');
    write(folder, 'README.md', 'New.');
    commit(folder);
    git(folder, 'switch', '--quiet', 'feature');
    misspell(folder);
    commit(folder);
    git(folder, 'merge', '--quiet', '--no-commit', 'side');
  });
  const told = action(checkedOut(pull.origin, 'refs/pull/1/head', 0), 'pull_request', payload(pull));
  expect(told.annotations[0]).toContain(fault);
});

test('refuses to judge a base in the place of a pull request', () => {
  const pull = aPull(misspell);
  for (const ref of ['refs/heads/main', pull.base]) {
    const told = action(checkedOut(pull.origin, ref, 0), 'pull_request_target', payload(pull));
    expect(told.annotations).toEqual([
      expect.stringMatching(
        /^::error::HEAD is neither the merge of the pull request nor its head\. .*`fetch-depth: 2`/,
      ),
    ]);
    expect(told.status).toBe(1);
  }
});

test('judges what a merge group changes', () => {
  const pull = aPull(misspell);
  const group = { merge_group: { base_sha: pull.base, head_sha: pull.merge } };
  expect(action(checkedOut(pull.origin, 'refs/pull/1/merge', 2), 'merge_group', group).annotations.at(-1)).toBe(
    '::error::1 error in 1 offer',
  );
  expect(action(checkedOut(pull.origin, 'refs/pull/1/merge', 1), 'merge_group', group).annotations).toEqual([
    expect.stringContaining('`fetch-depth: 0`'),
  ]);
});

test('compares a push with what the branch was at, or else with the commit before', () => {
  const pull = aPull(misspell);
  const start = git(pull.origin, 'merge-base', pull.base, pull.head);
  const pushed = (before: string, depth: number) =>
    action(checkedOut(pull.origin, 'refs/pull/1/merge', depth), 'push', { before, after: pull.merge });
  expect(pushed(start, 0).annotations.at(-1)).toBe('::error::2 errors in 2 offers');
  expect(pushed(pull.base, 2).annotations.at(-1)).toBe('::error::1 error in 1 offer');
  const unknown = pushed(start, 2);
  expect(unknown.annotations.at(-1)).toBe('::error::1 error in 1 offer');
  expect(unknown.summary).toContain('only the last commit of the push counts');
  const created = pushed(zeros, 2);
  expect(created.annotations.at(-1)).toBe('::error::1 error in 1 offer');
  expect(created.summary).not.toContain('only the last commit of the push counts');
  expect(pushed(zeros, 1).annotations.at(-1)).toBe('::error::2 errors in 2 offers');
});

test('judges all offers on any other event, without Git too', () => {
  const { summary, status, outputs } = action(aPublisher(), 'workflow_dispatch', { inputs: {} });
  expect(status).toBe(0);
  expect(summary).toMatch(/^### 2 offers: 2 ready\n/);
  expect(JSON.parse(String(outputs.offers))).toEqual([
    { id: 'fabrikam-gateway', path: 'offers/fabrikam-gateway', fit: true },
    { id: 'fabrikam-insights', path: 'offers/fabrikam-insights', fit: true },
  ]);
});

test('tells paths from the workspace where there is no Git', () => {
  const workspace = aFolder();
  misspell(aPublisher(join(workspace, 'market')));
  const { annotations } = action(workspace, 'schedule', {}, { path: 'market' });
  expect(annotations[0]).toContain(`file=market/${gateway},line=10`);
});

test('asks for Git where there is something to compare with', () => {
  const event = { pull_request: { number: 1, base: { sha: zeros }, head: { sha: zeros } } };
  expect(action(aPublisher(), 'pull_request', event).annotations).toEqual([
    expect.stringMatching(/^::error::The workspace is no Git clone.*Install Git before actions\/checkout/),
  ]);
});

test('compares with the base that is named', () => {
  const pull = aPull(misspell);
  const workspace = checkedOut(pull.origin, 'refs/pull/1/merge', 0);
  const named = (base: string) => action(workspace, 'workflow_dispatch', {}, { base });
  expect(named(pull.base).annotations.at(-1)).toBe('::error::1 error in 1 offer');
  expect(named('HEAD').summary).toMatch(/^### No offer changed\n/);
  expect(named('nix').annotations).toEqual([expect.stringContaining('::error::`nix` names no commit here.')]);
});

test('fails as the input says, or else the configuration of the base', () => {
  const pull = aPull((folder) => {
    misspell(folder);
    edit(folder, '.github/offerlane.yml', 'failOn: error', 'failOn: never');
  });
  const workspace = checkedOut(pull.origin, 'refs/pull/1/merge', 2);
  const failOn = (level: string) => action(workspace, 'pull_request', payload(pull), { 'fail-on': level });
  expect(failOn('').status).toBe(1);
  expect(failOn('never')).toMatchObject({ status: 0, annotations: [expect.stringContaining(fault)] });
});

test('shows ten errors, of which the last says that there are more', () => {
  const workspace = aPublisher();
  const keys = Array.from({ length: 13 }, (_, index) => `unknown${index}: 1\n`).join('');
  write(workspace, gateway, `${readFileSync(join(workspace, gateway), 'utf8')}${keys}`);
  const { annotations, summary, log } = action(workspace, 'schedule', {});
  expect(annotations.slice(0, -1).map((line) => line.slice(0, 13))).toEqual(Array(9).fill('::error title'));
  expect(annotations.at(-1)).toBe('::error::13 errors in 1 offer; 4 findings more in the summary of the job');
  expect(summary).toContain('4 findings more stand in the summary and the report alone.');
  expect(log.match(/ error {2}/g)).toHaveLength(13);
});

test('compares with what is live, fetched from the origin, and says where it cannot be', () => {
  const pull = aPull((folder) => edit(folder, gateway, 'set up in an hour', 'set up in a day'));
  git(pull.origin, 'update-ref', 'refs/offerlane/live/fabrikam-gateway', git(pull.origin, 'rev-parse', 'feature^'));
  const workspace = checkedOut(pull.origin, 'refs/pull/1/merge', 2);
  git(workspace, 'remote', 'add', 'origin', `file://${pull.origin}`);
  const { summary, status } = action(workspace, 'pull_request', payload(pull));
  expect(summary).toMatch(
    /Compared with what is live \(commit [0-9a-f]{7} of [A-Z][a-z]{2} \d+\); 1 other offer is as/,
  );
  expect(status).toBe(0);
  git(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
  git(workspace, 'update-ref', '-d', 'refs/offerlane/live/fabrikam-gateway');
  const without = action(workspace, 'pull_request', payload(pull));
  expect(without.summary).toContain(`Compared with commit ${pull.base.slice(0, 7)}; 1 other offer is as before.`);
  expect(without.summary).toContain('could not be fetched');
  expect(without.status).toBe(0);
});

test('takes waivers of the base, and none of the pull request', () => {
  const waiver = 'waivers: [{ rule: plan/title-unique, reason: Agreed., until: 2999-01-31 }]\n';
  const waive = (folder: string) =>
    edit(folder, '.github/offerlane.yml', 'failOn: error\n', `failOn: error\n${waiver}`);
  const same = (folder: string) =>
    edit(
      folder,
      'offers/fabrikam-gateway/plans/own-licence.yml',
      'name: Gateway with your licence',
      'name: Gateway Standard',
    );
  const own = aPull((folder) => {
    same(folder);
    waive(folder);
  });
  const told = action(checkedOut(own.origin, 'refs/pull/1/merge', 2), 'pull_request', payload(own));
  expect([told.status, told.outputs.waived]).toEqual([1, '0']);
  const after = aPull(same);
  git(after.origin, 'switch', '--quiet', 'main');
  waive(after.origin);
  const base = commit(after.origin);
  git(after.origin, 'switch', '--quiet', '--detach');
  git(after.origin, 'merge', '--quiet', '--no-ff', '--message=merge', 'feature');
  const workspace = checkedOut(after.origin, 'HEAD', 2);
  const waived = action(workspace, 'pull_request', payload({ ...after, base }));
  expect([waived.status, waived.outputs.waived, waived.annotations]).toEqual([0, '1', []]);
  expect(waived.summary).toContain('#### Waived: 1 error\n');
  expect(waived.summary).toContain('Waived until 2999-01-31&#58; Agreed.');
});

test('writes SARIF where asked to', () => {
  const workspace = aPublisher();
  misspell(workspace);
  const runner = aFolder();
  const told = node([join(home, 'dist/action.mjs')], workspace, {
    RUNNER_TEMP: runner,
    GITHUB_OUTPUT: output(runner),
    INPUT_SARIF: 'true',
  });
  expect(told.status).toBe(1);
  const file = String(outputs(readFileSync(output(runner), 'utf8')).sarif);
  expect(file.startsWith(`${runner}/`)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8')).runs[0].results).toMatchObject([{ ruleId: 'shape/unknown-key' }]);
});

test('draws pictures as customers see them where asked to, with no font and no package there', () => {
  const pull = aPull((folder) => edit(folder, gateway, 'alias: Fabrikam', 'alias: A Fabrikam'));
  const asked = { previews: 'true' };
  const told = action(checkedOut(pull.origin, 'refs/pull/1/merge', 2), 'pull_request', payload(pull), asked);
  const folder = told.outputs.previews ?? '';
  expect(readdirSync(folder)).toEqual(['fabrikam-gateway']);
  const hero = readFileSync(join(folder, 'fabrikam-gateway/hero.png'));
  expect(header(hero)).toMatchObject({ format: 'png', width: 815, height: 290 });
});

test('takes what a pull request names for no command', () => {
  const name = '::error::x%0A##[add-mask]y`<b>@mira,line=1';
  const workspace = aPublisher();
  cpSync(join(workspace, 'offers/fabrikam-gateway'), join(workspace, 'offers', name), { recursive: true });
  const { log, annotations, summary, outputs } = action(workspace, 'schedule', {}, { path: `offers/${name}` });
  expect(annotations.length).toBeGreaterThan(1);
  for (const line of annotations.slice(0, -1))
    expect(line).toMatch(
      /^::error title=[^,]*,file=offers\/%3A%3Aerror%3A%3Ax%250A##\[add-mask\]y`<b>@mira%2Cline=1\//,
    );
  expect(
    log
      .split('\n')
      .filter((line) => !line.startsWith('::'))
      .join('\n'),
  ).not.toContain('##[');
  expect(summary).not.toMatch(/<b>|@mira|##\[/);
  expect(JSON.parse(String(outputs.offers))).toMatchObject([{ id: name, fit: false }]);
});

test('writes the report that the command line prints', () => {
  const workspace = aPublisher();
  misspell(workspace);
  const runner = aFolder();
  const told = node([join(home, 'dist/action.mjs')], workspace, { RUNNER_TEMP: runner, GITHUB_OUTPUT: output(runner) });
  expect(told.status).toBe(1);
  const file = String(outputs(readFileSync(output(runner), 'utf8')).report);
  expect(file.startsWith(`${runner}/`)).toBe(true);
  const printed = node([join(home, 'cli/main.ts'), 'validate', '--format=json'], workspace).stdout;
  expect(readFileSync(file, 'utf8')).toBe(printed);
  expect(Report.parse(JSON.parse(printed)).findings).toHaveLength(1);
});

function output(runner: string): string {
  const file = join(runner, 'output');
  if (!existsSync(file)) writeFileSync(file, '');
  return file;
}

test.each([
  [{ all: 'yes' }, 'The input `all` is `yes`; it must be true or false.'],
  [{ 'fail-on': 'some' }, 'The input `fail-on` is `some`; it must be error, warning, notice or never.'],
  [{ sarif: 'yes' }, 'The input `sarif` is `yes`; it must be true or false.'],
  [{ suggest: 'true', token: '' }, '`suggest: true` takes a token'],
  [{ path: 'nix' }, '`nix` cannot be opened; name a folder or file that is there.'],
  [{ path: '.github' }, 'No offers at `.github`.'],
])('says what is wrong with %j', (given, said) => {
  const told = action(aPublisher(), 'schedule', {}, given);
  expect(told).toMatchObject({ status: 1, annotations: [expect.stringContaining(`::error::${said}`)] });
});

test('has the inputs and outputs that action.yml says', () => {
  const read = readFileSync(join(home, 'action/inputs.ts'), 'utf8').matchAll(
    /(?:getInput|oneOf)\((?:[^()]*, )?'([\w-]+)'\)/g,
  );
  expect(new Set([...read].map(([, name]) => name))).toEqual(new Set(Object.keys(definition.inputs)));
  expect(Object.keys(action(aPublisher(), 'schedule', {}).outputs)).toEqual(Object.keys(definition.outputs));
  expect(definition.runs).toEqual({ using: 'node24', main: 'dist/action.mjs' });
  expect(existsSync(join(home, definition.runs.main))).toBe(true);
  const documented = readFileSync(join(home, 'docs/action.md'), 'utf8');
  for (const name of [...Object.keys(definition.inputs), ...Object.keys(definition.outputs)])
    expect(documented).toContain(`\`${name}\``);
});
