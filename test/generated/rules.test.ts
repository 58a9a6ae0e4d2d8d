/** Writes docs/rules when run with --update, and holds it to the rules and their fixtures otherwise. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from '../../src/rules/registry.ts';
import { readFixture } from '../rules/fixture.ts';
import { indexPage, rulePage } from '../rules/page.ts';
import { pathsIn } from '../rules/paths-in.ts';

const docs = join(import.meta.dirname, '../../docs');
const pages = registry.flatMap((rule) => {
  const fixture = readFixture(rule.id);
  return fixture === undefined ? [] : [{ rule, fixture, name: `${rule.id}.md` }];
});

test.each(pages)('docs/rules/$name is what the rule and its fixture say', async ({ rule, fixture, name }) => {
  await expect(await rulePage(rule, fixture)).toMatchFileSnapshot(join(docs, 'rules', name));
});

test('docs/rules.md names every rule', async () => {
  await expect(indexPage(registry)).toMatchFileSnapshot(join(docs, 'rules.md'));
});

test('docs/rules holds nothing else', () => {
  const known = new Set(pages.map(({ name }) => name));
  expect(pathsIn(join(docs, 'rules')).filter((path) => !known.has(path))).toEqual([]);
});
