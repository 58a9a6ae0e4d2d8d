import { expect, test } from 'vitest';
import { validate } from '../../src/operations/validate.ts';
import { failing } from '../../src/render/counts.ts';
import { type Edit, edited } from '../rules/edits.ts';
import { tree } from '../rules/fixture.ts';

const settings = '../.github/offerlane.yml';
const sameTitle: Edit = {
  file: 'fabrikam-gateway/plans/own-licence.yml',
  replace: 'name: Gateway with your licence',
  with: 'name: Gateway Standard',
};
const configuration = (content: string): Edit => ({ file: settings, content: `version: 1\n${content}` });
const waiver = (more: string) =>
  configuration(`waivers:\n  - { rule: plan/title-unique, reason: Agreed., until: 2026-11-26${more} }\n`);

/** What is found of the examples after edits: on a day, and against a base where one is edited. */
async function judged(edits: readonly Edit[], before?: readonly Edit[], today = '2026-11-26') {
  const head = tree('the head', await edited(edits));
  const base = before && { tree: tree('commit 8c1d0aa', await edited(before)) };
  const judgement = await validate({ head, base, root: '', paths: [], all: base === undefined, today });
  const { findings, waived, offers } = judgement;
  return {
    told: findings.map(({ severity, rule }) => `${severity} ${rule}`),
    waived: waived.map(({ severity, rule, reason, until }) => `${severity} ${rule} ${reason} ${until}`),
    fit: offers.every((offer) => offer.fit),
    failing: failing(judgement, undefined).length,
  };
}

const standing = { told: ['error plan/title-unique'], waived: [], fit: false, failing: 1 };
const set = { told: [], waived: ['error plan/title-unique Agreed. 2026-11-26'], fit: true, failing: 0 };

test('without a configuration it is as the rules say', async () => {
  expect(await judged([sameTitle])).toEqual(standing);
});

test('a waiver takes a finding from what is told, fails and stands in the way, and has it listed', async () => {
  expect(await judged([sameTitle, waiver('')])).toEqual(set);
  expect(await judged([sameTitle, waiver(', offer: fabrikam-gateway, path: /plans/standard')])).toEqual(set);
});

test('a waiver is for its own offer and place alone', async () => {
  for (const more of [', offer: fabrikam-insights', ', path: /plans/stand', ', path: /plans/own-licence'])
    expect(await judged([sameTitle, waiver(more)])).toEqual({
      ...standing,
      told: ['notice configuration/waiver-used', ...standing.told],
    });
});

test('on the day after its last the finding is back, beside the waiver itself', async () => {
  expect(await judged([sameTitle, waiver('')], undefined, '2026-11-27')).toEqual({
    ...standing,
    told: ['warning configuration/waiver-expired', ...standing.told],
  });
});

test('a pull request brings no waiver and no severity of its own', async () => {
  expect(await judged([sameTitle, waiver('')], [])).toEqual(standing);
  expect(await judged([sameTitle], [waiver('')])).toEqual(set);
  expect(await judged([sameTitle, configuration('severities: { plan/title-unique: notice }\n')], [])).toEqual(standing);
});

test('an error that is told as less fails no run and still cannot be staged', async () => {
  const lower = configuration('severities: { plan/title-unique: warning }\n');
  expect(await judged([sameTitle, lower])).toEqual({
    told: ['warning plan/title-unique'],
    waived: [],
    fit: false,
    failing: 0,
  });
});

test('an error is never silent', async () => {
  const silent = configuration('severities: { plan/title-unique: "off" }\n');
  expect(await judged([sameTitle], [silent])).toEqual(standing);
});

const long: Edit = {
  file: 'fabrikam-insights/plans/team.yml',
  replace: 'name: Team\n',
  with: 'name: Team for the networks of mixed estates and of homes abroad\n',
};

test('what is a notice can be silent, and what is raised to an error stands in the way', async () => {
  const told = async (content: string) => judged([long, configuration(content)]);
  expect(await told('')).toMatchObject({ told: ['notice plan/title-older-limit'], fit: true });
  expect(await told('severities: { plan/title-older-limit: "off" }\n')).toMatchObject({ told: [], fit: true });
  expect(await told('severities: { plan/title-older-limit: error }\n')).toMatchObject({ fit: false, failing: 1 });
});

test('the cautious profile makes warnings of limits of earlier years, and the table goes before it', async () => {
  const told = async (content: string) => (await judged([long, configuration(content)])).told;
  expect(await told('profile: cautious\n')).toEqual(['warning plan/title-older-limit']);
  const both = 'profile: cautious\nseverities: { plan/title-older-limit: notice }\n';
  expect(await told(both)).toEqual(['notice plan/title-older-limit']);
});

test('what is wrong in form cannot be waived', async () => {
  const stray: Edit = {
    file: 'fabrikam-gateway/offer.yml',
    replace: '  termsConditions:',
    with: '  colour: red\n  termsConditions:',
  };
  const waived = configuration('waivers: [{ rule: shape/unknown-key, reason: Later., until: 2027-01-31 }]\n');
  expect(await judged([stray], [waived])).toMatchObject({ told: ['error shape/unknown-key'], waived: [], fit: false });
});
