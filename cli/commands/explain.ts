/** `offerlane explain` */
import {
  explainedJson,
  explainedMarkdown,
  explainedText,
  ownPage,
  ruleList,
  ruleTables,
} from '../../src/render/explained-rule.ts';
import { rulePage } from '../../src/render/rule-page.ts';
import { registry } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { Given, Outcome } from '../command.ts';
import { knownRule } from '../known-rule.ts';
import { oneOf } from '../one-of.ts';

const formats = ['text', 'json', 'markdown'] as const;
type Format = (typeof formats)[number];

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

const one: Readonly<Record<Format, (rule: Rule) => string>> = {
  text: explainedText,
  json: (rule) => json(explainedJson(rule)),
  markdown: (rule) =>
    `${[...explainedMarkdown(rule, ownPage(rule)), `[Examples](${rulePage(rule.id)})`].join('\n\n')}\n`,
};

const all: Readonly<Record<Format, (rules: readonly Rule[]) => string>> = {
  text: ruleList,
  json: (rules) => json(rules.map(explainedJson)),
  markdown: (rules) => `${['# Rules', ...ruleTables(rules, rulePage)].join('\n\n')}\n`,
};

export async function explainCommand(given: Given): Promise<Outcome> {
  const format = oneOf(formats, 'format', given);
  const [id] = given.words;
  const output = id === undefined ? all[format](registry) : one[format](knownRule(id));
  return { output, status: 0 };
}
