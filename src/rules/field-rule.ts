/** Rules that a field's schema decides: what they say of themselves. The field's facts name them. */
import type { RuleText, SchemaRule } from './rule.ts';

/** Such a rule; an error unless said, for the marketplace refuses the field. */
export function fieldRule(text: Omit<RuleText, 'kind' | 'severity'> & Partial<Pick<RuleText, 'severity'>>): SchemaRule {
  return { severity: 'error', ...text, kind: 'schema', scope: 'form' };
}
