/** What a change makes permanent, on the examples. */
import { expect, test } from 'vitest';
import type { JudgedOffer } from '../../schemas/judgement.ts';
import { validate } from '../../src/operations/validate.ts';
import { permanentLines } from '../../src/render/staged.ts';
import { lasting } from '../../src/rules/permanent.ts';
import { registry } from '../../src/rules/registry.ts';
import { type Edit, edited } from './edits.ts';
import { tree } from './fixture.ts';

const today = '2026-11-26';

/** The examples' offers as they are after edits, judged against what they are after others; all are new without these. */
async function judged(edits: readonly Edit[], before?: readonly Edit[]): Promise<readonly JudgedOffer[]> {
  const base = before === undefined ? tree('nothing', new Map()) : tree('commit 8c1d0aa', await edited(before));
  const head = tree('the head', await edited(edits));
  return (await validate({ head, base: { tree: base }, root: '', paths: [], all: false, today })).offers;
}

const lines = async (edits: readonly Edit[], before?: readonly Edit[]) =>
  (await judged(edits, before)).flatMap(permanentLines);

const gateway = 'fabrikam-gateway/offer.yml';
const insights = 'fabrikam-insights/offer.yml';
const standard = 'fabrikam-gateway/plans/standard.yml';
const team = 'fabrikam-insights/plans/team.yml';
const hero: Edit = { file: gateway, replace: '        hero: media/hero.png\n', with: '' };

test('of a new offer it is all that lasts', async () => {
  expect(await lines([])).toMatchInlineSnapshot(`
    [
      "\`fabrikam-edge\`: its ID; its type, container; whether Microsoft sells it; the Standard Contract",
      "the plan \`cluster\` of \`fabrikam-edge\`: its ID; that it is public; that it is in \`azureGlobal\`; its cluster extension type, \`Fabrikam.EdgeAgent\`",
      "the plan \`images\` of \`fabrikam-edge\`: its ID; that it is public; that it is in \`azureGlobal\`; the repository of its images, \`edge/agent\`",
      "\`fabrikam-estate\`: its ID; its type, Azure application; the IDs of its meters: \`subscriptions\`",
      "the plan \`managed\` of \`fabrikam-estate\`: its ID; its kind, \`managedApplication\`; that it is public; that it is in \`azureGlobal\`",
      "the plan \`watch\` of \`fabrikam-estate\`: its ID; its kind, \`solutionTemplate\`; that it is public; that it is in \`azureGlobal\`",
      "\`fabrikam-gateway\`: its ID; its type, virtual machine; the Standard Contract; its hero, which can be replaced but not removed",
      "the plan \`own-licence\` of \`fabrikam-gateway\`: its ID; that it is visible; its licence model, \`byol\`; that it is sold in \`ad\`, \`ae\`, \`af\`, \`al\`, \`am\`, \`ao\` and 136 more; that it is in \`azureGlobal\`; the images of version \`2.4.0\`; that it has images of its own",
      "the plan \`standard\` of \`fabrikam-gateway\`: its ID; that it is public; that it is visible; its licence model, \`payAsYouGo\`; that its price is \`perCore\`; what it costs in \`us\`, \`ca\`, \`gb\`, \`de\`, \`fr\` and \`no\`; that it is sold in \`us\`, \`ca\`, \`gb\`, \`de\`, \`fr\` and \`no\`; that it is in \`azureGlobal\`; the images of the versions \`2.3.0\` and \`2.4.0\`; the number of its data disks, 1; that it has images of its own",
      "\`fabrikam-insights\`: its ID; its type, SaaS; whether Microsoft sells it; the IDs of its meters: \`sources\`",
      "the plan \`enterprise\` of \`fabrikam-insights\`: its ID; that it is public; its pricing model, \`flatRate\`; the billing term one year",
      "the plan \`team\` of \`fabrikam-insights\`: its ID; that it is public; its pricing model, \`flatRate\`; the billing terms one month and one year",
    ]
  `);
});

test('each row is told of a new offer, with its rule', async () => {
  const told = (await judged([])).flatMap(({ permanent }) => permanent);
  for (const { of, at, rule } of lasting) {
    const from = of === 'plan' ? 2 : 0;
    const own = told.filter((one) => one.rule === rule && JSON.stringify(one.path.slice(from)) === JSON.stringify(at));
    expect([at, own.length > 0]).toEqual([at, true]);
  }
});

test('what refuses to take it back is a rule there is, of the same offers', () => {
  for (const { rule, appliesTo = [] } of lasting.filter((row) => row.rule !== undefined)) {
    const found = registry.find(({ id }) => id === rule);
    expect(found?.severity).toMatch(/error|warning/);
    const types = found !== undefined && 'appliesTo' in found ? found.appliesTo : [];
    expect(types).toEqual(expect.arrayContaining([...appliesTo]));
  }
});

test('a change of what customers read makes nothing permanent', async () => {
  const title: Edit = { file: gateway, replace: '    title: Fabrikam Gateway\n', with: '    title: Fabrikam Gate\n' };
  const [offer, ...others] = await judged([title], []);
  expect([offer?.change?.class, offer?.permanent, others]).toEqual(['marketing', [], []]);
});

test.each<readonly [what: string, edits: readonly Edit[], before: readonly Edit[], told: readonly string[]]>([
  ['a hero', [], [hero], ['`fabrikam-gateway`: its hero, which can be replaced but not removed']],
  ['a hero that is taken away', [hero], [], []],
  [
    'the Standard Contract',
    [{ file: insights, replace: 'termsConditions: custom', with: 'termsConditions: standardMicrosoft' }],
    [],
    ['`fabrikam-insights`: the Standard Contract'],
  ],
  [
    'own terms',
    [],
    [{ file: insights, replace: 'termsConditions: custom', with: 'termsConditions: standardMicrosoft' }],
    [],
  ],
  [
    'two markets',
    [{ file: standard, replace: 'fr, "no"]', with: 'fr, "no", se, dk]' }],
    [],
    ['the plan `standard` of `fabrikam-gateway`: what it costs in `se` and `dk`; that it is sold in `se` and `dk`'],
  ],
  [
    'a cloud',
    [{ file: standard, replace: '[azureGlobal]', with: '[azureGlobal, azureGovernment]' }],
    [],
    ['the plan `standard` of `fabrikam-gateway`: that it is in `azureGovernment`'],
  ],
  ['a cloud that is said now', [], [{ file: standard, replace: 'azureRegions: [azureGlobal]\n', with: '' }], []],
  [
    'an image version',
    [],
    [{ file: standard, replace: 'versionNumber: 2.4.0', with: 'versionNumber: 2.3.9' }],
    ['the plan `standard` of `fabrikam-gateway`: the images of version `2.4.0`'],
  ],
  [
    'a private plan that opens to all',
    [],
    [{ file: standard, replace: 'audience: public', with: 'audience: private' }],
    ['the plan `standard` of `fabrikam-gateway`: that it is public'],
  ],
  [
    'a plan',
    [
      { copy: team, to: 'fabrikam-insights/plans/home.yml' },
      { file: 'fabrikam-insights/plans/home.yml', replace: 'id: team', with: 'id: home' },
    ],
    [],
    [
      'the plan `home` of `fabrikam-insights`: its ID; that it is public; its pricing model, `flatRate`; the billing terms one month and one year',
    ],
  ],
  [
    'a price of a subscription',
    [{ file: team, replace: 'pricePerPaymentInUsd: 290\n', with: 'pricePerPaymentInUsd: 190\n' }],
    [],
    [],
  ],
])('%s', async (_, edits, before, told) => {
  expect(await lines(edits, before)).toEqual(told);
});
