/** The core virtual machine offer, made from the gateway, and what tells it from a virtual machine offer. */
import { expect, test } from 'vitest';
import { validate } from '../../src/operations/validate.ts';
import { edited, type Files, found, gateway, overlaid, standard } from './examples.ts';

const type = (word: string): Files => edited('offer.yml', ['type: virtual-machine', word]);
const core = type('type: core-virtual-machine');
const family = '  operatingSystem:\n';
const oneKey = edited(standard, [family, `  softwareType: operatingSystem\n${family}`]);
const allKeys = edited(
  standard,
  [family, `  softwareType: operatingSystem\n${family}`],
  [
    '  vmProperties:\n',
    `  vmProperties:\n${['availableToFreeAccounts', 'supportsClientHub', 'supportsHubOnOffSwitch', 'supportsSriov'].map((key) => `    ${key}: true\n`).join('')}`,
  ],
);
const ownLicence = edited('plans/own-licence.yml', [family, `  softwareType: operatingSystem\n${family}`]);

async function judged(files: Files) {
  const { offers } = await validate({
    head: overlaid(files),
    base: undefined,
    root: '',
    paths: [],
    all: true,
    today: '2026-11-26',
  });
  return offers.find(({ id }) => id === gateway.slice('offers/'.length));
}

async function said(files: Files): Promise<readonly string[]> {
  return (await found(files)).map(({ file, line, rule, message }) => {
    return `${file.slice(gateway.length + 1)}:${line} ${rule} ${message}`;
  });
}

test('an offer with the fields of a core virtual machine is right and fit to stage', async () => {
  const files = { ...core, ...allKeys, ...ownLicence };
  expect(await said(files)).toEqual([]);
  expect(await judged(files)).toMatchObject({ type: 'core-virtual-machine', fit: true });
});

test('an offer without them is one too', async () => {
  expect(await said(core)).toEqual([]);
  expect(await judged(core)).toMatchObject({ type: 'core-virtual-machine', fit: true });
});

test('it has the pages and the rules of a virtual machine', async () => {
  const wrong = edited(standard, ['skuId: standard\n', 'skuId: other\n']);
  const pages = (await judged({}))?.pages;
  expect(pages).toHaveProperty('audience');
  expect((await judged(core))?.pages).toEqual(pages);
  const told = await said({ ...core, ...wrong });
  expect(told).toHaveLength(1);
  expect(told).toEqual(await said(wrong));
  expect(told.join()).toMatch(/^plans\/standard\.yml:\d+ vm\/sku-has-plan-id /);
});

test('one field of it in a virtual machine offer is told at that field', async () => {
  expect(await said(oneKey)).toEqual([
    expect.stringMatching(
      /^plans\/standard\.yml:\d+ shape\/unknown-key `softwareType` is a field of a core virtual machine offer, but `type` is `virtual-machine`; change one or the other\.$/,
    ),
  ]);
  expect(await judged(oneKey)).toMatchObject({ type: 'virtual-machine' });
});

test('several of them in a right offer make its type wrong', async () => {
  expect(await said({ ...oneKey, ...ownLicence })).toEqual([
    expect.stringMatching(
      /^offer\.yml:\d+ shape\/choice `type` is `virtual-machine`, but the content is that of a core virtual machine offer; it must be `core-virtual-machine`\.$/,
    ),
  ]);
});

test('a field of it beside another fault does not make the type wrong', async () => {
  const told = await said(edited(standard, [family, `  softwareType: operatingSystem\n  colour: red\n${family}`]));
  expect(told.map((line) => line.replace(/^(\S+?):\d+ (\S+) (`\S+`).*$/, '$1 $2 $3'))).toEqual([
    'plans/standard.yml shape/unknown-key `softwareType`',
    'plans/standard.yml shape/unknown-key `colour`',
  ]);
});

test.each([
  ['core-virtual-machin', 'core-virtual-machine'],
  ['coreVirtualMachine', 'core-virtual-machine'],
  ['azureVirtualMachine', 'virtual-machine'],
  ['azure-virtual-machine', 'virtual-machine'],
  ['virtual-machin', 'virtual-machine'],
])('%s is read as %s', async (written, meant) => {
  const files = type(`type: ${written}`);
  expect(await said(files)).toEqual([
    expect.stringMatching(new RegExp(`shape/choice \`type\` is \`${written}\`; did you mean \`${meant}\`\\?$`)),
  ]);
  expect(await judged(files)).toMatchObject({ type: meant });
});

test.each([
  ['a virtual machine', {}, 'virtual-machine'],
  ['a core virtual machine', allKeys, 'core-virtual-machine'],
])('an offer without a type is taken for %s by its content', async (_, content, meant) => {
  const files = { ...content, ...type('# no type') };
  expect(await said(files)).toEqual([
    'offer.yml:1 shape/missing-key `type` is missing; it must be virtual-machine, core-virtual-machine, software-as-a-service, container or azure-application.',
  ]);
  expect(await judged(files)).toMatchObject({ type: meant });
});
