/** Writes docs/configuration.md when run with --update, and holds it to the zod schema otherwise. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baselines, Configuration, profiles } from '../../schemas/configuration.ts';
import { registry } from '../../src/rules/registry.ts';
import { readConfiguration } from '../../src/source/configuration.ts';
import { fieldRows } from './field-rows.ts';

const head = readFileSync(join(import.meta.dirname, 'configuration-head.md'), 'utf8');

test('docs/configuration.md is what the zod schema says', async () => {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rows = fieldRows({ configuration: Configuration }).map(({ name, needed, value, meaning }) =>
    line([`\`${name}\``, needed ? 'yes' : '', value, meaning]),
  );
  const table = [line(['field', 'needed', 'value', 'meaning']), line(['---', '---', '---', '---']), ...rows];
  const text = `${head}\n${table.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/configuration.md'));
});

test('its example is right, and names rules that there are', () => {
  const [, example = ''] = /```yaml\n([^`]*)```/.exec(head) ?? [];
  const { faults, configuration } = readConfiguration('offerlane.yml', Buffer.from(example));
  expect(faults).toEqual([]);
  const named = [
    ...Object.keys(configuration.severities ?? {}),
    ...(configuration.waivers ?? []).map(({ rule }) => rule),
  ];
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((id) => !registry.some((rule) => rule.id === id))).toEqual([]);
});

test('its tables have every profile and every baseline', () => {
  const told = [...head.matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name);
  expect(told).toEqual([...profiles, ...baselines]);
});
