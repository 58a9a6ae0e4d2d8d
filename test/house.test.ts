/** The house stands as docs/decisions/004-rooms.md says, and each check is shown what it must see. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Texts by paths from the root of the house. */
type House = ReadonlyMap<string, string>;

/** The floors from the ground up, with their rooms. */
const floors: readonly (readonly string[])[] = [
  ['schemas'],
  ['src/lifecycle'],
  ['src/source', 'src/ingestion', 'src/measure'],
  ['src/ports', 'src/rules', 'src/render'],
  ['src/adapters', 'src/operations', 'src/sandbox'],
  ['bot', 'action', 'cli', 'demo'],
];
const rooms = floors.flat();
const ground = floors.slice(0, 3).flat();
const doors = floors.slice(5).flat();

const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`));
const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room));

/** The sandbox is a server of its own: it knows neither law nor ports nor render. */
const sandbox = ['schemas', 'src/source', 'src/ingestion', 'src/measure', 'src/rules', 'src/sandbox'];

/** The packages that may be imported, and where. What is pure of node may be imported anywhere. */
const packages: Readonly<Record<string, readonly string[]>> = {
  zod: [...ground, 'src/adapters', 'src/sandbox', ...doors],
  'js-yaml': ['src/source'],
  sharp: ['src/adapters'],
  'tesseract.js': ['src/adapters'],
  'opentype.js': ['src/adapters'],
  ajv: ['demo'],
  'ajv-formats': ['demo'],
  marked: ['demo'],
  '@actions/core': ['action'],
  '@actions/github': ['action'],
  '@octokit/core': ['src/adapters', 'bot'],
  '@octokit/auth-app': ['src/adapters', 'bot'],
  kysely: ['src/adapters'],
  pg: ['src/adapters'],
  'pg-boss': ['src/adapters'],
  '@electric-sql/pglite': ['src/adapters'],
  pino: ['bot'],
  'prom-client': ['bot'],
  probot: ['bot'],
  'node:buffer': rooms,
  'node:crypto': rooms,
  'node:util': rooms,
  'node:zlib': ['src/measure', 'src/adapters', 'src/sandbox', ...doors],
  'node:': ['src/adapters', 'src/sandbox', ...doors],
};

const token =
  /\/\*[\s\S]*?\*\/|\/\/.*|(["'])(?:\\.|(?!\1).)*\1|`(?:\\[\s\S]|[^`\\])*`|(?<=(?:^|[=(,:[!&|?{};>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/[a-z]*/gm;

const withoutComments = (text: string) => text.replace(token, (found) => (/^\/[*/]/.test(found) ? ' ' : found));

/** What runs: a text without comments, strings and patterns, but with what strings are made of. */
const code = (text: string) =>
  text.replace(token, (found) => (found.startsWith('`') ? [...found.matchAll(/\$\{([^{}]*)\}/g)].join(' ') : ' '));

const specifier =
  /\b(?:import|export)\s+[\w*{][^'"`;]*?\sfrom\s*(['"])(.+?)\1|\bimport\s*(['"])(.+?)\3|\bimport\s*\(\s*(['"])(.+?)\5\s*\)/g;

interface Imports {
  /** By paths from the root of the house. */
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** What a file imports, types too. */
function imports(path: string, text: string): Imports {
  const found = [...withoutComments(text).matchAll(specifier)];
  const names = found.map(([, , named = '', , bare = '', , dynamic = '']) => named || bare || dynamic);
  return {
    files: names.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name)),
    packages: names.filter((name) => !name.startsWith('.')),
  };
}

const filesIn = (house: House) => [...house].map(([path, text]) => ({ path, text, room: roomOf(path) ?? '' }));

interface Check {
  /** What is wrong, a line each. */
  readonly faults: (house: House) => readonly string[];
  /** Houses in which it must find something. */
  readonly planted: readonly Readonly<Record<string, string>>[];
}

const checks: Readonly<Record<string, Check>> = {
  'imports run downward or stay in their room': {
    faults: (house) =>
      filesIn(house).flatMap(({ path, text, room }) =>
        imports(path, text)
          .files.filter((target) => {
            const other = roomOf(target) ?? '';
            const below = other === room || (other !== '' && floorOf(other) < floorOf(room));
            return !below || (room === 'src/sandbox' && !sandbox.includes(other));
          })
          .map((target) => `${path} imports ${target}`),
      ),
    planted: [
      { 'schemas/a.ts': "import { b } from '../src/source/b.ts';" },
      { 'src/source/a.ts': "import type { b } from '../rules/b.ts';" },
      { 'src/source/a.ts': "export { b } from '../measure/b.ts';" },
      { 'src/source/a.ts': "export * from '../rules/b.ts';" },
      { 'src/rules/vm/a.ts': "import '../../ports/b.ts';" },
      { 'src/render/a.ts': "const b = import('../operations/b.ts');" },
      { 'src/operations/a.ts': "import {\n  b,\n  type C,\n} from\n  '../adapters/b.ts';" },
      { 'src/adapters/a.ts': "/* why */ import b, { c } from '../operations/b.ts'; // why" },
      { 'src/adapters/a.ts': "import * as b from '../sandbox/b.ts';" },
      { 'src/sandbox/a.ts': "import { b } from '../ports/b.ts';" },
      { 'src/sandbox/a.ts': "import { b } from '../lifecycle/b.ts';" },
      { 'cli/a.ts': "import { b } from '../action/b.ts';" },
      { 'cli/a.ts': "import { b } from '../test/b.ts';" },
      { 'cli/a.ts': "import b from '../package.json' with { type: 'json' };" },
    ],
  },
  'what is imported is written out': {
    faults: (house) =>
      filesIn(house)
        .filter(({ text }) => /\bimport\s*\(\s*[^\s)]|\brequire\s*\(/.test(code(text)))
        .map(({ path }) => path),
    planted: [{ 'cli/a.ts': 'const b = await import(name);' }, { 'cli/a.ts': "const b = require('node:fs');" }],
  },
  'no files import each other in a circle': {
    faults: circles,
    planted: [
      { 'schemas/a.ts': "import './b.ts';", 'schemas/b.ts': "import type { a } from './a.ts';" },
      { 'schemas/a.ts': "import './b.ts';", 'schemas/b.ts': "import './c.ts';", 'schemas/c.ts': "import './a.ts';" },
      { 'schemas/a.ts': "import './a.ts';" },
    ],
  },
  'the rooms of the first four floors are pure': {
    faults: (house) =>
      filesIn(house)
        .filter(({ room }) => floorOf(room) < 4)
        .flatMap(({ path, text }) => [...code(text).matchAll(impure)].map(([found]) => `${path} has ${found}`)),
    planted: [
      { 'src/source/a.ts': 'await b;' },
      { 'src/ports/a.ts': 'export async function a() {}' },
      { 'src/rules/vm/a.ts': 'const a = process.env.A;' },
      { 'schemas/a.ts': 'const a = new Date();' },
      { 'src/render/a.ts': `const a = \`\${Date.now()}\`;` },
      { 'src/measure/a.ts': 'const a = Math.random();' },
      { 'src/render/a.ts': 'setTimeout(a, 1);' },
      { 'src/ingestion/a.ts': "fetch('https://a.example');" },
      { 'src/lifecycle/a.ts': 'console.log(1);' },
      { 'src/lifecycle/a.ts': 'const a = performance.now();' },
      { 'src/lifecycle/a.ts': 'const a = /[\'"]/.test(b); globalThis.c = 1;' },
    ],
  },
  'packages are imported in their rooms alone': {
    faults: (house) =>
      filesIn(house).flatMap(({ path, text, room }) =>
        imports(path, text)
          .packages.filter((name) => {
            const own = name
              .split('/')
              .slice(0, name.startsWith('@') ? 2 : 1)
              .join('/');
            const homes = packages[own] ?? (own.startsWith('node:') ? packages['node:'] : undefined);
            return !homes?.includes(room);
          })
          .map((name) => `${path} imports ${name}`),
      ),
    planted: [
      { 'src/rules/a.ts': "import { load } from 'js-yaml';" },
      { 'src/rules/a.ts': "import { z } from 'zod';" },
      { 'src/operations/a.ts': "import type { z } from 'zod/v4';" },
      { 'src/measure/a.ts': "import sharp from 'sharp';" },
      { 'cli/a.ts': "import { getInput } from '@actions/core';" },
      { 'action/a.ts': "import { exec } from '@actions/exec';" },
      { 'src/adapters/a.ts': "import lodash from 'lodash';" },
      { 'src/adapters/a.ts': "import { readFileSync } from 'fs';" },
      { 'src/source/a.ts': "import { readFileSync } from 'node:fs';" },
      { 'src/render/a.ts': "import { execFile } from 'node:child_process';" },
      { 'src/operations/a.ts': "import { request } from 'node:https';" },
      { 'src/operations/a.ts': "const net = await import('node:net');" },
    ],
  },
  'nothing is exported by default': {
    faults: (house) =>
      filesIn(house)
        .filter(({ text }) => /\bexport\s+default\b|\bas\s+default\b/.test(code(text)))
        .map(({ path }) => path),
    planted: [{ 'schemas/a.ts': 'export default 1;' }, { 'schemas/a.ts': 'const a = 1;\nexport { a as default };' }],
  },
  'files are named for what is in them': {
    faults: (house) =>
      filesIn(house)
        .map(({ path }) => path)
        .filter(
          (path) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(posix.basename(path)) || vague.test(posix.basename(path)),
        ),
    planted: [{ 'schemas/index.ts': '' }, { 'src/source/yaml-utils.ts': '' }, { 'src/source/readFile.ts': '' }],
  },
  'files have at most 300 lines': {
    faults: (house) =>
      filesIn(house)
        .filter(({ text }) => text.split('\n').length > 301)
        .map(({ path }) => path),
    planted: [{ 'schemas/a.ts': '\n'.repeat(301) }],
  },
};

const impure =
  /(?<!\.)\b(?:await|async|process|Date|setTimeout|setInterval|setImmediate|queueMicrotask|fetch|console|performance|globalThis)\b(?!\s*[:?])|\bMath\.random\b/g;
const vague = /(^|-)(index|utils?|helpers?|common|misc)\.ts$/;

/** The circles among files, each once. */
function circles(house: House): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (way.includes(path) || done.has(path)) return;
    for (const target of imports(path, house.get(path) ?? '').files)
      if (house.has(target)) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of house.keys()) visit(path, []);
  return found;
}

const root = join(import.meta.dirname, '..');
const listed = (...flags: string[]) =>
  execFileSync('git', ['ls-files', '-z', ...flags], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
const present = listed('-co', '--exclude-standard');
const built: House = new Map(
  present
    .filter((path) => path.endsWith('.ts') && roomOf(path) !== undefined)
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

test('every file that is no test stands in a room, but for the build', () => {
  const outside = present.filter(
    (path) => path.endsWith('.ts') && !built.has(path) && !/^(test|examples)\//.test(path),
  );
  expect(outside).toEqual(['build.ts', 'vitest.config.ts']);
  expect(built.size).toBeGreaterThan(100);
});

describe.each(Object.entries(checks))('%s', (_, { faults, planted }) => {
  test('in the house', () => {
    expect(faults(built)).toEqual([]);
  });

  test.each(planted)('not in %j', (house) => {
    expect(faults(new Map(Object.entries(house)))).not.toEqual([]);
  });
});

test('words that are no code are seen by no check', () => {
  const text = [
    '/** await new Date(); */ // process.exit()',
    "import { b } from './b.ts';",
    `const a = \`await \${b} "fetch()\`;`,
    "const c = 'async \\' console.log' + \"require('fs')\";",
    'const d = /await "\\/[/]/g.test(a) ? 1 / 2 : { process: 1 }.process;',
  ].join('\n');
  const house = new Map([['src/source/a.ts', text]]);
  expect(Object.values(checks).flatMap(({ faults }) => faults(house))).toEqual([]);
});

/** Written in parts, for this file is read too. */
const machine = new RegExp(`(?<![\\w.*}])/(?:${['work', 'root', 'home', 'Users', 'tmp'].join('|')})/[\\w.]`);
const fetched = new RegExp(
  `//[^/\\s]*(?:${['registry', 'artifactory', 'nexus', 'mirror'].join('|')})[^/\\s]*[./]`,
  'i',
);
/** The home of a user that WebAssembly invents (Emscripten, FS.createDefaultDirectories). */
const invented = new RegExp(`/${'home'}/web_user\\b`, 'g');
const leaks = (text: string) =>
  !text.includes('\0') && (machine.test(text.replace(invented, '')) || fetched.test(text));

test('no tracked file names a place on a machine, or where packages were fetched from', () => {
  const places = ['work/main', 'root/.npmrc', 'home/ada/offers'].map((path) => `at /${path}`);
  const hosts = [['registry', 'npmjs', 'org'].join('.'), 'npm.mirror.example', 'artifactory.example'].map(
    (host) => `https://${host}/zod`,
  );
  expect([...places, ...hosts].filter((text) => !leaks(text))).toEqual([]);
  expect(listed().filter((path) => leaks(readFileSync(join(root, path), 'latin1')))).toEqual([]);
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});
