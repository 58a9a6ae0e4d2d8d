/** `offerlane fix`: what has one right text is mended on disk, and nothing else is touched. */
import { chmodSync, lstatSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '../../schemas/report.ts';
import { rewriteFile } from '../../src/adapters/rewrite-file.ts';
import { aFolder, aPublisher, edit, home, node, write } from '../on-disk.ts';
import { pathsIn } from '../rules/paths-in.ts';
import { offerlane } from './offerlane.ts';

const gateway = 'offers/fabrikam-gateway/offer.yml';
const standard = 'offers/fabrikam-gateway/plans/standard.yml';
const insights = 'offers/fabrikam-insights/offer.yml';
const team = 'offers/fabrikam-insights/plans/team.yml';

const contents = (folder: string) =>
  Object.fromEntries(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));

/** Hurts a publisher's offers in six ways, each with one right text. */
function hurt(folder: string): void {
  edit(folder, gateway, '  privacyPolicyLink:', '  privacyPolicyLnk:');
  edit(folder, gateway, 'termsConditions: standardMicrosoft', 'termsConditions: StandardMicrosoft # by counsel');
  edit(folder, standard, 'openPorts:', 'open-ports:');
  edit(folder, insights, 'id: fabrikam-insights', 'id: fabrikam-insight');
  edit(folder, team, 'markets: [us, gb, de, se]', 'markets: [us, gb, de, se, gb]');
  edit(folder, '.github/offerlane.yml', 'failOn: error', 'failOn: Error');
}

test('mends several faults in several files, and leaves all else as it was', async () => {
  const folder = aPublisher();
  const right = contents(folder);
  hurt(folder);
  const { output, status } = await offerlane(folder, 'fix');
  expect(output.split('\n').slice(0, 8)).toEqual([
    '.github/offerlane.yml:5:9                        shape/choice             `Error` becomes `error`',
    'offers/fabrikam-gateway/offer.yml:10:20          shape/choice             `StandardMicrosoft` becomes `standardMicrosoft`',
    'offers/fabrikam-gateway/offer.yml:21:5           shape/unknown-key        `privacyPolicyLnk` becomes `privacyPolicyLink`',
    'offers/fabrikam-gateway/plans/standard.yml:32:3  shape/unknown-key        `open-ports` becomes `openPorts`',
    'offers/fabrikam-insights/offer.yml:2:5           offer/id-matches-folder  `fabrikam-insight` becomes `fabrikam-insights`',
    'offers/fabrikam-insights/plans/team.yml:12:25    shape/duplicate          `, gb` is taken away',
    '',
    '6 faults mended in 5 files.',
  ]);
  expect(output).toMatch(/2 offers, 2 fit to stage; no findings\n$/);
  expect(status).toBe(0);
  const comment = { [gateway]: right[gateway]?.replace('standardMicrosoft', 'standardMicrosoft # by counsel') };
  expect(contents(folder)).toEqual({ ...right, ...comment });
});

test('writes nothing in a dry run, and tells the same', async () => {
  const folder = aPublisher();
  hurt(folder);
  const before = contents(folder);
  const { output, status } = await offerlane(folder, 'fix', '--dry-run');
  expect(output).toContain('6 faults can be mended in 5 files. This is a dry run: nothing is written.');
  expect(status).toBe(0);
  expect(contents(folder)).toEqual(before);
});

test('mends what one rule finds, and tells what is left', async () => {
  const folder = aPublisher();
  hurt(folder);
  const { output, status } = await offerlane(folder, 'fix', '--rule', 'shape/duplicate');
  expect(output).toContain('1 fault mended in 1 file.');
  expect(output).toContain('`privacyPolicyLnk` is not a field');
  expect(status).toBe(1);
  expect(await offerlane(folder, 'fix', '--rule', 'shape/duplicates')).toEqual({
    output: '`shape/duplicates` is no rule. Did you mean `shape/duplicate`?',
    status: 2,
  });
});

test('mends the offers that are named', async () => {
  const folder = aPublisher();
  hurt(folder);
  const before = contents(folder);
  const { output } = await offerlane(folder, 'fix', 'offers/fabrikam-insights');
  expect(output).toContain('3 faults mended in 3 files.');
  const after = contents(folder);
  expect([after[gateway], after[standard]]).toEqual([before[gateway], before[standard]]);
});

test('says so where nothing has exactly one right text', async () => {
  const folder = aPublisher();
  expect(await offerlane(folder, 'fix')).toMatchObject({
    output: expect.stringMatching(/^Nothing here is mended/),
    status: 0,
  });
  edit(folder, gateway, '  termsConditions:', '  colour: red\n  termsConditions:');
  edit(folder, gateway, 'alias: ', 'alias: ""\nold: ');
  const before = contents(folder);
  expect(await offerlane(folder, 'fix')).toMatchObject({ status: 1 });
  expect(contents(folder)).toEqual(before);
});

test('mends in rounds what comes to light', async () => {
  const folder = aPublisher();
  const before = readFileSync(join(folder, standard), 'utf8');
  edit(folder, standard, 'technicalConfiguration:', 'technicalConfigurations:');
  edit(folder, standard, 'family: linux', 'family: Linux');
  expect((await offerlane(folder, 'fix')).output).toContain('2 faults mended in 1 file.');
  expect(readFileSync(join(folder, standard), 'utf8')).toBe(before);
});

