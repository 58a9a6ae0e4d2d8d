import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { help } from '../cli/help.ts';
import { run } from '../cli/run.ts';
import { Report } from '../schemas/report.ts';
import { aFolder, aPublisher, commit, edit, git, home, node, write } from './on-disk.ts';

const gateway = 'offers/fabrikam-gateway/offer.yml';
const insights = 'offers/fabrikam-insights/offer.yml';
const main = join(home, 'cli/main.ts');

const around = (folder: string, workspace?: string) => ({
  folder,
  workspace,
  environment: {},
  say: () => {},
  ending: () => new AbortController().signal,
});

/** The command line in this process; where it could not run, its message. */
async function offerlane(folder: string, ...words: readonly string[]): Promise<{ output: string; status: 0 | 1 | 2 }> {
  return run(words, around(folder)).catch((error: Error) => ({ output: error.message, status: 2 }));
}

async function report(folder: string, ...words: readonly string[]): Promise<Report> {
  const { output } = await offerlane(folder, 'validate', '--format=json', ...words);
  return Report.parse(JSON.parse(output));
}

const ids = ({ offers }: Report) => offers.map(({ id }) => id);

/** Puts a key that no one knows in line 10 of the gateway's offer. */
const misspell = (folder: string) => edit(folder, gateway, '  termsConditions:', '  colour: red\n  termsConditions:');

test('judges the examples fit to stage', () => {
  const { status, stdout, stderr } = node([main, 'validate', 'examples', '--all'], home);
  expect(stdout).toContain('fabrikam-gateway is fit to stage');
  expect(stdout).toContain('fabrikam-insights is fit to stage');
  expect(stdout).toMatch(/4 offers, 4 fit to stage; no findings\n$/);
  expect([status, stderr]).toEqual([0, '']);
});

test('tells a fault at its line, and exits with 1', () => {
  const folder = aPublisher();
  misspell(folder);
  const { status, stdout, stderr } = node([main, 'validate'], folder);
  expect(stdout).toMatch(/^fabrikam-gateway is not fit to stage: Properties is Incomplete \(1\)\.$/m);
  expect(stdout).toMatch(/^offers\/fabrikam-gateway\/offer\.yml:10:3 {2}error {4}shape\/unknown-key {2}`colour` /m);
  expect(stdout).toMatch(/2 offers, 1 fit to stage; 1 error\n$/);
  expect([status, stderr]).toEqual([1, '']);
});

test.each([
  ['.', ['fabrikam-gateway', 'fabrikam-insights']],
  ['offers', ['fabrikam-gateway', 'fabrikam-insights']],
  ['offers/fabrikam-insights', ['fabrikam-insights']],
  ['offers/fabrikam-insights/', ['fabrikam-insights']],
  ['offers/fabrikam-gateway/plans/standard.yml', ['fabrikam-gateway']],
  ['offers/fabrikam-gateway/media', ['fabrikam-gateway']],
])('judges the offers at %s', async (path, expected) => {
  expect(ids(await report(aPublisher(), path))).toEqual(expected);
});

test('judges what the folder it is run in belongs to', async () => {
  const offer = join(aPublisher(), 'offers/fabrikam-insights');
  const { offers } = await report(offer);
  expect(offers.map(({ id, path }) => [id, path])).toEqual([['fabrikam-insights', '.']]);
});

test('tells paths from the folder it is run in', async () => {
  const folder = aPublisher();
  misspell(folder);
  const { offers, findings } = await report(join(folder, 'offers/fabrikam-insights'), '../fabrikam-gateway/offer.yml');
  expect(offers.map(({ path }) => path)).toEqual(['../fabrikam-gateway']);
  expect(findings.map(({ file }) => file)).toEqual(['../fabrikam-gateway/offer.yml']);
});

test('finds the offers where the configuration says', async () => {
  const folder = aPublisher();
  edit(folder, '.github/offerlane.yml', 'offers: offers', 'offers: market/place');
  mkdirSync(join(folder, 'market'));
  cpSync(join(folder, 'offers'), join(folder, 'market/place'), { recursive: true });
  rmSync(join(folder, 'offers'), { recursive: true });
  expect((await report(folder, 'market')).offers.map(({ path }) => path)).toEqual([
    'market/place/fabrikam-gateway',
    'market/place/fabrikam-insights',
  ]);
});

