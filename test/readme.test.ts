/** What README.md shows is what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from '../src/rules/registry.ts';
import { aPublisher, edit, home, node, write } from './on-disk.ts';

const readme = readFileSync(join(home, 'README.md'), 'utf8');
const main = join(home, 'cli/main.ts');
const gateway = 'offers/fabrikam-gateway';

/** What stands in a fenced block that begins with a text. */
function block(language: string, start: string): string {
  const [, content] = readme.split(`\n\`\`\`${language}\n${start}`);
  if (content === undefined) throw new Error(`no block of ${language} begins with ${start}`);
  return start + content.slice(0, content.indexOf('```\n'));
}

test('its offer is whole and fit to stage', () => {
  const folder = aPublisher();
  write(folder, `${gateway}/offer.yml`, block('yaml', 'id: '));
  const { status, stdout } = node([main, 'validate', gateway], folder);
  expect(stdout).toMatch(/^fabrikam-gateway is fit to stage/);
  expect(status).toBe(0);
});

test('its workflow is that of the examples', () => {
  expect(block('yaml', 'name: ')).toBe(readFileSync(join(home, 'examples/.github/workflows/offers.yml'), 'utf8'));
});

test('its command prints what it shows', () => {
  const command = '$ npm run -s offerlane -- ';
  const [first = '', ...output] = block('console', command).split('\n');
  const { status, stdout } = node([main, ...first.slice(command.length).split(' ')], home);
  expect(output.join('\n')).toBe(stdout);
  expect(status).toBe(0);
});

test('its findings are those of the faults it names', () => {
  const folder = aPublisher();
  edit(folder, `${gateway}/offer.yml`, '    privacyPolicyLink:', '    privacyPolicyLnk:');
  edit(folder, `${gateway}/plans/own-licence.yml`, 'name: Gateway with your licence', 'name: Gateway Standard');
  const { status, stdout } = node([main, 'validate'], folder);
  expect(stdout).toContain(`\n\n${block('text', 'offers/')}\n2 offers, `);
  expect(status).toBe(1);
});

test('its links lead somewhere', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(join(home, link)))).toEqual([]);
});

test('its table has every family of rules', () => {
  const [, rules = ''] = readme.split('\n## Rules\n');
  const told = [...rules.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, family]) => family);
  expect(new Set(told)).toEqual(new Set(registry.map(({ id }) => id.split('/')[0])));
});

test('its commands are those of package.json', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const told = [...readme.matchAll(/^\| `npm (?:run )?([a-z]+)` \|/gm)].map(([, name = '']) => name);
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});
