import { expect, test } from 'vitest';
import type { Baseline } from '../../schemas/configuration.ts';
import { validate } from '../../src/operations/validate.ts';
import { type Edit, edited } from '../rules/edits.ts';
import { tree } from '../rules/fixture.ts';

const insights = 'fabrikam-insights/offer.yml';
const alias = (name: string): Edit => ({ file: insights, replace: 'alias: Fabrikam Insights', with: `alias: ${name}` });
const title = (name: string): Edit => ({
  file: 'fabrikam-insights/plans/team.yml',
  replace: 'name: Team\n',
  with: `name: ${name}\n`,
});
/** Of a title that another plan has. */
const twice = title('Enterprise');

interface Versions {
  readonly head: readonly Edit[];
  readonly base?: readonly Edit[];
  readonly live?: readonly Edit[];
  readonly baseline?: Baseline;
}

async function judged({ head, base = [], live, baseline }: Versions) {
  const settings: readonly Edit[] =
    baseline === undefined
      ? []
      : [{ file: '../.github/offerlane.yml', content: `version: 1\nbaseline: ${baseline}\n` }];
  const [ofHead, ofBase, ofLive] = await Promise.all(
    [[...head, ...settings], [...base, ...settings], live ?? []].map(edited),
  );
  const liveTree = ofLive && tree('what is live', ofLive);
  const { offers, findings } = await validate({
    head: tree('the head', ofHead ?? new Map()),
    base: { tree: tree('commit 8c1d0aa', ofBase ?? new Map()) },
    live: async (offer) => (live !== undefined && offer === 'fabrikam-insights' ? liveTree : undefined),
    root: '',
    paths: [],
    all: false,
    today: '2026-11-26',
  });
  return {
    offers: offers.map(({ id, fit, change }) => `${id} ${fit} ${change?.class} against ${change?.against}`),
    told: findings.map(({ severity, rule }) => `${severity} ${rule}`),
  };
}

test('an offer is compared with what is live, and with the base where that is not known', async () => {
  const gateway: Edit = {
    file: 'fabrikam-gateway/offer.yml',
    replace: 'alias: Fabrikam Gateway',
    with: 'alias: Gateway',
  };
  const { offers } = await judged({ head: [alias('A'), gateway], live: [title('Crew')] });
  expect(offers).toEqual([
    expect.stringMatching(/^fabrikam-gateway true .* against commit 8c1d0aa$/),
    expect.stringMatching(/^fabrikam-insights true .* against what is live$/),
  ]);
});

test('what differs from what is live alone is not judged, and what is undone is no change', async () => {
  expect((await judged({ head: [], live: [alias('A')] })).offers).toEqual([]);
  const { offers } = await judged({ head: [alias('A')], live: [alias('A')] });
  expect(offers).toEqual(['fabrikam-insights true none against what is live']);
});

test('what a change may not do is held against what is live', async () => {
  const removed: Edit = { file: 'fabrikam-insights/plans/team.yml', remove: true };
  const versions = { head: [removed], base: [removed, alias('A')] };
  expect((await judged(versions)).told).toEqual([]);
  expect((await judged({ ...versions, live: [] })).told).toEqual(['warning plan/id-immutable']);
  expect((await judged({ ...versions, live: [], baseline: 'base' })).told).toEqual([]);
});

test('what is live has a finding already: it is a notice until its line changes, and is not forgotten', async () => {
  const versions = { head: [twice, alias('A')], base: [twice], live: [twice] };
  const first = await judged(versions);
  expect(first.told).toEqual(['notice plan/title-unique']);
  expect(first.offers[0]).toMatch(/^fabrikam-insights false /);
  expect((await judged({ ...versions, live: [] })).told).toEqual(['error plan/title-unique']);
  expect((await judged({ ...versions, live: [title('enterprise')] })).told).toEqual(['error plan/title-unique']);
});

test('the configuration says whose findings are known', async () => {
  const told = async (baseline: Baseline, live: readonly Edit[] | undefined) =>
    (await judged({ head: [twice, alias('A')], base: [twice], ...(live && { live }), baseline })).told;
  expect(await told('live', undefined)).toEqual(['error plan/title-unique']);
  expect(await told('base', undefined)).toEqual(['notice plan/title-unique']);
  expect(await told('base', [])).toEqual(['notice plan/title-unique']);
  expect(await told('off', [twice])).toEqual(['error plan/title-unique']);
});
