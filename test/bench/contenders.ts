/** What offerlane is measured beside: how each is called, and what it told. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Repository } from './repository.ts';

/** A place that a tool told; the line where it knows one. */
export interface Told {
  readonly file: string;
  readonly line?: number;
}

export interface Contender {
  readonly name: string;
  /** Programs with their words, run one after the other in the repository. */
  readonly calls: (repository: Repository) => readonly (readonly string[])[];
  readonly told: (output: string) => readonly Told[];
  /** Makes the repository what it is to be run on. */
  readonly prepare?: (repository: Repository) => void;
  /** It has been run before the first round. */
  readonly before?: true;
  /** Beyond so many offers it is left out: it would take minutes. */
  readonly most?: number;
}

const here = import.meta.dirname;
const home = join(here, '../..');
const schema = (name: string) => join(home, 'schemas/json', `${name}.schema.json`);
const offerlane = join(home, 'dist/offerlane.mjs');
const action = join(home, 'dist/action.mjs');
const installed = (path: string) => join(here, 'node_modules', path);
const native = installed(
  `@sourcemeta/jsonschema/build/github-releases/jsonschema-${process.platform}-${process.arch === 'x64' ? 'x86_64' : process.arch}`,
);
/** The one that offerlane uses: the peers bring another. */
const jsYaml = createRequire(join(home, 'package.json')).resolve('js-yaml');
/** What any script has to do first; what is no YAML stops it as little as it does the others. */
const loads = `import { readFileSync } from 'node:fs'; import yaml from '${pathToFileURL(jsYaml)}';
for (const file of process.argv.slice(1)) try { yaml.load(readFileSync(file, 'utf8')); } catch (error) {
if (!(error instanceof yaml.YAMLException)) throw error; }`;
const silent = () => [];
const node = process.execPath;

export const contenders: readonly Contender[] = [
  { name: 'node -e 0', calls: () => [[node, '-e', '0']], told: silent },
  {
    name: 'js-yaml, every file loaded, nothing judged',
    calls: ({ files }) => [[node, '--input-type=module', '-e', loads, '--', ...Object.values(files).flat()]],
    told: silent,
  },
  {
    name: '@sourcemeta/jsonschema (C++), shapes',
    calls: ({ files }) =>
      Object.entries(files).map(([name, all]) => [native, 'validate', '--continue', schema(name), ...all]),
    told: (output) =>
      output.split(/^fail: /m).flatMap((part, index) => {
        const file = part.slice(0, part.indexOf('\n'));
        if (index === 0) return [];
        return [...part.matchAll(/\(line (\d+), column \d+\)/g)].map(([, line]) => ({ file, line: Number(line) }));
      }),
  },
  {
    name: 'ajv-cli, shapes',
    calls: ({ files }) =>
      Object.entries(files).map(([name, all]) => [
        ...[node, installed('ajv-cli/dist/index.js'), 'validate', '--strict=false', '--all-errors', '--errors=line'],
        ...['-s', schema(name), ...all.flatMap((file) => ['-d', file])],
      ]),
    told: (output) => [...output.matchAll(/^(\S+) invalid$/gm)].map(([, file = '']) => ({ file })),
    most: 1000,
  },
  {
    name: '@stoplight/spectral-cli, shapes',
    calls: ({ folder, files }) =>
      Object.entries(files).map(([name, all]) => [
        ...[node, installed('@stoplight/spectral-cli/dist/index.js'), 'lint', '--quiet', '-f', 'text'],
        ...['-r', ruleset(folder, name), ...all],
      ]),
    told: (output) =>
      [...output.matchAll(/(offers\/\S+?):(\d+):\d+ error/g)].map(([, file = '', line]) => ({
        file,
        line: Number(line),
      })),
    most: 10,
  },
  {
    name: '**offerlane validate**, shapes, rules, pictures, lines',
    calls: () => [[node, offerlane, 'validate', '--no-cache', '.']],
    told: offerlaneTold,
  },
  {
    name: '**offerlane validate**, again, nothing changed',
    calls: () => [[node, offerlane, 'validate', '.']],
    told: offerlaneTold,
    before: true,
  },
  {
    name: '**offerlane validate --base**, one offer changed',
    calls: () => [[node, offerlane, 'validate', '--base', 'HEAD', '.']],
    told: silent,
    prepare: changed,
    before: true,
  },
  {
    name: '**the Action**, nothing changed',
    calls: ({ folder }) => [
      ['env', `GITHUB_WORKSPACE=${folder}`, `GITHUB_EVENT_PATH=${eventOf(folder)}`, ...outputs, node, action],
    ],
    told: silent,
    prepare: changed,
  },
];

/** The Action writes them as on a runner. */
const outputs = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => `${name}=/dev/null`);
const eventOf = (folder: string) => join(folder, '.event.json');

/** Commits the repository, and then changes the title of an offer; the event is a push of that, as it stands. */
function changed({ folder }: Repository): void {
  if (existsSync(eventOf(folder))) return;
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
  const file = join(folder, 'offers/offer-00001/offer.yml');
  git('init', '--quiet');
  git('add', 'offers');
  git('-c', 'user.name=A', '-c', 'user.email=a@fabrikam.example', 'commit', '--quiet', '-m', 'Offers');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {4}title: .*$/m, '    title: Another product'));
  const before = git('-c', 'user.name=A', '-c', 'user.email=a@fabrikam.example', 'stash', 'create');
  writeFileSync(eventOf(folder), JSON.stringify({ before }));
}

function offerlaneTold(output: string): readonly Told[] {
  return [...output.matchAll(/^(\S+):(\d+):\d+ +error/gm)].map(([, file = '', line]) => ({ file, line: Number(line) }));
}

/** Spectral takes a schema inside a ruleset. */
function ruleset(folder: string, name: string): string {
  const file = join(folder, `.${name}.json`);
  const functionOptions = {
    schema: JSON.parse(readFileSync(schema(name), 'utf8')),
    allErrors: true,
    dialect: 'draft7',
  };
  const action = Object.fromEntries([['then', { function: 'schema', functionOptions }]]);
  writeFileSync(file, JSON.stringify({ rules: { shape: { given: '$', severity: 'error', ...action } } }));
  return file;
}
