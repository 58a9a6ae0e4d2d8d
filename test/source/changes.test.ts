import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../schemas/words.ts';
import { readOffer } from '../../src/operations/read.ts';
import { changes, classOfAll } from '../../src/source/changes.ts';
import { digest } from '../../src/source/digest.ts';
import { fieldAt, members, valueAt } from '../../src/source/field.ts';
import { offerFolders } from '../../src/source/offer-files.ts';
import type { OfferSource } from '../../src/source/offer-source.ts';
import { grafted, pathTree } from '../../src/source/path-tree.ts';
import { examples, type Files, overlaid } from './examples.ts';

async function read(id: string, files: Files): Promise<OfferSource> {
  const tree = overlaid(files);
  const folder = offerFolders('offers', await tree.list('offers')).find((one) => one.id === id);
  if (folder === undefined) throw new Error(`no offer ${id}`);
  return readOffer(tree, folder);
}

/** What is said of a change: its path, kind and class. */
const told = (before: OfferSource | undefined, after: OfferSource | undefined) =>
  changes(before, after).map(({ path, kind, class: costs }) => `${path.join('/')} ${kind} ${costs}`);

/** An edit of a file of an offer, and what is said of it. */
type Edit = readonly [file: string, from: string, to: string, ...told: string[]];

const offer = 'offer.yml';
const plan = 'plans/standard.yml';
const own = 'plans/own-licence.yml';
const team = 'plans/team.yml';
const technical = 'plans/standard/technicalConfiguration';
const image = 'plans/standard/technicalConfiguration/vmImageVersions/1/vmImages/0/source/osDisk';
const screenshots = 'listing/en-us/media/screenshots';

const gateway: readonly Edit[] = [
  [offer, 'title: Fabrikam Gateway\n', 'title: Gateway\n', 'listing/en-us/title changed marketing'],
  [offer, 'hardened', 'hard', 'listing/en-us/shortDescription changed marketing'],
  [offer, 'Set-up guide', 'Guide', 'listing/en-us/generalLinks/0/displayText changed marketing'],
  [offer, 'example/privacy', 'example/', 'listing/en-us/privacyPolicyLink changed marketing'],
  [offer, 'support@', 'help@', 'listing/en-us/supportContact/email changed marketing'],
  [offer, 'Ada Lind', 'Ada', 'listing/en-us/engineeringContact/name changed marketing'],
  [offer, 'Tunnels at a glance', 'Tunnels', `${screenshots}/0/caption changed marketing`],
  [offer, 'media/console.png', 'media/set-up.png', `${screenshots}/0/image changed marketing`],
  [offer, 'hero: media/hero.png', '', 'listing/en-us/media/logos/hero removed marketing'],
  [offer, 'connectivity]', 'connectivity, other]', 'properties/categories/networking/2 added marketing'],
  [offer, '    compute: [application-infrastructure]\n', '', 'properties/categories/compute removed marketing'],
  [offer, 'standardMicrosoft', 'custom', 'properties/termsConditions changed marketing'],
  [offer, 'alias: Fabrikam Gateway', 'alias: Gateway', 'alias changed none'],
  [offer, 'label: Team sandbox', 'label: Team', 'previewAudiences/0/label changed audience'],
  [offer, 'id: 0b8f4c52', 'id: 1b8f4c52', 'previewAudiences/1 added audience', 'previewAudiences/1 removed audience'],
  [offer, 'kind: payAsYouGo', 'kind: csp'],
  [offer, 'file: certification.md', 'file: description.html'],
  [
    offer,
    'resellerChannelState: none',
    'resellerChannelState: all',
    'reseller/resellerChannelState changed commercial',
  ],
  [offer, '[leads@', '[lead@', 'customerLeads/tableLeadConfiguration/contactEmail/0 changed technical'],
  [
    offer,
    'secret: leads-table',
    'secret: leads',
    'customerLeads/tableLeadConfiguration/storageAccountConnectionString/secret changed technical',
  ],
  [offer, 'enabled: false', 'enabled: true', 'testDrive/enabled changed technical'],
  [offer, 'type: virtual-machine', 'type: virtual-machine\navailability: stopped', 'availability added technical'],
  [offer, 'type: virtual-machine', 'type: virtual-machine\napi: { a: { b: 1 } }', 'api added technical'],
  [plan, 'alias: Standard, pay as you go', 'alias: Standard', 'plans/standard/alias changed none'],
  [plan, 'name: Gateway Standard', 'name: Gateway', 'plans/standard/listing/en-us/name changed marketing'],
  [plan, 'alias:', 'displayRank: 2\nalias:', 'plans/standard/displayRank added marketing'],
  [plan, 'alias:', 'usedBy: [x]\nalias:'],
  [plan, 'visibility: visible', 'visibility: hidden', 'plans/standard/visibility changed audience'],
  [plan, 'audience: public', 'audience: private', 'plans/standard/audience changed audience'],
  [own, 'label: Contoso', 'label: Contoso Ltd', 'plans/own-licence/privateAudiences/0/label changed audience'],
  [
    own,
    'id: 3d1b2a44',
    'id: 4d1b2a44',
    'plans/own-licence/privateAudiences/0 added audience',
    'plans/own-licence/privateAudiences/0 removed audience',
  ],
  [
    own,
    'customerMarkets: allMarkets',
    'markets: [us]',
    'plans/own-licence/markets added commercial',
    'plans/own-licence/customerMarkets removed commercial',
  ],
  [own, 'licenseModel: byol', 'licenseModel: payAsYouGo', 'plans/own-licence/pricing/licenseModel changed commercial'],
  [plan, 'markets: [us, ca', 'markets: [ca, jp, us', 'plans/standard/markets/1 added commercial'],
  [plan, 'markets: [us, ca, gb', 'markets: [gb, ca, us'],
  [plan, 'markets: [us, ca,', 'markets: [us,', 'plans/standard/markets/1 removed commercial'],
  [plan, '0.038', '0.039', 'plans/standard/pricing/corePricing/pricePerCore changed commercial'],
  [plan, '0.038', '0.0380'],
  [plan, 'value: 1', 'value: 3', 'plans/standard/trial/value changed commercial'],
  [
    plan,
    'azureRegions: [azureGlobal]',
    'azureRegions: [azureGlobal, azureChina]',
    'plans/standard/azureRegions/1 added technical',
  ],
  [plan, 'type: ubuntu', 'type: debian', `${technical}/operatingSystem/type changed technical`],
  [plan, '[d2s-standard-v5, d4s', '[d8s-standard-v5, d4s', `${technical}/recommendedVmSizes/0 changed technical`],
  [plan, '"8443"', '"8444"', `${technical}/openPorts/0/portRange changed technical`],
  [
    plan,
    'supportsCloudInit: true',
    'supportsCloudInit: false',
    `${technical}/vmProperties/supportsCloudInit changed technical`,
  ],
  [plan, 'skuId: standard-gen1', 'skuId: standard-old', `${technical}/skus/1/skuId changed technical`],
  [plan, '2.4.0-gen2.vhd', '2.4.1-gen2.vhd', `${image}/uri changed technical`],
  [
    plan,
    'versionNumber: 2.4.0',
    'versionNumber: 2.4.1',
    `${technical}/vmImageVersions/1 added technical`,
    `${technical}/vmImageVersions/1 removed technical`,
  ],
];