test('does not choose between two keys that may both be meant', async () => {
  const folder = aPublisher();
  edit(folder, gateway, 'alias: ', 'alais: Other\naliass: ');
  const before = contents(folder);
  expect(await offerlane(folder, 'fix')).toMatchObject({ output: expect.stringMatching(/^Nothing here/), status: 1 });
  expect(contents(folder)).toEqual(before);
});

test('quotes a text that YAML reads as a number, as it is written', async () => {
  const folder = aPublisher();
  edit(folder, gateway, 'phone: "+1 425 555 0101"', 'phone: 014255550101');
  const { output, status } = await offerlane(folder, 'fix');
  expect(output).toContain('`014255550101` becomes `"014255550101"`');
  expect(status).toBe(0);
});

test('does not follow a link, and keeps the mode of a file', async () => {
  const folder = aPublisher();
  hurt(folder);
  const outside = join(aFolder(), 'offer.yml');
  renameSync(join(folder, gateway), outside);
  symlinkSync(outside, join(folder, gateway));
  chmodSync(join(folder, team), 0o640);
  const before = readFileSync(outside, 'utf8');
  await offerlane(folder, 'fix');
  expect(readFileSync(outside, 'utf8')).toBe(before);
  expect(lstatSync(join(folder, gateway)).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(folder, team)).mode & 0o777).toBe(0o640);
});

test('does not write over a file that changed meanwhile', () => {
  const folder = aFolder();
  write(folder, 'a.yml', 'b: 2\n');
  const [old, now] = ['b: 1\n', 'b: 3\n'].map((text) => new TextEncoder().encode(text));
  expect(() => rewriteFile(join(folder, 'a.yml'), old ?? new Uint8Array(), now ?? new Uint8Array())).toThrow(
    'changed while it was mended; run it again.',
  );
  expect(pathsIn(folder)).toEqual(['a.yml']);
  expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe('b: 2\n');
});

test('shows nothing of a file that a terminal would act on', () => {
  const folder = aPublisher();
  edit(folder, gateway, 'termsConditions: standardMicrosoft', 'termsConditions: "StandardMicrosoft\\e"');
  edit(folder, gateway, 'alias: ', '"ali\\x1b[31mas": ');
  const { stdout } = node([join(home, 'cli/main.ts'), 'fix'], folder);
  expect(stdout).not.toContain('\u001b');
});

test('the JSON of a validation tells each fix, from the folder it is run in', async () => {
  const folder = aPublisher();
  edit(folder, team, 'visibility: visible', 'visibility: Visible');
  const { output } = await offerlane(join(folder, 'offers'), 'validate', '--format=json');
  expect(Report.parse(JSON.parse(output)).findings).toMatchObject([
    {
      rule: 'shape/choice',
      fix: {
        file: 'fabrikam-insights/plans/team.yml',
        line: 10,
        column: 13,
        endLine: 10,
        endColumn: 20,
        text: 'visible',
      },
    },
  ]);
});

test.each([
  ['a picture is named in another letter case', gateway, 'media/hero.png', 'Media/Hero.png'],
  ['a text is named with a backslash', insights, 'file: description.html', 'file: Description.html'],
  ['a path has backslashes', gateway, 'media/hero.png', 'media\\hero.png'],
  ['a space after a colon is missing', team, 'audience: public', 'audience:public'],
  ['a space after a colon is missing in the configuration', '.github/offerlane.yml', 'offers: offers', 'offers:offers'],
  ['an item has no space after its dash', standard, '    - label: ipsec', '    -label: ipsec'],
  ['a GUID has no hyphens', insights, '7a1e6c30-90e5-4a8f-8a3e-1f0c5d2b4e66', '7a1e6c3090e54a8f8a3e1f0c5d2b4e66'],
  ['a currency is in upper case', team, 'recurrentPriceMode: flatRate', 'recurrentPriceMode: flat_rate'],
  ['a flag stands in quotes', insights, 'sellThroughMicrosoft: true', 'sellThroughMicrosoft: yes'],
  ['a version has a v', standard, 'versionNumber: 2.3.0', 'versionNumber: v2.3.0'],
])('mends it where %s', async (_, file, right, wrong) => {
  const folder = aPublisher();
  const before = contents(folder);
  edit(folder, file, right, wrong);
  expect(await offerlane(folder, 'fix')).toMatchObject({ status: 0 });
  expect(contents(folder)).toEqual(before);
});

test.each([
  ['a version of two numbers', standard, 'versionNumber: 2.3.0', 'versionNumber: 2.4'],
  ['a web address without its beginning', gateway, 'privacyPolicyLink: https://', 'privacyPolicyLink: '],
  ['a market that may be several', team, 'markets: [us,', 'markets: [uk,'],
  ['a file of another name', gateway, 'media/logo-small.png', 'media/logo-tiny.png'],
])('does not touch %s', async (_, file, right, wrong) => {
  const folder = aPublisher();
  edit(folder, file, right, wrong);
  const before = contents(folder);
  expect(await offerlane(folder, 'fix')).toMatchObject({ status: 1, output: expect.stringMatching(/^Nothing here/) });
  expect(contents(folder)).toEqual(before);
});
