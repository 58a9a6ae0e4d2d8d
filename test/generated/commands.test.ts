/** Writes docs/commands.md when run with --update, and holds it to the commands otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { help, helpOf } from '../../cli/help.ts';

const docs = join(import.meta.dirname, '../../docs');
const names = Object.keys(commands) as (keyof typeof commands)[];

test('docs/commands.md has the help of every command', async () => {
  const page = names.map((name) => `## offerlane ${name}\n\n\`\`\`\n${helpOf(name)}\`\`\`\n`);
  await expect(`# The commands\n\n${page.join('\n')}`).toMatchFileSnapshot(join(docs, 'commands.md'));
});

test('docs/command-line.md begins with the help', () => {
  expect(readFileSync(join(docs, 'command-line.md'), 'utf8')).toContain(help);
});

test.each(['', ...names])('the help of %j fits a screen', (name) => {
  const text = names.some((one) => one === name) ? helpOf(name as keyof typeof commands) : help;
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});
