/** Writes docs/app-manifest.json and the tables of docs/bot.md when run with --update, and holds them to the code otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { events, manifest, permissions, registration } from '../../bot/manifest.ts';
import { variables } from '../../bot/settings.ts';
import { access } from '../../demo/world.ts';

const docs = join(import.meta.dirname, '../../docs');
const example = 'https://bot.example.com';

test('docs/app-manifest.json is the manifest', async () => {
  const text = `${JSON.stringify(manifest(example), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(docs, 'app-manifest.json'));
});

test('docs/app-permissions.md tells every permission and event, and where to make the App', async () => {
  const rows = Object.entries(permissions).map(([name, { access, why }]) => `| ${name} | ${access} | ${why} |`);
  const text = `# What the GitHub App may do

| permission | access | what for |
|---|---|---|
${rows.join('\n')}

Webhooks: ${events.map((event) => `\`${event}\``).join(', ')}.

Open this address, with that of your bot in the place of \`bot.example.com\` (for an organization \`/organizations/<name>\` before \`/settings\`):

\`\`\`text
${registration(example)}
\`\`\`

[app-manifest.json](app-manifest.json) is the same as a manifest.
`;
  await expect(text).toMatchFileSnapshot(join(docs, 'app-permissions.md'));
});

test('docs/bot.md tells every variable that the bot reads', () => {
  const page = readFileSync(join(docs, 'bot.md'), 'utf8');
  expect(Object.keys(variables).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('the demonstration and the stories give the App what the manifest asks for', () => {
  const { default_permissions, default_events } = manifest(example);
  expect(access).toEqual({ permissions: default_permissions, events: default_events });
});
