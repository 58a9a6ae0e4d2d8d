/** What a change costs, on the examples. */
import { expect, test } from 'vitest';
import type { JudgedOffer } from '../../schemas/judgement.ts';
import { validate } from '../../src/operations/validate.ts';
import { type Edit, edited } from './edits.ts';
import { tree } from './fixture.ts';

const today = '2026-11-26';

async function judged(edits: readonly Edit[], before?: readonly Edit[]): Promise<readonly JudgedOffer[]> {
  const base = before === undefined ? tree('nothing', new Map()) : tree('commit 8c1d0aa', await edited(before));
  const head = tree('the head', await edited(edits));
  return (await validate({ head, base: { tree: base }, root: '', paths: [], all: false, today })).offers;
}

const gateway = 'fabrikam-gateway/offer.yml';
const insights = 'fabrikam-insights/offer.yml';
const standard = 'fabrikam-gateway/plans/standard.yml';
const team = 'fabrikam-insights/plans/team.yml';
const at = (file: string, replace: string, other: string): Edit => ({ file, replace, with: other });

test('a new offer is certified in full, and is on sale for the first time', async () => {
  const news = { certification: 'full', touches: ['it is on sale for the first time'] };
  expect((await judged([])).map(({ type, cost }) => [type, cost])).toEqual([
    ['container', { ...news, usually: undefined }],
    ['azure-application', { ...news, usually: undefined }],
    ['virtual-machine', { ...news, usually: 'about 4 days, up to 10 days' }],
    ['software-as-a-service', { ...news, usually: 'about 9 hours, up to 10 hours' }],
  ]);
});

test('without a base nothing is known of what it costs', async () => {
  const head = tree('the head', await edited([]));
  const { offers } = await validate({ head, base: undefined, root: '', paths: [], all: true, today });
  expect(new Set(offers.map(({ cost, permanent }) => JSON.stringify([cost, permanent])))).toEqual(
    new Set(['[null,[]]']),
  );
});

test.each<readonly [what: string, edit: Edit, cost: unknown]>([
  [
    'a title skips certification where the offer has been certified',
    at(gateway, '    title: Fabrikam Gateway\n', '    title: Fabrikam Gate\n'),
    ['skipped', 'about 3 hours, up to 25 hours', []],
  ],
  [
    'a preview audience is no publication',
    at(insights, '  - email: qa@fabrikam.example\n    label: Quality assurance\n', ''),
    ['none', undefined, ['who sees the preview changes, once it is published again']],
  ],
  [
    'an image is certified and replicates',
    at(standard, 'gateway/2.4.0-gen2.vhd', 'gateway/2.4.0-other.vhd'),
    ['full', 'about 4 days, up to 10 days', ['what is deployed of `standard` from then on changes']],
  ],
  [
    'a port',
    at(standard, 'portRange: "8443"', 'portRange: "8444"'),
    ['full', 'about 4 days, up to 10 days', ['how or where `standard` is deployed changes']],
  ],
  [
    'a price',
    at(team, 'pricePerPaymentInUsd: 290\n', 'pricePerPaymentInUsd: 190\n'),
    ['full', 'about 9 hours, up to 10 hours', ['what `team` costs changes, for customers who have it too']],
  ],
  [
    'a market',
    at(team, 'de, se]', 'de, se, no]'),
    ['full', 'about 9 hours, up to 10 hours', ['where `team` is sold changes']],
  ],
  [
    'a free trial',
    at(standard, 'type: month\n  value: 1', 'type: month\n  value: 3'),
    ['full', 'about 4 days, up to 10 days', ['the free trial of `standard` changes']],
  ],
  [
    'a meter',
    at(insights, 'unitOfMeasure: source', 'unitOfMeasure: sources'),
    ['full', 'about 9 hours, up to 10 hours', ['what is charged by use changes']],
  ],
  [
    'a landing page',
    at(insights, '/welcome', '/hello'),
    ['full', 'about 9 hours, up to 10 hours', ['the marketplace calls your service in another way']],
  ],
  [
    'leads',
    at(insights, '[leads@fabrikam.example]', '[sales@fabrikam.example]'),
    ['full', 'about 9 hours, up to 10 hours', ['customer leads go another way']],
  ],
  [
    'terms',
    at(insights, '/insights/terms', '/insights/other-terms'),
    ['skipped', 'about 75 minutes, up to 100 minutes', ['the terms that customers accept change']],
  ],
  [
    'what Microsoft does for the offer',
    at(insights, 'useMicrosoftLicenseManagementService: false', 'useMicrosoftLicenseManagementService: true'),
    ['full', 'about 9 hours, up to 10 hours', ['how customers get the offer changes']],
  ],
  [
    'a name that customers never see',
    at(insights, 'alias: Fabrikam Insights', 'alias: Insights'),
    ['none', undefined, []],
  ],
])('%s', async (_, edit, expected) => {
  const [{ cost } = { cost: undefined }, ...others] = await judged([edit], []);
  expect([[cost?.certification, cost?.usually, cost?.touches], others]).toEqual([expected, []]);
});

test('a plan that is added, and one that is sold no longer, are told by their IDs', async () => {
  const home = 'fabrikam-insights/plans/home.yml';
  const [offer] = await judged(
    [
      { copy: team, to: home },
      at(home, 'id: team', 'id: home'),
      at(team, 'alias: Team', 'alias: Team\navailability: stopped'),
    ],
    [],
  );
  expect(offer?.cost?.touches).toEqual([
    'customers can buy `home` as well',
    'the sale of `team` stops or begins again',
  ]);
});
