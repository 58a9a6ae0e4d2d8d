import { waivable } from '../configured.ts';
import type { ConfigurationRule } from '../rule.ts';

export const waiverUsed: ConfigurationRule = {
  id: 'configuration/waiver-used',
  title: 'Every waiver fits a finding',
  severity: 'notice',
  kind: 'cross-field',
  scope: 'configuration',
  reads: ['/waivers/*'],
  sources: [{ name: 'the configuration of Offerlane' }],
  why: 'One that fits nothing may be spelt wrong, and would hide a fault that comes later.',
  fix: 'Take it out, or correct its offer and path.',
  check({ configuration: { waivers = [] }, rules, today, idle }) {
    return idle.flatMap((index) => {
      const { rule: id = '', until = '' } = waivers[index] ?? {};
      const rule = rules.get(id);
      // Of one that has ended or can never fit that is told already.
      if (until < today || rule === undefined || !waivable(rule)) return [];
      const message = `This waiver of \`${id}\` fits no finding of any offer; take it out, or correct its offer and path.`;
      return [{ path: ['waivers', index], message }];
    });
  },
};
