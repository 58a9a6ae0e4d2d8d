import type { ConfigurationRule } from '../rule.ts';

export const waiverExpired: ConfigurationRule = {
  id: 'configuration/waiver-expired',
  title: 'No waiver is older than its last day',
  severity: 'warning',
  kind: 'cross-field',
  scope: 'configuration',
  reads: ['/waivers/*/until'],
  sources: [{ name: 'the configuration of Offerlane' }],
  why: 'What it waived is told again, as grave as it is, and the waiver only seems to hold.',
  fix: 'Mend what it waived and take it out, or set a later day and say in the reason why it takes longer.',
  check({ configuration: { waivers = [] }, today }) {
    return waivers.flatMap(({ rule, until }, index) => {
      if (until >= today) return [];
      const message = `This waiver of \`${rule}\` held until ${until}; mend what it waived and take it out, or set a later day.`;
      return [{ path: ['waivers', index, 'until'], message }];
    });
  },
};
