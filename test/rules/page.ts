/** The page of a rule in docs/rules and the index of them all, folded out of the rules and their fixtures. */
import { offerTypeTitles, pageTitles } from '../../schemas/words.ts';
import { formRules } from '../../src/rules/form.ts';
import type { Kind, Rule } from '../../src/rules/rule.ts';
import { listed } from '../../src/source/text.ts';
import { difference } from './difference.ts';
import { copies, edited } from './edits.ts';
import { type Case, caseFindings, type Fixture } from './fixture.ts';

const kinds: Readonly<Record<Kind, string>> = {
  schema: 'one field',
  'cross-field': 'fields held against each other',
  'cross-file': 'files held against each other',
  change: 'a change of an offer',
  asset: 'pictures and documents',
};

const families: Readonly<Record<string, string>> = {
  source: 'Files',
  shape: 'Form',
  configuration: 'Configuration',
  offer: 'Setup',
  properties: 'Properties',
  listing: 'Listing',
  audience: 'Preview audience',
  plan: 'Plans',
  pricing: 'Pricing and availability',
  vm: 'Technical configuration: virtual machine',
  sas: 'Technical configuration: addresses of disks',
  app: 'Technical configuration: Azure application',
  container: 'Technical configuration: container',
  saas: 'Technical configuration: SaaS',
  testdrive: 'Test drive',
  leads: 'Customer leads',
  media: 'Logos and media',
  flow: 'The offer as a whole',
};

const severities = `An **error** is on the checklists of Microsoft's guides, or the marketplace refuses it; it makes its page Incomplete,
and an offer with one cannot be staged. A **warning** is inferred, or cannot be seen from the files. A **notice** is
advice.`;

const held = `Each has a fixture: changes of the example offers, with exactly what is found of them. Taken away, one rule at a time, every
rule makes its own fixture fail and no other (\`npm run mutants\`).`;

const judges = ({ scope, kind }: Rule) =>
  scope === 'form'
    ? 'the form of files and fields'
    : scope === 'configuration'
      ? 'the configuration file'
      : kinds[kind];

/** docs/rules.md. */
export function indexPage(rules: readonly Rule[]): string {
  const byFamily = Map.groupBy(rules, ({ id }) => id.slice(0, id.indexOf('/')));
  const tables = [...byFamily].map(([family, own]) => {
    const rows = own.map(({ id, severity, title }) => `| [${id}](rules/${id}.md) | ${severity} | ${title} |`);
    return `## ${families[family] ?? family}\n\n| rule | severity | what must hold |\n|---|---|---|\n${rows.join('\n')}`;
  });
  return `# Rules\n\n${rules.length} rules. ${severities}\n\n${held}\n\n${tables.join('\n\n')}\n`;
}

/** docs/rules/<id>.md. */
export async function rulePage(rule: Rule, { good, bad }: Fixture): Promise<string> {
  const facts = [
    ['Rule', `\`${rule.id}\``],
    ['Severity', rule.severity],
    ['Page', await pagesOf(rule, bad)],
    ['Judges', judges(rule)],
    ['Offers', 'appliesTo' in rule ? listed(rule.appliesTo.map((type) => offerTypeTitles[type])) : ''],
    ['Looks at', 'reads' in rule ? rule.reads.map((pointer) => `\`${pointer}\``).join('<br>') : ''],
    ['Policy', rule.policy ?? ''],
  ].filter(([, value]) => value !== '');
  const sources = rule.sources.map(({ name, quote }) =>
    quote === undefined ? `- ${name}` : `- ${name}:\n  > ${quote}`,
  );
  const parts = [
    `# ${rule.title}`,
    `| | |\n|---|---|\n${facts.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}`,
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.fix}`,
    `**Where it comes from**\n\n${sources.join('\n')}`,
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

async function example({ why, before = [], edits, findings }: Case): Promise<string> {
  const copied = copies(edits);
  const told = difference(await edited([...before, ...copied]), await edited(edits));
  const named = copied.slice(0, 2).map(({ copy, to }) => `\`${to}\` is a copy of \`${copy}\`.`);
  const more = copied.length > named.length ? [`So are ${copied.length - named.length} more.`] : [];
  const said = findings.length === 0 ? [] : [`\`\`\`text\n${findings.join('\n')}\n\`\`\``];
  return [`### ${why}`, [...named, ...more].join(' '), told, ...said].filter((part) => part !== '').join('\n\n');
}
