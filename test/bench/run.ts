/**
 * `npm run bench -- --offers N --rounds N`: judging beside its peers on the same files, each a whole process, in turns.
 * Writes docs/benchmarks.md.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const home = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { offers: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '5' } },
});
const [offers, rounds] = [Number(values.offers), Number(values.rounds)];

const folder = mkdtempSync(join(tmpdir(), 'offerlane-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (let number = 0; number < offers; number += 1) {
  const id = `gateway-${String(number).padStart(5, '0')}`;
  const to = join(folder, 'offers', id);
  mkdirSync(to, { recursive: true });
  cpSync(join(home, 'examples/offers/fabrikam-gateway'), to, { recursive: true });
  const text = readFileSync(join(to, 'offer.yml'), 'utf8');
  const own = text
    .replace('id: fabrikam-gateway', `id: ${id}`)
    .replace('title: Fabrikam Gateway\n', `title: Gateway ${number}\n`);
  writeFileSync(join(to, 'offer.yml'), own);
}

const peer = (name: string) => [join(import.meta.dirname, 'peers.ts'), name, folder];
const contenders: Readonly<Record<string, readonly string[]>> = {
  'node, doing nothing': ['--eval', '0'],
  'js-yaml: every file loaded, nothing judged': peer('load'),
  'js-yaml and ajv: shapes by our JSON Schemas, no lines': peer('ajv'),
  'offerlane validate: shapes, rules, pictures, digests, lines': [join(home, 'dist/offerlane.mjs'), 'validate', folder],
};

interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

const meter = `data:text/javascript,${encodeURIComponent(`import { writeSync } from 'node:fs';
process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
writeSync(2, '\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 })); });`)}`;

function run(words: readonly string[]): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, ...words], { encoding: 'utf8' });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, ...JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) };
}

const costs = new Map(Object.keys(contenders).map((name) => [name, [] as Cost[]]));
for (let round = 0; round < rounds; round += 1)
  for (const [name, words] of Object.entries(contenders)) costs.get(name)?.push(run(words));

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const rows = [...costs].map(([name, all]) => {
  const figure = (key: keyof Cost, digits: number) => median(all.map((cost) => cost[key])).toFixed(digits);
  return `| ${name} | ${figure('wall', 2)} | ${figure('cpu', 2)} | ${figure('memory', 0)} |`;
});
const page = `# Benchmarks

Made by \`npm run bench -- --offers ${offers} --rounds ${rounds}\`: ${offers.toLocaleString('en-US')} copies of the virtual machine offer in
examples/ (three YAML files, two texts and seven pictures each), whole processes in turns, medians of ${rounds} rounds, on ${cpus().length}
cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.versions.node}. Seconds differ between
machines; ratios in one run are what counts.

| | seconds | CPU seconds | peak MiB |
|---|---|---|---|
${rows.join('\n')}
`;
writeFileSync(join(home, 'docs/benchmarks.md'), page);
process.stdout.write(page);
