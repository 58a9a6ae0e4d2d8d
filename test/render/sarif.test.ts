import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Waived } from '../../schemas/finding.ts';
import type { Mendable } from '../../src/render/mendable.ts';
import { sarif } from '../../src/render/sarif.ts';
import { registry } from '../../src/rules/registry.ts';
import { aFinding, aJudgement, hostile } from './samples.ts';

const level = z.enum(['error', 'warning', 'note']);
const text = z.strictObject({ text: z.string().min(1).endsWith('.') });
const position = z.int().min(1);
const Region = z.strictObject({
  startLine: position,
  startColumn: position.optional(),
  endLine: position.optional(),
  endColumn: position.optional(),
});
/** A relative URI that stays in its folder. */
const artifactLocation = z.strictObject({
  uri: z.string().regex(/^(?!\/|.*\/\/)(?:[\w.!~*'()/-]|%[0-9A-F]{2})+$/),
  uriBaseId: z.literal('SRCROOT'),
});
const Result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message: z.strictObject({ text: z.string().min(1) }),
  locations: z.tuple([
    z.strictObject({
      physicalLocation: z.strictObject({ artifactLocation, region: Region }),
      logicalLocations: z.tuple([z.strictObject({ fullyQualifiedName: z.string().min(1) })]).optional(),
    }),
  ]),
  partialFingerprints: z.strictObject({ 'offerlane/v1': z.string().regex(/^[0-9a-f]{32}$/) }),
  suppressions: z
    .tuple([
      z.strictObject({ kind: z.literal('external'), status: z.literal('accepted'), justification: z.string().min(1) }),
    ])
    .optional(),
  fixes: z
    .tuple([
      z.strictObject({
        description: text,
        artifactChanges: z.tuple([
          z.strictObject({
            artifactLocation,
            replacements: z.tuple([
              z.strictObject({
                deletedRegion: Region,
                insertedContent: z.strictObject({ text: z.string() }).optional(),
              }),
            ]),
          }),
        ]),
      }),
    ])
    .optional(),
});
const Descriptor = z.strictObject({
  id: z.string(),
  name: z.string().regex(/^[A-Z][A-Za-z0-9]+$/),
  shortDescription: text,
  fullDescription: text,
  help: z.strictObject({ text: z.string().endsWith('.'), markdown: z.string() }),
  helpUri: z.url(),
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({
    tags: z.array(z.string()).min(1).max(10),
    precision: z.literal('high'),
    'problem.severity': z.enum(['error', 'warning', 'recommendation']),
  }),
});
/** SARIF 2.1.0, as far as it is used here. */
const Log = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('Offerlane'),
          organization: z.string(),
          fullName: z.string(),
          version: z.string(),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
          informationUri: z.url(),
          rules: z.array(Descriptor),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      originalUriBaseIds: z.strictObject({ SRCROOT: z.strictObject({ description: text }) }),
      automationDetails: z.strictObject({ id: z.string() }),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.literal(true),
          toolExecutionNotifications: z.tuple([z.strictObject({ level, message: text })]).optional(),
        }),
      ]),
      results: z.array(Result),
    }),
  ]),
});

function run(findings: readonly Mendable[], waived: readonly Waived[] = []) {
  const written = sarif([aJudgement({ findings, waived })], registry);
  const [only] = Log.parse(JSON.parse(written)).runs;
  return { written, ...only, rules: only.tool.driver.rules };
}

const prints = (findings: readonly Mendable[]) =>
  run(findings).results.map(({ partialFingerprints }) => partialFingerprints['offerlane/v1']);

test('every rule can be described, and a result names its own', () => {
  const { rules, results } = run(registry.map(({ id, severity }) => aFinding({ rule: id, severity })));
  expect(rules.map(({ id }) => id)).toEqual(registry.map(({ id }) => id));
  expect(results).toHaveLength(registry.length);
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
});

test('only rules of which something is told are described', () => {
  expect(run([]).rules).toEqual([]);
});

test('the gravest comes first, and what is waived last, with its reason', () => {
  const waived = { ...aFinding({ rule: 'plan/title-unique' }), reason: 'Agreed.', until: '2027-01-31' };
  const { results } = run([aFinding({ severity: 'notice' }), aFinding()], [waived]);
  expect(results.map(({ level, suppressions }) => [level, suppressions?.[0].justification])).toEqual([
    ['error', undefined],
    ['note', undefined],
    ['error', 'Agreed. (until 2027-01-31)'],
  ]);
});

test('a fingerprint stays when lines move or a file is reworded, and is no other finding’s', () => {
  const [one = ''] = prints([aFinding()]);
  expect(prints([aFinding({ line: 90, endLine: 91, column: 3, message: 'In other words.' })])).toEqual([one]);
  const others = [
    aFinding(),
    aFinding({ offer: 'fabrikam-insights' }),
    aFinding({ path: ['alias'] }),
    aFinding({ rule: 'shape/format' }),
    aFinding({ offer: undefined }),
  ];
  expect(new Set(prints(others)).size).toBe(others.length);
});

test('a fault that has one right text brings it, and a place between two letters is told as its line', () => {
  const at = { file: 'offers/a b/offer.yml', line: 3, column: 5, endLine: 3, endColumn: 5 };
  const [inserted, removed] = run([
    { ...aFinding(at), fix: { ...at, text: 'alias: A\n' } },
    { ...aFinding(), fix: { ...at, endColumn: 9, text: '' } },
  ]).results;
  expect(inserted?.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'offers/a%20b/offer.yml', uriBaseId: 'SRCROOT' },
    region: { startLine: 3 },
  });
  expect(inserted?.fixes?.[0].artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 5 },
      insertedContent: { text: 'alias: A\n' },
    },
  ]);
  expect(removed?.fixes?.[0].artifactChanges[0].replacements[0]).toEqual({
    deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
  });
});

test.each(hostile)('lets %j bring no link, no command and no other path', (word) => {
  const { written, results } = run([aFinding({ file: `offers/${word.replaceAll('/', ' ')}`, message: word })]);
  expect(written).not.toContain('##[');
  expect(results[0]?.message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
});

test('keeps to 5,000 results, leaves out the least grave and says how many', () => {
  const many = Array.from({ length: 5001 }, (_, index) =>
    aFinding({ severity: index === 5000 ? 'error' : 'notice', line: index + 1, endLine: index + 1 }),
  );
  const { results, invocations } = run([...many, aFinding({ severity: 'notice' })]);
  expect(results).toHaveLength(5000);
  expect(results[0]?.level).toBe('error');
  expect(invocations[0].toolExecutionNotifications?.[0].message.text).toMatch(/^2 results of the least severity/);
});

test('stays near ten million bytes', () => {
  const long = Array.from({ length: 4000 }, () => aFinding({ message: '\u{1f600}'.repeat(4000) }));
  const { written, results, invocations } = run(long);
  expect(Buffer.byteLength(written)).toBeLessThan(10_500_000);
  expect(invocations[0].toolExecutionNotifications?.[0].message.text).toContain(
    `${(4000 - results.length).toLocaleString('en-US')} results`,
  );
});