const insights: readonly Edit[] = [
  [offer, 'sellThroughMicrosoft: true', 'sellThroughMicrosoft: false', 'setup/sellThroughMicrosoft changed commercial'],
  [offer, 'appVersion: "7.2"', 'appVersion: "7.3"', 'properties/appVersion changed marketing'],
  [
    offer,
    'traffic, anomaly]',
    'anomaly, traffic]',
    'listing/en-us/searchKeywords/1 changed marketing',
    'listing/en-us/searchKeywords/2 changed marketing',
  ],
  [offer, 'example/welcome', 'example/hello', 'technicalConfiguration/landingPageUrl changed technical'],
  [offer, 'qa@', 'qs@', 'previewAudiences/1 added audience', 'previewAudiences/1 removed audience'],
  [offer, 'unitOfMeasure: source', 'unitOfMeasure: line', 'customMeters/sources/unitOfMeasure changed commercial'],
  [
    team,
    'pricePerPaymentInUsd: 290\n',
    'pricePerPaymentInUsd: 300\n',
    'plans/team/pricing/recurrentPrice/prices/0/pricePerPaymentInUsd changed commercial',
  ],
  [team, 'flatRate', 'perUser', 'plans/team/pricing/recurrentPrice/recurrentPriceMode changed commercial'],
];

const edits = [
  ...gateway.map((edit) => ({ id: 'fabrikam-gateway', name: `${edit[1]} -> ${edit[2]}`, edit })),
  ...insights.map((edit) => ({ id: 'fabrikam-insights', name: `${edit[1]} -> ${edit[2]}`, edit })),
];

test.each(edits)('$id: $name', async ({ id, edit: [file, from, to, ...expected] }) => {
  const whole = `offers/${id}/${file}`;
  const text = `${examples.get(whole)}`;
  expect(text).toContain(from);
  const [before, after] = [await read(id, {}), await read(id, { [whole]: text.replace(from, to) })];
  expect(told(before, after)).toEqual(expected);
  expect(digest('fabrikam', before) === digest('fabrikam', after)).toBe(expected.length === 0);
});

