/** `offerlane init`: an offer that is whole once what is empty is filled in, and that says of each empty value that it is. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { Report } from '../../schemas/report.ts';
import { startedTypes } from '../../src/source/starters.ts';
import { writeYaml } from '../../src/source/write-yaml.ts';
import { offers } from '../faults/offers.ts';
import { aFolder, aPublisher, commit, home, write } from '../on-disk.ts';
import { pathsIn } from '../rules/paths-in.ts';
import { offerlane } from './offerlane.ts';

const textIn = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

async function report(folder: string): Promise<Report> {
  const { output } = await offerlane(folder, 'validate', '--format=json');
  return Report.parse(JSON.parse(output));
}

/** Where nothing stands, as JSON pointers. */
function empty(value: unknown, pointer: string): readonly string[] {
  if (value === null) return [pointer];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => empty(child, `${pointer}/${key}`));
}

test('begins an offer of every type that has a starter', () => {
  expect(startedTypes).toEqual(
    expect.arrayContaining(['virtual-machine', 'core-virtual-machine', 'software-as-a-service']),
  );
});

test.each(startedTypes)(
  'every empty value of a new %s offer is told at its line, and nothing else is',
  async (type) => {
    const folder = aFolder();
    const { output, status } = await offerlane(folder, 'init', 'contoso-new', '--type', type, '--publisher', 'contoso');
    expect(status).toBe(0);
    const plan = 'offers/contoso-new/plans/standard.yml';
    const offer = 'offers/contoso-new/offer.yml';
    const files = ['.github/offerlane.yml', '.github/workflows/offerlane.yml', offer, plan];
    expect(pathsIn(folder).toSorted()).toEqual(files.toSorted());
    expect(output.split('\n').slice(0, 4).toSorted()).toEqual(files.toSorted());
    const { findings, offers: judged } = await report(folder);
    const told = findings.map(({ path }) => path);
    const missing = [
      ...empty(load(textIn(folder, offer)), ''),
      ...empty(load(textIn(folder, plan)), '/plans/standard'),
    ];
    expect(told.toSorted()).toEqual(missing.toSorted());
    expect(missing.length).toBeGreaterThan(20);
    expect(output).toContain(`\n${missing.length} values to fill in`);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
    for (const { file, line } of findings) expect(textIn(folder, file).split('\n')[line - 1]).toMatch(/:( #.*)?$/);
    expect(judged.map((one) => one.type)).toEqual([type]);
  },
);

/** The value with what is empty taken from an example; of a union that is not chosen yet, all of it. */
function filled(value: unknown, example: unknown): unknown {
  if (value === null) return example;
  if (typeof value !== 'object') return value;
  const from = (key: string) => (example as Record<string, unknown>)[key];
  if (Array.isArray(value)) return value.map((item, index) => filled(item, from(String(index))));
  const chooses = ['family', 'sourceType', 'termsConditions', 'licenseModel', 'recurrentPriceMode'].some((key) =>
    Object.entries(value).some(([own, child]) => own === key && child === null),
  );
  if (chooses) return example;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, filled(child, from(key))]));
}

