/** The cache of the built program: whatever changed since an earlier run, no judgement is one of before. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const home = join(import.meta.dirname, '../..');
const base = mkdtempSync(join(tmpdir(), 'offerlane-cache-'));
const program = join(base, 'dist');
let folder: string;
let cache: string;

/** What the pictures of the examples show: every cache begins with it, for no test is about it. */
const seen = join(base, 'seen');

beforeAll(() => {
  execFileSync(process.execPath, [join(home, 'build.ts'), program]);
  [folder, cache] = [join(home, 'examples'), seen];
  run();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Longer than what is kept must be at rest. */
const rest = () => setTimeout(100);

beforeEach(async () => {
  folder = mkdtempSync(join(base, 'repository-'));
  cache = join(folder, 'cache');
  // Two offers are enough to tell one from another, and to look at large pictures takes time.
  const others = /fabrikam-(edge|estate)$|media\/(console|set-up|video)\.png$/;
  cpSync(join(home, 'examples'), folder, { recursive: true, filter: (path) => !others.test(path) });
  const pictures = readdirSync(join(seen, 'offerlane')).filter((name) => name.startsWith('pictures-'));
  for (const name of pictures)
    cpSync(join(seen, 'offerlane', name), join(cache, 'offerlane', name), { recursive: true });
  await rest();
});

function run(...words: string[]) {
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  const ran = spawnSync(process.execPath, [join(program, 'offerlane.mjs'), 'validate', ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status: ran.status, output: ran.stdout, errors: ran.stderr };
}

const kept = () =>
  existsSync(cache) ? readdirSync(join(cache, 'offerlane')).filter((name) => name.endsWith('.json')) : [];
const offer = () => join(folder, 'offers/fabrikam-gateway/offer.yml');

/** Puts a mark into what is kept, so that what is recalled can be told from what is judged. */
function mark(): void {
  for (const name of kept()) {
    const file = join(cache, 'offerlane', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('fabrikam-gateway","path', 'recalled","path'));
  }
}
const recalled = (...words: string[]) => run('--format', 'json', ...words).output.includes('recalled');

test('what no one changed is recalled, in every format, with the status and from every folder', () => {
  appendFileSync(offer(), 'surplus: 1\n');
  utimesSync(offer(), 1e9, 1e9);
  run();
  const [text, json, github] = [run(), run('--format', 'json'), run('--format', 'github')];
  expect(text.status).toBe(1);
  for (const [words, before] of [
    [[], text],
    [['--format', 'json'], json],
    [['--format', 'github'], github],
  ] as const)
    expect(run(...words)).toEqual(before);
  for (const [words, before] of [
    [['--no-cache'], text],
    [['--no-cache', '--format', 'json'], json],
    [['--no-cache', '--format', 'github'], github],
  ] as const)
    expect(run(...words)).toEqual(before);
});

test('a judgement is kept and recalled, and not with --no-cache or --base', () => {
  run('--format', 'json');
  expect(kept()).toHaveLength(1);
  mark();
  expect(recalled()).toBe(true);
  expect(recalled('--no-cache')).toBe(false);
  expect(recalled('offers/fabrikam-insights')).toBe(false);
});

const changes: Readonly<Record<string, () => void>> = {
  'a file has other content': () => writeFileSync(offer(), readFileSync(offer(), 'utf8').replace('Gateway', 'Gatewaz')),
  'a file has other content of the same length, and its old times': () => {
    const { atimeMs, mtimeMs } = statSync(offer());
    writeFileSync(offer(), readFileSync(offer(), 'utf8').replace('Gateway', 'Gatewaz'));
    utimesSync(offer(), atimeMs / 1000, mtimeMs / 1000);
  },
  'a picture has other content': () => appendFileSync(join(folder, 'offers/fabrikam-gateway/media/hero.png'), 'x'),
  'a text has other content': () => appendFileSync(join(folder, 'offers/fabrikam-gateway/description.html'), 'x'),
  'a file is gone': () => rmSync(join(folder, 'offers/fabrikam-gateway/description.html')),
  'a file is there that was not': () =>
    writeFileSync(join(folder, 'offers/fabrikam-gateway/plans/new.yml'), 'id: new\n'),
  'an offer is there that was not': () => mkdirSync(join(folder, 'offers/another')),
  'an offer is gone': () => rmSync(join(folder, 'offers/fabrikam-insights'), { recursive: true }),
  'an offer has another name': () =>
    renameSync(join(folder, 'offers/fabrikam-insights'), join(folder, 'offers/fabrikam-insightz')),
  'a file is a link now': () => {
    renameSync(offer(), join(folder, 'elsewhere.yml'));
    symlinkSync(join(folder, 'elsewhere.yml'), offer());
  },
  'the configuration is another': () => appendFileSync(join(folder, '.github/offerlane.yml'), '# x\n'),
  'the configuration is gone': () => rmSync(join(folder, '.github/offerlane.yml')),
  'the program is another': () => {
    const chunk = readdirSync(program).find((name) => name.startsWith('chunk-')) ?? '';
    appendFileSync(join(program, chunk), '\n');
  },
  'what is kept cannot be read': () => {
    for (const name of kept()) writeFileSync(join(cache, 'offerlane', name), '{"question":');
  },
};

test.each(Object.entries(changes))('nothing is recalled where %s', (_, change) => {
  run('--format', 'json');
  mark();
  expect(recalled()).toBe(true);
  change();
  expect(recalled()).toBe(false);
  expect(run()).toEqual(run('--no-cache'));
});

test('nothing is recalled where a configuration came to be', async () => {
  rmSync(join(folder, '.github'), { recursive: true });
  await rest();
  run('--format', 'json');
  mark();
  expect(recalled()).toBe(true);
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github/offerlane.yml'), 'version: 1\nfailOn: never\n');
  expect(recalled()).toBe(false);
});

test('what was written in the moment before it was read is not kept', () => {
  const soon = Date.now() / 1000 + 5;
  utimesSync(offer(), soon, soon);
  run();
  expect(kept()).toEqual([]);
});

test('a cache that cannot be written changes nothing', () => {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, '');
  expect(run()).toEqual(run('--no-cache'));
});
