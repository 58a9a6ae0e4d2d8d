/** Takes each rule out of the registry in turn, and says whose fixtures no longer hold: its own, and no other's. */
import type { Finding } from '../../schemas/finding.ts';
import { judge, type Opened } from '../../src/operations/validate.ts';
import type {
  ChangeSubject,
  ConfigurationSubject,
  OfferSubject,
  RepositorySubject,
  Rule,
} from '../../src/rules/rule.ts';
import { type Case, lineOf, openedCase, readFixture } from '../rules/fixture.ts';

/** A case of a rule's fixture, read once. */
export interface OpenCase {
  readonly rule: string;
  readonly why: string;
  readonly opened: Opened;
  /** What the fixture says is found, a finding a line. */
  readonly expected: string;
  /** Rules that say something of the case, told or not. Without one that says nothing, all is as it was. */
  readonly speak: ReadonlySet<string>;
}

/** What becomes of the fixtures without a rule. */
export interface Mutant {
  readonly rule: string;
  /** How many of its own bad cases fail, of how many in which it is told. */
  readonly own: number;
  readonly told: number;
  /** Cases of other rules' fixtures that fail. */
  readonly others: readonly { readonly rule: string; readonly why: string; readonly found: string }[];
}

/** Every case of every fixture of these rules. */
export async function openCases(rules: readonly Rule[]): Promise<readonly OpenCase[]> {
  const all: OpenCase[] = [];
  for (const rule of rules) {
    const { good = [], bad = [] } = readFixture(rule.id) ?? {};
    for (const one of [...good, ...bad]) all.push(await openCase(rule, one, rules));
  }
  return all;
}

async function openCase(rule: Rule, { why, ...one }: Case, rules: readonly Rule[]): Promise<OpenCase> {
  const opened = await openedCase(rule, { why, ...one });
  return { rule: rule.id, why, opened, expected: one.findings.join('\n'), speak: speakers(opened, rules) };
}

function speakers(opened: Opened, rules: readonly Rule[]): ReadonlySet<string> {
  const faults = [opened.plan.own, ...opened.cases.map(({ source }) => source)].flatMap((read) => read.faults);
  const heard = new Set(faults.map(({ rule }) => rule));
  const noted = <Told>(id: string, told: readonly Told[]): readonly Told[] => {
    if (told.length > 0) heard.add(id);
    return told;
  };
  const heeded = rules.map((rule): Rule => {
    if (rule.scope === 'offer')
      return { ...rule, check: (subject: OfferSubject) => noted(rule.id, rule.check(subject)) };
    if (rule.scope === 'change')
      return { ...rule, check: (subject: ChangeSubject) => noted(rule.id, rule.check(subject)) };
    if (rule.scope === 'repository')
      return { ...rule, check: (subject: RepositorySubject) => noted(rule.id, rule.check(subject)) };
    if (rule.scope === 'configuration')
      return { ...rule, check: (subject: ConfigurationSubject) => noted(rule.id, rule.check(subject)) };
    return rule;
  });
  judge(opened, heeded);
  return heard;
}

/** Judges the cases of which the rule says something without it. */
export function mutant(rule: Rule, rules: readonly Rule[], cases: readonly OpenCase[]): Mutant {
  const rest = rules.filter((other) => other !== rule);
  const failed = cases.flatMap((one) => {
    if (!one.speak.has(rule.id)) return [];
    const found = lines(judge(one.opened, rest).findings);
    return found === one.expected ? [] : [{ ...one, found }];
  });
  const told = cases.filter((one) => one.rule === rule.id && one.expected.includes(` ${rule.severity} ${rule.id} `));
  return {
    rule: rule.id,
    own: told.filter((one) => failed.some(({ opened }) => opened === one.opened)).length,
    told: told.length,
    others: failed.filter((one) => one.rule !== rule.id),
  };
}

/** Whether exactly its own fixture fails, in every case in which the rule is told. */
export const caught = ({ own, told, others }: Mutant) => own > 0 && own === told && others.length === 0;

const lines = (findings: readonly Finding[]) => findings.map(lineOf).join('\n');
