/** The page of a rule in docs/rules and the index of them all, folded out of the rules and their fixtures. */
import { pageTitles } from '../../schemas/words.ts';
import { explainedMarkdown, ruleTables } from '../../src/render/explained-rule.ts';
import { formRules } from '../../src/rules/form.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { listed } from '../../src/source/text.ts';
import { difference } from './difference.ts';
import { copies, edited, single } from './edits.ts';
import { type Case, caseFindings, type Fixture } from './fixture.ts';
import { isTold, toldAnswers, toldEdits } from './told-edits.ts';

const severities = `An **error** is on the checklists of Microsoft's guides, or the marketplace refuses it; it makes its page Incomplete,
and an offer with one cannot be staged. A **warning** is inferred, or cannot be seen from the files. A **notice** is
advice.`;

const held = `Each has a fixture: changes of the example offers, with exactly what is found of them. Taken away, one rule at a time, every
rule makes its own fixture fail and no other (\`npm run mutants\`).`;

/** docs/rules.md. */
export function indexPage(rules: readonly Rule[]): string {
  const tables = ruleTables(rules, (id) => `rules/${id}.md`);
  return `# Rules\n\n${rules.length} rules. ${severities}\n\n${held}\n\n${tables.join('\n\n')}\n`;
}

/** docs/rules/<id>.md. */
export async function rulePage(rule: Rule, { good, bad }: Fixture): Promise<string> {
  const parts = [
    ...explainedMarkdown(rule, await pagesOf(rule, bad)),
    '## What is told',
    'Each example is a change of the [example offers](../../../examples/offers), and what is said of it.',
    ...(await Promise.all(bad.map((one) => example(one)))),
    ...(good.length === 0 ? [] : ['## What is not told']),
    ...(await Promise.all(good.map((one) => example(one)))),
    '[All rules](../../rules.md)',
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The pages of an offer that a rule's findings stand on. */
async function pagesOf(rule: Rule, cases: readonly Case[]): Promise<string> {
  if (formRules.some(({ id }) => id === rule.id)) return 'that of its place';
  const findings = (await Promise.all(cases.map((one) => caseFindings(rule, one)))).flat();
  const own = findings.flatMap(({ rule: id, page }) => (id === rule.id && page ? [pageTitles[page]] : []));
  return listed([...new Set(own)]);
}

async function example({ why, before = [], edits, answers, findings }: Case): Promise<string> {
  const copied = copies(edits);
  const others = edits.flatMap(single).filter((edit) => !isTold(edit));
  const told = difference(await edited([...before, ...copied]), await edited(others));
  const named = copied.slice(0, 2).map(({ copy, to }) => `\`${to}\` is a copy of \`${copy}\`.`);
  const more = copied.length > named.length ? [`So are ${copied.length - named.length} more.`] : [];
  const said = findings.length === 0 ? [] : [`\`\`\`text\n${findings.join('\n')}\n\`\`\``];
  const made = [...toldEdits(edits), ...toldAnswers(answers)];
  return [`### ${why}`, [...named, ...more].join(' '), told, ...made, ...said]
    .filter((part) => part !== '')
    .join('\n\n');
}
