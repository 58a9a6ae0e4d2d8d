/** docs/coverage.md: what becomes of each entry of the catalogue. */
import { registry } from '../../src/rules/registry.ts';
import { readFixture } from '../rules/fixture.ts';
import { catalogue, type Entry } from './catalogue.ts';

export type Verdict = 'judged' | 'checklist' | 'law' | 'later' | 'out' | 'open';

export interface Row {
  readonly id: string;
  readonly entry: Entry;
  readonly verdict: Verdict;
  /** What to say of it, as Markdown. */
  readonly by: string;
}

/** A row for each entry of the catalogue. */
export function rows(checklist: readonly string[]): readonly Row[] {
  const shown = shownBy();
  const ids = new Set(registry.map(({ id }) => id));
  return [...catalogue()].map(([id, entry]) => {
    const rules = [...(ids.has(id) ? [id] : []), ...(shown.get(id) ?? [])];
    const row = (verdict: Verdict, by: string): Row => ({ id, entry, verdict, by });
    if (rules.length > 0) return row('judged', rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', '));
    if (checklist.includes(id)) return row('checklist', "the reviewer's checklist");
    if (entry.law !== undefined) return row('law', `the bot: ${entry.law}`);
    if (entry.later !== undefined)
      return row('later', `not yet: it takes a question to ${entry.later} with credentials`);
    return entry.out === undefined ? row('open', '') : row('out', `left out: ${entry.out}`);
  });
}

/** The rules whose fixtures show an entry that has not their ID. */
function shownBy(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { id } of registry) {
    const { good = [], bad = [] } = readFixture(id) ?? {};
    for (const entry of [...good, ...bad].flatMap(({ shows }) => shows))
      found.set(entry, (found.get(entry) ?? new Set()).add(id));
  }
  return new Map([...found].map(([entry, rules]) => [entry, [...rules]]));
}

const verdicts: Readonly<Record<Verdict, string>> = {
  judged: 'judged on the pull request, at its line',
  checklist: 'put to the reviewer, for a machine cannot judge it',
  law: 'kept by the bot when it publishes, for it is no matter of the files',
  later: 'not yet: it takes a question to an address with credentials',
  out: 'left out, for the reason that is given',
  open: 'open',
};

/** The whole page. */
export function coveragePage(all: readonly Row[]): string {
  const told = Object.entries(verdicts).flatMap(([verdict, says]) => {
    const own = all.filter((row) => row.verdict === verdict);
    if (own.length === 0) return [];
    return [`| ${says} | ${own.length} | ${own.filter(({ entry }) => entry.seed).length} |`];
  });
  const byFamily = Map.groupBy(all, ({ id }) => id.slice(0, id.indexOf('/')));
  const tables = [...byFamily].map(([family, own]) => {
    const lines = own.map(({ id, entry, by }) => {
      return `| \`${id}\` | ${entry.states.replaceAll('|', '\\|').replaceAll('<', '&lt;')}${entry.seed ? ' *(guide)*' : ''} | ${entry.kind} | ${by} |`;
    });
    return `## ${family}\n\n| entry | what it states | kind | what becomes of it |\n|---|---|---|---|\n${lines.join('\n')}`;
  });
  return `# What is judged

${all.length} rules of the marketplace are known, from Microsoft's publishing guides, API schemas and documentation of several years. This
table tells what becomes of each; *(guide)* marks those that one of the three publishing guides states word for word.

| | entries | of the guides |
|---|--:|--:|
${told.join('\n')}

${tables.join('\n\n')}
`;
}
