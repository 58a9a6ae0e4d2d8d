import { expect, test } from 'vitest';
import { registry } from '../../src/rules/registry.ts';
import { aFolder } from '../on-disk.ts';
import { offerlane } from './offerlane.ts';

const explain = (...words: readonly string[]) => offerlane(aFolder(), 'explain', ...words);

test('tells what a rule asks, why, what to do and where it comes from', async () => {
  expect(await explain('listing/name-no-emoji')).toEqual({
    output: `
listing/name-no-emoji (error)
The name of an offer has no emoji.

Why         The marketplace refuses the name; only ©, ® and ™ are allowed.
What to do  Take the emoji out.
Judges      one field
Offers      virtual machine, core virtual machine, SaaS, container and Azure
            application
Looks at    /listing/en-us/title
Policy      100.1.1 of the marketplace's certification policies
From        Partner Center documentation, azure-vm-create-listing
            “Can't include emojis”
            Partner Center documentation, plan-saas-offer
            “cannot contain emojis (unless they are the trademark and copyright
            symbols)”
Examples    https://github.com/offerlane/offerlane/blob/v0.1.0/docs/rules/listing/name-no-emoji.md
`.slice(1),
    status: 0,
  });
});

test.each(registry.map(({ id }) => id))('tells %s in a terminal of 80 columns, in Markdown and in JSON', async (id) => {
  const { output } = await explain(id);
  const wide = output.split('\n').filter((line) => line.length > 80 && line.slice(12).includes(' '));
  expect(wide).toEqual([]);
  expect((await explain(id, '--format=markdown')).output).toMatch(/^# .+\n\n\| \| \|\n[\s\S]+\*\*Why\.\*\*/);
  const { why, fix } = registry.find((one) => one.id === id) ?? {};
  expect(JSON.parse((await explain(id, '--format=json')).output)).toMatchObject({ id, why, fix });
});

test('lists every rule, by family', async () => {
  const { output } = await explain();
  const lines = output.split('\n');
  expect(lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(' ')[0])).toEqual(
    registry.map(({ id }) => id),
  );
  expect(lines[0]).toBe('Files');
  expect(JSON.parse((await explain('--format=json')).output)).toHaveLength(registry.length);
  expect((await explain('--format=markdown')).output.match(/^\| \[/gm)).toHaveLength(registry.length);
});

test.each([
  ['plan/id-matches-fil', '`plan/id-matches-fil` is no rule. Did you mean `plan/id-matches-file`?'],
  ['id-matches', '`id-matches` is no rule. Did you mean `offer/id-matches-folder` or `plan/id-matches-file`?'],
  ['nothing like it', '`nothing like it` is no rule. `offerlane explain` lists them all.'],
])('says which rules may be meant by %j', async (word, output) => {
  expect(await explain(word)).toEqual({ output, status: 2 });
});
