/**
 * `npm run bench -- --sizes 10,1000,10000 --rounds 5`: judging beside its peers on the same files, each a whole process, in
 * turns. Installs the peers where they are not, takes dist/ as it is built, and writes docs/benchmarks.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { median } from '../median.ts';
import { type Contender, contenders, type Told } from './contenders.ts';
import { type Cost, measured } from './measure.ts';
import { type Repository, repository } from './repository.ts';

const home = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10,1000,10000' }, rounds: { type: 'string', default: '5' } },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  const words = ['install', '--prefix', import.meta.dirname, '--no-package-lock', '--no-audit', '--ignore-scripts'];
  spawnSync('npm', words, { stdio: 'inherit' });
}

/** The runs of one contender on one repository. */
interface Row {
  readonly contender: Contender;
  readonly costs: Cost[];
  found: number;
  exact: number;
}

const sections = sizes.map(section);
const page = `# Benchmarks

Made by \`npm run bench -- --sizes ${values.sizes} --rounds ${rounds}\`: whole processes in turns, medians of ${rounds} rounds, on ${cpus().length} cores
(${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.versions.node}. Seconds differ between machines and
hours; ratios in one run are what counts. Offers have about 150 lines in two to four YAML files, and two pictures; 2 % have
one seeded fault of shape. The peers judge shapes alone, by the same JSON Schemas, with one process for each schema. "Line"
counts the faults of which a told line is the right one; where a peer tells many lines of a fault, any of them will do.

${sections.join('\n')}`;
writeFileSync(join(home, 'docs/benchmarks.md'), page);
process.stdout.write(page);

function section(offers: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'offerlane-bench-'));
  try {
    const made = repository(folder, offers);
    const rows = contenders
      .filter(({ most = Number.POSITIVE_INFINITY }) => offers <= most)
      .map((contender): Row => ({ contender, costs: [], found: 0, exact: 0 }));
    for (const { contender } of rows) contender.prepare?.(made);
    for (const { contender } of rows) if (contender.before) measured(contender.calls(made), folder);
    for (let round = 0; round < rounds; round += 1) for (const row of rows) run(row, made);
    return table(offers, rows, made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(row: Row, made: Repository): void {
  const { cost, output } = measured(row.contender.calls(made), made.folder);
  row.costs.push(cost);
  const told = Map.groupBy(row.contender.told(output), ({ file }: Told) => file);
  row.found = made.faults.filter(({ file }) => told.has(file)).length;
  row.exact = made.faults.filter(({ file, lines }) =>
    told.get(file)?.some(({ line }) => line !== undefined && lines.includes(line)),
  ).length;
}

function table(offers: number, rows: readonly Row[], { faults }: Repository): string {
  const wall = (row: Row) => median(row.costs.map((cost) => cost.wall));
  const peer = rows.find(({ contender }) => contender.name.startsWith('@sourcemeta'));
  const lines = rows.map((row) => {
    const figure = (key: keyof Cost, digits: number) => median(row.costs.map((cost) => cost[key])).toFixed(digits);
    const ratio = peer === undefined ? '' : (wall(row) / wall(peer)).toFixed(2);
    const told = `${row.found} of ${faults.length} | ${row.exact}`;
    return `| ${row.contender.name} | ${figure('wall', 2)} | ${ratio} | ${figure('cpu', 2)} | ${figure('memory', 0)} | ${told} |`;
  });
  return `## ${offers.toLocaleString('en-US')} offers

| | wall s | by sourcemeta's | CPU s | peak MiB | faults found | line |
|---|---|---|---|---|---|---|
${lines.join('\n')}
`;
}
