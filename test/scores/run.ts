/**
 * `npm run -s scores -- FOLDER`: measures labelled pictures as `offerlane inspect` does and tells how often it is right, as Markdown.
 * The folder holds them beside a labels.json: by file what is true of it, in the words of `inspect`, and for sizes of one logo their
 * `group` and `role`. Costs are the medians over the pictures of labels that have a ground.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import sharp from 'sharp';
import * as z from 'zod';
import { run } from '../../cli/run.ts';
import { sharpPictures } from '../../src/adapters/pictures/decoded.ts';
import { header } from '../../src/measure/picture/header.ts';
import { lookAtPicture } from '../../src/operations/look-at-picture.ts';
import { median } from '../median.ts';
import { accuracy, rates } from './score.ts';

const Label = z.looseObject({ group: z.union([z.string(), z.number()]).optional(), role: z.string().optional() });
type Labels = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('`npm run -s scores -- FOLDER` takes the folder of the labelled pictures.');
const labels: Labels = z.record(z.string(), Label).parse(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')));
const said = new Map<string, Readonly<Record<string, unknown>>>();

async function inspect(files: readonly string[], ...options: readonly string[]): Promise<void> {
  const surroundings = { folder: folder ?? '', workspace: undefined, environment: {}, say: () => {} };
  const ending = () => new AbortController().signal;
  const words = ['inspect', '--format', 'json', ...options, ...files];
  const { output } = await run(words, { ...surroundings, ending });
  for (const [file, record] of Object.entries(JSON.parse(output))) said.set(file, record as Record<string, unknown>);
}

const named = Object.entries(labels);
const isHero = ([, label]: (typeof named)[number]) => Object.keys(label).some((key) => key.startsWith('hero'));
const families = Map.groupBy(
  named.filter(([, { group }]) => group !== undefined),
  ([, { group }]) => group,
);
const single = named.filter(([, { group }]) => group === undefined);
const files = (some: typeof named) => some.map(([file]) => file);
await inspect(files(single.filter((one) => !isHero(one))), '--role', 'logo');
await inspect(files(single.filter(isHero)), '--role', 'hero');
for (const family of families.values()) await inspect(files(family), '--role', 'logo', '--no-text', '--family');

const pairs = (key: string) =>
  named.flatMap(([file, label]) => {
    const truth = label[key] ?? undefined;
    // What is wide is another drawing of the logo.
    const scored = truth !== undefined && !(key === 'stretched' && label.role === 'wide');
    return scored ? [[truth, said.get(file)?.[key]] as const] : [];
  });
const figure = (value: number) => value.toFixed(3).replace(/^0/, '');
const yesOrNo = (key: string) => {
  const { count, precision, recall, f1 } = rates(pairs(key).map(([truth, own]) => [truth === true, own === true]));
  return `| \`${key}\` | ${count} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} |`;
};
const kinds = (key: string, within = 0) => {
  const all = pairs(key);
  const near = all.map(([truth, own]) => [true, Math.abs(Number(truth) - Number(own)) <= within] as const);
  return `| \`${key}\`${within > 0 ? `, within ${within}` : ''} | ${all.length} | ${figure(accuracy(within > 0 ? near : all))} |`;
};
const byFamily = [...families.values()].map((family) => {
  const square = family.filter(([, { role }]) => role !== 'wide');
  const some = (told: (file: string) => boolean) => square.some(([file]) => told(file));
  const factor = Math.max(...square.map(([, label]) => Number(label.factor ?? 1)));
  return [
    factor,
    some((file) => labels[file]?.stretched === true),
    some((f) => said.get(f)?.stretched === true),
  ] as const;
});
const familyRates = (title: string, least: number, most: number) => {
  const some = byFamily.filter(([factor]) => factor === 1 || (factor >= least && factor < most));
  const { count, precision, recall, f1 } = rates(some.map(([, truth, own]) => [truth, own]));
  return `| ${title} | ${count} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} |`;
};

const timed = files(named.filter(([, { background }]) => typeof background === 'string')).slice(0, 200);
const costs: Record<'measured' | 'stats' | 'header', number[]> = { measured: [], stats: [], header: [] };
for (const file of timed) {
  const bytes = readFileSync(join(folder, file));
  const cost = async (kind: keyof typeof costs, work: () => unknown) => {
    const began = performance.now();
    await work();
    costs[kind].push(performance.now() - began);
  };
  await cost('measured', () => lookAtPicture(bytes, 'logo', { pictures: sharpPictures }));
  await cost('stats', () => sharp(bytes).stats());
  await cost('header', () => header(bytes));
}

process.stdout.write(`| | pictures | precision | recall | F1 |
|---|--:|--:|--:|--:|
${['gradient', 'text', 'stretched'].map(yesOrNo).join('\n')}
${familyRates('sizes of a logo, one stretched by 10 % or more', 1.1, Infinity)}
${familyRates('sizes of a logo, one stretched by 6 %', 1.01, 1.1)}
${['heroText', 'heroCentreFree', 'whiteLegible'].map(yesOrNo).join('\n')}

| | pictures | right |
|---|--:|--:|
${['background', 'foreground', 'heroBackground', 'heroFree', 'colours'].map((key) => kinds(key)).join('\n')}
${kinds('colours', 1)}

| one logo | median |
|---|--:|
| decoded and measured, text aside | ${median(costs.measured).toFixed(1)} ms |
| \`sharp(bytes).stats()\` | ${median(costs.stats).toFixed(1)} ms |
| its header alone | ${median(costs.header).toFixed(3)} ms |
`);