const id = 'fabrikam-gateway';
const folder = `offers/${id}`;

test.each([
  [
    'another picture',
    { [`${folder}/media/hero.png`]: new Uint8Array([1]) },
    ['listing/en-us/media/logos/hero changed marketing'],
  ],
  ['no picture', { [`${folder}/media/hero.png`]: null }, ['listing/en-us/media/logos/hero changed marketing']],
  [
    'another description',
    { [`${folder}/description.html`]: '<p>Other.</p>' },
    ['listing/en-us/description changed marketing'],
  ],
  ['a plan less', { [`${folder}/${plan}`]: null }, ['plans/standard removed technical']],
  ['a plan more', { [`${folder}/plans/more.yml`]: 'id: more\n' }, ['plans/more added technical']],
  ['other notes for certification', { [`${folder}/certification.md`]: 'Other.' }, []],
  ['a file more', { [`${folder}/README.md`]: 'why' }, []],
] satisfies readonly [string, Files, string[]][])('%s', async (_, files, expected) => {
  const [before, after] = [await read(id, {}), await read(id, files)];
  expect(told(before, after)).toEqual(expected);
  expect(digest('fabrikam', before) === digest('fabrikam', after)).toBe(expected.length === 0);
});

test('an offer that comes or goes is one technical change, and nothing is none', async () => {
  const source = await read(id, {});
  expect(told(undefined, source)).toEqual([' added technical']);
  expect(told(source, undefined)).toEqual([' removed technical']);
  expect(told(source, source)).toEqual([]);
  expect(told(undefined, undefined)).toEqual([]);
});

test('the class of several changes is the costliest', () => {
  const all = (...classes: ('technical' | 'commercial' | 'audience' | 'marketing' | 'none')[]) =>
    classOfAll(classes.map((one) => ({ path: [], kind: 'changed', class: one })));
  expect(all()).toBe('none');
  expect(all('none', 'marketing')).toBe('marketing');
  expect(all('marketing', 'audience', 'none')).toBe('audience');
  expect(all('commercial', 'audience')).toBe('commercial');
  expect(all('marketing', 'technical', 'commercial')).toBe('technical');
});

describe.each(['fabrikam-gateway', 'fabrikam-insights'])('%s', async (id) => {
  const source = await read(id, {});
  const paths: Path[] = [];
  const collect = (value: unknown, path: Path): void => {
    if (path.length > 0) paths.push(path);
    for (const [key, child] of members(value)) collect(child, [...path, key]);
  };
  collect(source.value, []);

  /** The offer with other values at some places: none, of another kind, those of another place, turned round, or twice. */
  const edited = (edits: readonly (readonly [path: Path, way: number, other: Path])[]): OfferSource => {
    const value = edits.reduce<unknown>((whole, [path, way, other]) => {
      const own = valueAt(whole, path);
      const list = Array.isArray(own);
      const none = typeof path.at(-1) === 'number' ? null : undefined;
      const turned = list ? own.toReversed() : Object.fromEntries([...members(own)].reverse());
      const made = [none, 'other', 5, valueAt(whole, other) ?? null, turned, list ? [...own, ...own] : null][way];
      return grafted(whole, pathTree([[path, made]]));
    }, source.value);
    return { ...source, value };
  };

  test('has no differences exactly where the digests are equal', () => {
    const edit = fc.tuple(fc.constantFrom(...paths), fc.nat(5), fc.constantFrom(...paths));
    let equal = 0;
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), fc.array(edit, { maxLength: 3 }), (before, after) => {
        const [a, b] = [edited(before), edited([...before, ...after])];
        const same = digest('fabrikam', a) === digest('fabrikam', b);
        if (same) equal += 1;
        expect(changes(a, b).length === 0).toBe(same);
      }),
      { numRuns: 500 },
    );
    expect(equal).toBeGreaterThan(20);
  });

  test('has every leaf in the digest but those that are declared out', () => {
    const leaves = paths.filter((path) => typeof valueAt(source.value, path) !== 'object');
    const out = leaves.filter((path) => digest('fabrikam', edited([[path, 1, path]])) === digest('fabrikam', source));
    const declared = leaves.filter((path) => fieldAt(source.field, source.value, path).facts.digest === 'out');
    expect(out).toEqual(declared);
    expect(new Set(out.map((path) => path.at(-1)))).toEqual(
      new Set(id === 'fabrikam-gateway' ? ['kind', 'notesForCertification'] : []),
    );
  });
});
