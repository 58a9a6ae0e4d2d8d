import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { repository, rulePage, version } from '../src/render/rule-page.ts';
import { aFolder, aPublisher, home, node } from './on-disk.ts';

const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const built = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

test('dist/ is what building makes of the sources, wherever it is built', () => {
  const folder = aFolder();
  const { status, stderr } = node([join(home, 'build.ts'), 'made'], folder);
  expect([status, stderr]).toEqual([0, '']);
  const [made, committed] = [built(join(folder, 'made')), built(join(home, 'dist'))];
  expect(Object.keys(made)).toEqual(Object.keys(committed));
  const stale = Object.keys(made).filter((file) => made[file] !== committed[file]);
  expect(stale, 'run `npm run build`').toEqual([]);
});

test('what the command line loads has no part of the kit of Actions', () => {
  const { 'action.mjs': action = '', ...others } = built(join(home, 'dist'));
  const code = Object.entries(others).filter(([name]) => name.endsWith('.mjs'));
  expect(code.map(([, text]) => text).join('')).not.toContain('node_modules/@actions/');
  expect(action).toContain('node_modules/@actions/core/');
  expect(action).not.toMatch(/undici|http-client/);
});

test('dist/ holds the licence of everything in it', () => {
  const { 'LICENSES.txt': licences = '', ...bundles } = built(join(home, 'dist'));
  const parts = Object.values(bundles).flatMap((bundle) => [
    ...bundle.matchAll(/^\/\/ node_modules\/((@[^/]+\/)?[^/]+)/gm),
  ]);
  const packages = new Set(parts.map(([, name = '']) => name));
  expect(packages.size).toBeGreaterThan(2);
  for (const name of packages)
    expect(licences).toMatch(
      new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\n\\n(.*\\n)*?.*Permission is hereby granted`, 'm'),
    );
});

test('the packed program runs alone, installed with no registry at hand', () => {
  const folder = aFolder();
  const npm = (...words: readonly string[]) => execFileSync('npm', words, { cwd: folder, stdio: 'pipe' });
  npm('pack', home, '--silent', '--ignore-scripts');
  npm(
    'install',
    '--offline',
    '--ignore-scripts',
    '--omit=optional',
    `--cache=${folder}/cache`,
    `./offerlane-${version}.tgz`,
  );
  const installed = join(folder, 'node_modules');
  expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['offerlane']);
  const packed = join(installed, 'offerlane');
  expect(readdirSync(join(packed, 'dist')).sort()).toEqual(readdirSync(join(home, 'dist')).sort());
  expect(readdirSync(packed)).not.toContain('src');
  const publisher = aPublisher();
  const bin = join(installed, '.bin/offerlane');
  expect(node([bin, 'validate'], publisher)).toMatchObject({ status: 0, stderr: '' });
  expect(node([bin, 'validate', 'nix'], publisher)).toMatchObject({ status: 2, stdout: '' });
  expect(execFileSync(bin, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
});

test('pictures measure the same as WebAssembly, where nothing is installed', () => {
  const folder = aFolder();
  cpSync(join(home, 'dist'), join(folder, 'dist'), { recursive: true });
  const media = ['fabrikam-gateway/media/hero.png', 'fabrikam-gateway/media/logo-small.png'];
  const words = [
    'inspect',
    '--no-text',
    '--format',
    'json',
    ...media.map((path) => join(home, 'examples/offers', path)),
  ];
  const alone = node([join(folder, 'dist/offerlane.mjs'), ...words], folder);
  expect(alone).toMatchObject({ status: 0, stderr: '' });
  expect(alone.stdout).toBe(node([join(home, 'dist/offerlane.mjs'), ...words], folder).stdout);
  const reading = node([join(folder, 'dist/offerlane.mjs'), 'inspect', words.at(-1) ?? ''], folder);
  expect(reading.stderr).toContain('run `npm install tesseract.js @tesseract.js-data/eng`, or look for no text.');
});

const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"22.14.0"})';

test('an older Node.js is told what it takes', () => {
  const folder = aFolder();
  cpSync(join(home, 'dist'), folder, { recursive: true });
  const { status, stdout, stderr } = node(['--import', older, join(folder, 'offerlane.mjs'), '--version'], folder);
  expect(stderr).toBe('offerlane: it takes Node.js 24 or later, and this is 22.14.0; install that.\n');
  expect([status, stdout]).toEqual([2, '']);
});

// There is no such package for macOS.
test.skipIf(process.platform === 'darwin')('an older Node.js hands over to the one that was installed along', () => {
  const words = ['--import', older, join(home, 'dist/offerlane.mjs')];
  expect(node([...words, '--version'], home)).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(node([...words, 'validate', 'nix'], home)).toMatchObject({ status: 2, stdout: '' });
});

test('names the version in package.json', () => {
  expect(version).toBe(manifest.version);
  expect(rulePage('plan/title-unique')).toBe(`${repository}/blob/v${manifest.version}/docs/rules/plan/title-unique.md`);
});
