import { nearest, shown } from '../../source/text.ts';
import { waivable } from '../configured.ts';
import type { ConfigurationRule, Fault, Rule } from '../rule.ts';

export const ruleKnown: ConfigurationRule = {
  id: 'configuration/rule-known',
  title: 'Severities and waivers name rules that there are, and ask of them what can be',
  severity: 'error',
  kind: 'cross-field',
  scope: 'configuration',
  reads: ['/severities', '/waivers'],
  sources: [{ name: 'the configuration of Offerlane' }],
  why: 'A setting of a rule that is not there does nothing, and a finding that nobody sees would keep an offer from being staged.',
  fix: 'Correct the ID; docs/rules.md lists them. Lower an error to `notice`, or waive it with a reason and a date, in the place of `off`.',
  check({ configuration: { severities = {}, waivers = [] }, rules }) {
    const set = Object.entries(severities).flatMap(([id, setting]): readonly Fault[] => {
      const rule = rules.get(id);
      if (rule === undefined) return [{ path: ['severities', id], part: 'key', message: unknown(id, rules) }];
      if (setting !== 'off' || rule.severity !== 'error') return [];
      const message = `\`${id}\` is an error, which keeps an offer from being staged and is never silent; make it \`notice\`, or waive it.`;
      return [{ path: ['severities', id], message }];
    });
    const waived = waivers.flatMap(({ rule: id }, index): readonly Fault[] => {
      const path = ['waivers', index, 'rule'];
      const rule = rules.get(id);
      if (rule === undefined) return [{ path, message: unknown(id, rules) }];
      if (waivable(rule)) return [];
      const message = `\`${id}\` cannot be waived: what it finds cannot be read or sent as it is. Mend it in its place.`;
      return [{ path, message }];
    });
    return [...set, ...waived];
  },
};

function unknown(id: string, rules: ReadonlyMap<string, Rule>): string {
  const meant = nearest(id, rules.keys());
  return `${shown(id)} is no rule; ${meant === undefined ? 'docs/rules.md lists them.' : `did you mean \`${meant}\`?`}`;
}