test.each(startedTypes)('a new %s offer is fit to stage once it is filled in', async (type) => {
  const folder = aFolder();
  await offerlane(folder, 'init', 'contoso-new', '--type', type, '--publisher', 'contoso');
  const example = offers().find((one) => one.type === type);
  const documents = example?.documents.slice(1) ?? [];
  for (const [file, document] of [
    ['offer.yml', documents[0]],
    ['plans/standard.yml', documents.at(-1)],
  ] as const) {
    const path = `offers/contoso-new/${file}`;
    const value = filled(load(textIn(folder, path)), document?.value);
    write(folder, path, writeYaml(Object.fromEntries(Object.entries(value ?? {}))));
  }
  for (const [path, content] of Object.entries(example?.files ?? {})) {
    if (path.endsWith('.yml')) continue;
    const place = join(folder, path.replace(`offers/${example?.id}`, 'offers/contoso-new'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  const { findings, offers: judged } = await report(folder);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(judged.map(({ fit }) => fit)).toEqual([true]);
});

test('leaves the publisher to be filled in, where it is not named', async () => {
  const folder = aFolder();
  await offerlane(folder, 'init', 'contoso-new', '--type=virtual-machine', '--plan=basic');
  const { findings } = await report(folder);
  expect(
    findings.filter(({ file }) => file.startsWith('.github')).map(({ line, message }) => `${line} ${message}`),
  ).toEqual(['3 `publisher` is empty; it must be lower-case letters, digits, hyphens and underscores.']);
  expect(textIn(folder, 'offers/contoso-new/plans/basic.yml')).toContain('\nid: basic #');
});

test('writes over nothing', async () => {
  const folder = aPublisher();
  write(folder, '.github/workflows/offerlane.yml', 'name: Own\n');
  const contents = () => new Map(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
  const before = contents();
  for (const id of ['fabrikam-gateway', 'fabrikam-insights'])
    expect(await offerlane(folder, 'init', id, '--type=virtual-machine')).toMatchObject({
      output: `There is an offer \`${id}\` already; nothing was written. Choose another ID.`,
      status: 2,
    });
  expect(contents()).toEqual(before);
  const { output } = await offerlane(folder, 'init', 'fabrikam-new', '--type=software-as-a-service');
  expect(output).toContain('.github/offerlane.yml was there, and is as it was\n');
  expect(output).toContain('.github/workflows/offerlane.yml was there, and is as it was\n');
  for (const [path, content] of before) expect(contents().get(path)).toBe(content);
});

test('its workflow is that of the examples', async () => {
  const folder = aFolder();
  await offerlane(folder, 'init', 'contoso-new', '--type=virtual-machine');
  expect(textIn(folder, '.github/workflows/offerlane.yml')).toBe(textIn(home, 'examples/.github/workflows/offers.yml'));
});

test('a publisher below the top of a repository has its workflow at the top', async () => {
  const folder = aFolder();
  aPublisher(join(folder, 'market'));
  commit(folder);
  const { output } = await offerlane(join(folder, 'market'), 'init', 'fabrikam-new', '--type=virtual-machine');
  expect(output.split('\n').slice(0, 4)).toEqual([
    'offers/fabrikam-new/offer.yml',
    'offers/fabrikam-new/plans/standard.yml',
    '../.github/workflows/offerlane.yml',
    '.github/offerlane.yml was there, and is as it was',
  ]);
});

test.each([
  [
    ['Contoso New', '--type=virtual-machine'],
    'The offer ID is `Contoso New`; it must be 3 to 50 lower-case letters, digits, hyphens and underscores, with a letter or digit first.',
  ],
  [
    ['../x', '--type=virtual-machine'],
    'The offer ID is `../x`; it must be 3 to 50 lower-case letters, digits, hyphens and underscores, with a letter or digit first.',
  ],
  [['contoso-new'], '`offerlane init` takes --type: virtual-machine, core-virtual-machine or software-as-a-service.'],
  [
    ['contoso-new', '--type=vm'],
    '--type is `vm`; it must be virtual-machine, core-virtual-machine or software-as-a-service.',
  ],
  [
    ['contoso-new', '--type=virtual-machine', '--plan=../x'],
    '--plan is `../x`; it must be 1 to 50 lower-case letters, digits, hyphens and underscores.',
  ],
  [
    ['contoso-new', '--type=virtual-machine', '--publisher=A b'],
    '--publisher is `A b`; it must be lower-case letters, digits, hyphens and underscores.',
  ],
  [
    ['contoso-new', '--type=virtual-machine', '--publisher=contoso'],
    '`.github/offerlane.yml` says that the publisher is `fabrikam`; leave --publisher out.',
  ],
  [[], '`offerlane init` takes <offer-id> and no more; see `offerlane init --help`.'],
])('says what is wrong with %j', async (words, output) => {
  const folder = aPublisher();
  const before = pathsIn(folder);
  expect(await offerlane(folder, 'init', ...words)).toEqual({ output, status: 2 });
  expect(pathsIn(folder)).toEqual(before);
});
