import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formRules } from '../src/rules/form.ts';
import { registry } from '../src/rules/registry.ts';
import type { Rule } from '../src/rules/rule.ts';
import { caseFindings, fixtureIds, lineOf, readFixture } from './rules/fixture.ts';
import { pathsIn } from './rules/paths-in.ts';

const root = join(import.meta.dirname, '..');
const ids = registry.map(({ id }) => id);
const rules = registry.map((rule) => ({ id: rule.id, rule, fixture: readFixture(rule.id) }));

describe.each(rules)('$id', ({ rule, fixture }) => {
  test.each(fixture?.good ?? [])('says nothing: $why', async (one) => {
    expect((await caseFindings(rule, one)).map(lineOf)).toEqual([]);
  });

  test.each(fixture?.bad ?? [])('$why', async (one) => {
    expect((await caseFindings(rule, one)).map(lineOf)).toEqual(one.findings);
  });

  test('has a case in which it is told, and where it has a check one in which it is silent', () => {
    const told = (fixture?.bad ?? []).flatMap(({ findings }) => findings);
    expect(told.join('\n')).toContain(` ${rule.severity} ${rule.id} `);
    if ('check' in rule) expect(fixture?.good).not.toEqual([]);
  });

  test('is told in sentences', () => {
    const texts = [rule.why, rule.fix, ...(fixture?.bad ?? []).flatMap(({ findings }) => findings)];
    for (const text of texts) expect(text).toMatch(/^[^\n!]*[.?]$/);
    for (const title of [rule.title, ...[...(fixture?.good ?? []), ...(fixture?.bad ?? [])].map(({ why }) => why)])
      expect(title).toMatch(/^[A-Z0-9].*[^.!?\s]$/);
  });
});

test('every fixture is that of a rule', () => {
  expect(fixtureIds().filter((id) => !ids.includes(id))).toEqual([]);
});

test('every rule stands in the file of its ID, those that a field decides in their table, and the registry has them all, each once', async () => {
  const folder = join(root, 'src/rules');
  const found: Rule[] = [...formRules];
  for (const path of pathsIn(folder, '.ts').filter((file) => file.includes('/'))) {
    const exported: Record<string, unknown> = await import(join(folder, path));
    if (path.endsWith('/family.ts')) continue;
    const table = path.endsWith('/fields.ts');
    const own = Object.values(exported).flat().filter(isRule);
    for (const rule of own)
      expect(table ? `${rule.id.split('/')[0]}/fields.ts ${rule.scope}` : `${rule.id}.ts`).toBe(
        table ? `${path} form` : path,
      );
    if (!table) expect(own.length).toBeLessThanOrEqual(1);
    found.push(...own);
  }
  expect(new Set(registry)).toEqual(new Set(found));
  expect(ids).toHaveLength(new Set(ids).size);
});

test('the rules that schemas and the source room name are those without a check, and the few that have both', () => {
  const files = ['schemas', 'src/source'].flatMap((folder) =>
    pathsIn(join(root, folder), '.ts').map((path) => readFileSync(join(root, folder, path), 'utf8')),
  );
  const families = [...new Set(ids.map((id) => id.split('/')[0]))].join('|');
  const pattern = new RegExp(`'((?:${families})/[a-z0-9-]+)'`, 'g');
  const named = new Set(files.flatMap((text) => [...text.matchAll(pattern)].map(([, id]) => id)));
  expect([...named].filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  const both = registry.filter((rule) => 'check' in rule && named.has(rule.id)).map(({ id }) => id);
  expect(both.sort()).toEqual(['audience/preview-required', 'plan/at-least-one']);
  const unnamed = registry.filter((rule) => rule.scope === 'form' && !named.has(rule.id)).map(({ id }) => id);
  expect(unnamed).toEqual([]);
});

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'severity' in value;