test('judges several publishers in one run', async () => {
  const folder = aFolder();
  aPublisher(join(folder, 'fabrikam'));
  aPublisher(join(folder, 'contoso'));
  misspell(join(folder, 'contoso'));
  const found = await report(
    folder,
    'fabrikam/offers/fabrikam-gateway',
    'contoso',
    'fabrikam/offers/fabrikam-insights',
  );
  expect(found.offers.map(({ path, fit }) => [path, fit])).toEqual([
    ['fabrikam/offers/fabrikam-gateway', true],
    ['fabrikam/offers/fabrikam-insights', true],
    ['contoso/offers/fabrikam-gateway', false],
    ['contoso/offers/fabrikam-insights', true],
  ]);
  expect(found.findings.map(({ file }) => file)).toEqual(['contoso/offers/fabrikam-gateway/offer.yml']);
});

test('says where there is nothing to judge', async () => {
  const folder = aPublisher();
  const repository = aFolder();
  write(repository, 'readme.md', 'nothing');
  commit(repository);
  expect(await offerlane(folder, 'validate', 'offers/nix')).toEqual({
    output: '`offers/nix` cannot be opened; name a folder or file that is there.',
    status: 2,
  });
  expect(await offerlane(aFolder(), 'validate')).toMatchObject({
    output: expect.stringMatching(/^No offers at `\.`\. Name a folder/),
    status: 2,
  });
  expect((await offerlane(repository, 'validate')).output).toContain(
    `No offers at \`.\`. The publisher's folder was taken to be \`${repository}\`.`,
  );
  expect(await offerlane(folder, 'validate', '.github')).toMatchObject({ status: 2 });
});

test('judges only what differs from where HEAD left the base', async () => {
  const folder = aPublisher();
  commit(folder);
  git(folder, 'switch', '--quiet', '--create', 'feature');
  misspell(folder);
  commit(folder);
  git(folder, 'switch', '--quiet', 'main');
  edit(folder, insights, 'alias: ', 'alias: New ');
  commit(folder);
  git(folder, 'switch', '--quiet', 'feature');
  const found = await report(folder, '--base', 'main');
  expect(ids(found)).toEqual(['fabrikam-gateway']);
  expect(found.unchanged).toBe(1);
  const left = git(folder, 'merge-base', 'main', 'feature').slice(0, 7);
  expect(found.offers[0]?.change).toMatchObject({ against: `commit ${left}`, new: false });
  expect(ids(await report(folder, '--base=main', '--all'))).toEqual(['fabrikam-gateway', 'fabrikam-insights']);
});

test('judges what is not committed yet, and tells what is removed', async () => {
  const folder = aPublisher();
  commit(folder);
  const { output } = await offerlane(folder, 'validate', '--base=HEAD');
  expect(output).toMatch(/^No offer differs from commit [0-9a-f]{7}\.$/m);
  cpSync(join(folder, 'offers/fabrikam-gateway'), join(folder, 'offers/fabrikam-edge'), { recursive: true });
  edit(folder, 'offers/fabrikam-edge/offer.yml', 'id: fabrikam-gateway', 'id: fabrikam-edge');
  rmSync(join(folder, 'offers/fabrikam-insights'), { recursive: true });
  const found = await report(folder, '--base=HEAD');
  expect(found.offers.map(({ id, change }) => [id, change?.new])).toEqual([['fabrikam-edge', true]]);
  expect(found.removed).toEqual(['fabrikam-insights']);
});

test('says what is wrong with a base', async () => {
  const folder = aPublisher();
  expect((await offerlane(folder, 'validate', '--base=main')).output).toContain('is in no Git repository');
  commit(folder);
  expect(await offerlane(folder, 'validate', '--base=nix')).toMatchObject({
    output: expect.stringMatching(/^`nix` names no commit here\./),
    status: 2,
  });
  git(folder, 'switch', '--quiet', '--orphan', 'other');
  aPublisher(folder);
  misspell(folder);
  commit(folder);
  expect((await offerlane(folder, 'validate', '--base=main')).output).toContain('have no commit in common');
});

