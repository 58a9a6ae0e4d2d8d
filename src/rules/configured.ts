/** What a configuration makes of findings: other severities, and waivers. */
import type { Configuration, Profile, Setting, Waiver } from '../../schemas/configuration.ts';
import type { Finding, Waived } from '../../schemas/finding.ts';
import { type Severity, severities } from '../../schemas/words.ts';
import { pointer } from '../source/pointer.ts';
import type { Rule } from './rule.ts';

export interface Configured {
  /** As they are told. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Waived[];
  /** What stands in the way of staging, as grave as it counts there. */
  readonly standing: readonly Finding[];
}

export interface Setup {
  readonly configuration: Partial<Configuration>;
  readonly rules: readonly Rule[];
  /** The day in UTC: `2026-11-26`. */
  readonly today: string;
  /** Findings that an earlier version has too: told as notices. */
  readonly known: ReadonlySet<Finding>;
}

/**
 * Findings as a configuration has them told. What it lowers is told as it says and counts for staging as its rule says; what it
 * waives neither is told nor counts. Faults of form and of the configuration cannot be waived.
 */
export function configured(found: readonly Finding[], { configuration, rules, today, known }: Setup): Configured {
  const { waivers = [] } = configuration;
  const set = settingsOf(configuration, rules);
  const free = new Set(rules.filter(waivable).map(({ id }) => id));
  const holding = waivers.filter(({ until }) => until >= today);
  const findings: Finding[] = [];
  const waived: Waived[] = [];
  const standing: Finding[] = [];
  for (const finding of found) {
    const setting = set.get(finding.rule) ?? finding.severity;
    const waiver = free.has(finding.rule) ? holding.find((one) => fits(one, finding)) : undefined;
    const severity = setting === 'off' ? finding.severity : setting;
    if (waiver !== undefined) {
      waived.push({ ...finding, severity, reason: waiver.reason, until: waiver.until });
      continue;
    }
    // An error is never silent, for it stands in the way of staging.
    const told = setting === 'off' && finding.severity === 'error' ? 'error' : setting;
    if (told !== 'off') findings.push({ ...finding, severity: known.has(finding) ? 'notice' : told });
    standing.push({ ...finding, severity: graver(severity, finding.severity) });
  }
  return { findings, waived, standing };
}

/** Indexes of the waivers that fit none of the findings. */
export function idleWaivers({ waivers = [] }: Partial<Configuration>, found: readonly Finding[]): readonly number[] {
  return waivers.flatMap((waiver, index) => (found.some((finding) => fits(waiver, finding)) ? [] : [index]));
}

/** Whether findings of a rule can be waived: what is wrong in form can be neither read nor sent. */
export const waivable = ({ scope }: Rule) => scope !== 'form' && scope !== 'configuration';

/** The severities that each profile sets. */
const byProfile: Readonly<Record<Profile, (rules: readonly Rule[]) => readonly (readonly [string, Setting])[]>> = {
  current: () => [],
  cautious: (rules) => rules.filter(({ id }) => id.endsWith('-older-limit')).map(({ id }) => [id, 'warning'] as const),
};

function settingsOf({ profile = 'current', severities = {} }: Partial<Configuration>, rules: readonly Rule[]) {
  return new Map<string, Setting>([...byProfile[profile](rules), ...Object.entries(severities)]);
}

function fits({ rule, offer, path }: Waiver, finding: Finding): boolean {
  if (rule !== finding.rule || (offer !== undefined && offer !== finding.offer)) return false;
  const at = pointer(finding.path);
  return path === undefined || at === path || at.startsWith(`${path}/`);
}

const graver = (a: Severity, b: Severity) => (severities.indexOf(a) < severities.indexOf(b) ? a : b);
