/** What a rule says of itself: its page in docs/rules but for the examples, and the same for a terminal and for programs. */
import { type OfferType, offerTypeTitles, type Page, pageTitles, type Severity } from '../../schemas/words.ts';
import { listed } from '../source/text.ts';
import { rulePage } from './rule-page.ts';

export interface ExplainedRule {
  readonly id: string;
  readonly title: string;
  readonly page?: Page;
  readonly policy?: string;
  readonly severity: Severity;
  readonly kind: keyof typeof kinds;
  readonly scope: string;
  readonly sources: readonly { readonly name: string; readonly quote?: string }[];
  readonly why: string;
  readonly fix: string;
  readonly appliesTo?: readonly OfferType[];
  readonly reads?: readonly string[];
}

const kinds = {
  schema: 'one field',
  'cross-field': 'fields held against each other',
  'cross-file': 'files held against each other',
  change: 'a change of an offer',
  asset: 'pictures and documents',
} as const;

/** What the families of rules are called. */
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

/** Rules by what their family is called, in their order. */
function byFamily<Rule extends Pick<ExplainedRule, 'id'>>(
  rules: readonly Rule[],
): ReadonlyMap<string, readonly Rule[]> {
  return Map.groupBy(rules, ({ id }) => {
    const family = id.slice(0, id.indexOf('/'));
    return families[family] ?? family;
  });
}

/** The rule in Markdown, in paragraphs. `page` says on which pages of an offer it is told. */
export function explainedMarkdown(rule: ExplainedRule, page: string): readonly string[] {
  const rows = [
    ['Rule', `\`${rule.id}\``],
    ['Severity', rule.severity],
    ['Page', page],
    ['Judges', judges(rule)],
    ['Offers', types(rule)],
    ['Looks at', (rule.reads ?? []).map((pointer) => `\`${pointer}\``).join('<br>')],
    ['Policy', rule.policy ?? ''],
  ].filter(([, value]) => value !== '');
  const sources = rule.sources.map(({ name, quote }) =>
    quote === undefined ? `- ${name}` : `- ${name}:\n  > ${quote}`,
  );
  return [
    `# ${rule.title}`,
    `| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}`,
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.fix}`,
    `**Where it comes from**\n\n${sources.join('\n')}`,
  ];
}

/** The page of an offer that a rule is told on, where it is one. */
export const ownPage = ({ page }: ExplainedRule): string => (page === undefined ? '' : pageTitles[page]);

/** The rule for a terminal of 80 columns; ends with a line break. */
export function explainedText(rule: ExplainedRule): string {
  const sources = rule.sources.flatMap(({ name, quote }) => [name, ...(quote === undefined ? [] : [`“${quote}”`])]);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Why', [rule.why]],
    ['What to do', [rule.fix]],
    ['Page', [ownPage(rule)]],
    ['Judges', [judges(rule)]],
    ['Offers', [types(rule)]],
    ['Looks at', rule.reads ?? []],
    ['Policy', [rule.policy === undefined ? '' : `${rule.policy} of the marketplace's certification policies`]],
    ['From', sources],
    ['Examples', [rulePage(rule.id)]],
  ];
  const lines = rows.flatMap(([name, texts]) => {
    const wrapped = texts.filter((text) => text !== '').flatMap((text) => wrap(text, 80 - indent));
    return wrapped.map((line, index) => `${(index === 0 ? name : '').padEnd(indent)}${line}`);
  });
  return [`${rule.id} (${rule.severity})`, ...wrap(`${rule.title}.`, 80), '', ...lines, ''].join('\n');
}

/** Every rule in a line, by family, for a terminal; ends with a line break. */
export function ruleList(rules: readonly ExplainedRule[]): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const blocks = [...byFamily(rules)].map(([family, own]) => {
    const lines = own.map(({ id, severity, title }) => `  ${id.padEnd(widest)}  ${severity.padEnd(7)}  ${title}`);
    return [family, ...lines].join('\n');
  });
  return `${[...blocks, `${rules.length} rules; \`offerlane explain <rule>\` tells all of one.`].join('\n\n')}\n`;
}

/** Every rule in a table for each family, in Markdown. */
export function ruleTables(rules: readonly ExplainedRule[], address: (id: string) => string): readonly string[] {
  return [...byFamily(rules)].map(([family, own]) => {
    const rows = own.map(({ id, severity, title }) => `| [${id}](${address(id)}) | ${severity} | ${title} |`);
    return `## ${family}\n\n| rule | severity | what must hold |\n|---|---|---|\n${rows.join('\n')}`;
  });
}

/** The rule for other programs. */
export function explainedJson(rule: ExplainedRule) {
  const { id, title, severity, page, policy, kind, scope, appliesTo, reads, why, fix, sources } = rule;
  return { id, title, severity, page, policy, kind, scope, appliesTo, reads, why, fix, sources, docs: rulePage(id) };
}

const indent = 12;

const scopes: Readonly<Record<string, string>> = {
  form: 'the form of files and fields',
  configuration: 'the configuration file',
};

const judges = ({ scope, kind }: ExplainedRule) => scopes[scope] ?? kinds[kind];
const types = ({ appliesTo }: ExplainedRule) => listed((appliesTo ?? []).map((type) => offerTypeTitles[type]));

/** Lines of at most so many characters, broken between words. */
function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