test('fails as the option says, or else the configuration, or else at errors', async () => {
  const folder = aPublisher();
  misspell(folder);
  const status = async (...words: readonly string[]) => (await offerlane(folder, 'validate', ...words)).status;
  expect(await status()).toBe(1);
  expect(await status('--fail-on=never')).toBe(0);
  edit(folder, '.github/offerlane.yml', 'failOn: error', 'failOn: never');
  expect(await status()).toBe(0);
  expect(await status('--fail-on', 'notice')).toBe(1);
});

test('writes commands for a workflow, with paths from the top of the repository', async () => {
  const folder = aFolder();
  const publisher = aPublisher(join(folder, 'market'));
  misspell(publisher);
  const written = async (workspace?: string) =>
    (await run(['validate', '--format', 'github'], around(publisher, workspace))).output;
  const command =
    /^::error title=Every key is a field \(shape\/unknown-key\),file=(.*),line=10,endLine=10,col=3,endColumn=9::`colour` .*\n$/;
  expect(command.exec(await written())?.[1]).toBe(gateway);
  expect(command.exec(await written(folder))?.[1]).toBe(`market/${gateway}`);
  commit(folder);
  expect(command.exec(await written())?.[1]).toBe(`market/${gateway}`);
});

test.each([
  [['valdate'], '`valdate` is no command; did you mean `validate`?'],
  [['publish-all'], '`publish-all` is no command; see `offerlane --help`.'],
  [['stage'], '`offerlane stage` takes one offer, by its ID or folder; see `offerlane stage --help`.'],
  [[], 'No command; see `offerlane --help`.'],
  [['validate', '--bse=main'], "Unknown option '--bse'; did you mean --base?"],
  [['validate', '--quiet'], "Unknown option '--quiet'; see `offerlane --help`."],
  [['validate', '--base'], "Option '--base <value>' argument missing; see `offerlane --help`."],
  [['validate', '--base='], '--base names nothing; name a branch, tag or commit.'],
  [['validate', '--format=xml'], '--format is `xml`; it must be text, json, github or sarif.'],
  [['validate', '--fail-on=all'], '--fail-on is `all`; it must be error, warning, notice or never.'],
])('says what is wrong with %j', async (words, output) => {
  expect(await offerlane(home, ...words)).toEqual({ output, status: 2 });
});

test('lists what no machine can judge where it is asked to, in the text alone', async () => {
  const folder = aPublisher();
  const question = /^ {4}\[ \] Does the title describe the offer accurately\?$/m;
  expect((await offerlane(folder, 'validate', '--checklist')).output).toMatch(question);
  expect((await offerlane(folder, 'validate')).output).not.toMatch(question);
  const { offers } = await report(folder, '--checklist');
  expect(offers.map(({ checklist }) => checklist.length > 20)).toEqual([true, true]);
});

test('says on standard error why it could not run, in full only where asked', () => {
  const { status, stdout, stderr } = node([main, 'validate', 'nix'], aFolder());
  expect(stderr).toBe('offerlane: `nix` cannot be opened; name a folder or file that is there.\n');
  expect([status, stdout]).toEqual([2, '']);
  expect(node([main, 'validate', 'nix'], aFolder(), { OFFERLANE_DEBUG: '1' }).stderr).toMatch(/^ {4}at /m);
});

test('is quiet where its reader has seen enough', () => {
  const folder = aPublisher();
  write(folder, gateway, `${readFileSync(join(folder, gateway), 'utf8')}${keys(150)}`);
  const piped = `"${process.execPath}" "${main}" validate --format=json | head -c 1`;
  const { stdout, stderr } = spawnSync(piped, { cwd: folder, shell: true, encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{', '']);
});

const keys = (count: number) =>
  Array.from({ length: count }, (_, index) => `unknown${index}${'x'.repeat(500)}: 1\n`).join('');

test('tells its version and its help', async () => {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  expect(await offerlane(home, '--version')).toEqual({ output: `${version}\n`, status: 0 });
  expect(await offerlane(home, '-h')).toEqual({ output: help, status: 0 });
});
