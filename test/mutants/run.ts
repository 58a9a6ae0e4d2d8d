/** `npm run mutants -- --rule WORDS`: takes each rule away, judges all fixtures without it, and says what fails. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { registry } from '../../src/rules/registry.ts';
import { caught, mutant, openCases } from './mutants.ts';

const { values } = parseArgs({ options: { rule: { type: 'string', default: '' } } });
const cases = await openCases(registry);
const chosen = registry.filter(({ id }) => id.includes(values.rule));
const mutants = chosen.map((rule) => mutant(rule, registry, cases));
const wrong = mutants.filter((one) => !caught(one));
for (const { rule, own, told, others } of wrong) {
  process.stdout.write(`${rule}: ${own} of its own ${told} cases fail, and ${others.length} of other rules\n`);
  for (const { rule: other, why, found } of others)
    process.stdout.write(`  ${other}: ${why}\n${found.replace(/^/gm, '    ')}\n`);
}
const right = mutants.length - wrong.length;
process.stdout.write(
  `${mutants.length} rules taken away, one at a time, from ${cases.length} cases of fixtures: ` +
    `for ${right} exactly their own fixture fails.\n`,
);
// What reads text in some of the cases would keep the process.
process.exit(wrong.length === 0 ? 0 : 1);
