/** Holds offers against the rules: findings at their places, one for each cause. */
import { canonicalJson } from '../../schemas/canonical-json.ts';
import type { Finding, Place, TextEdit } from '../../schemas/finding.ts';
import type { OfferType, Path } from '../../schemas/words.ts';
import type { ReadConfiguration } from '../source/configuration.ts';
import { member, valueAt } from '../source/field.ts';
import type { Fix } from '../source/fix.ts';
import { limits } from '../source/limits.ts';
import { fieldOf, type OfferSource } from '../source/offer-source.ts';
import type { Part } from '../source/places.ts';
import type { SourceFault } from '../source/source-fault.ts';
import { type Facts, noFacts } from './facts.ts';
import { measured } from './measured-file.ts';
import { registry } from './registry.ts';
import type { ChangeRule, Fault, OfferRule, OfferSubject, Rule } from './rule.ts';

/** The version of an offer that another is compared with. */
export interface Compared {
  readonly source: OfferSource;
  /** What it is, to stand in a sentence: `commit 8c1d0aa`. */
  readonly name: string;
}

/** The findings of one offer, with what was looked at of it, and of its change from `before` where there is one. */
export function judgeOffer(
  source: OfferSource,
  before: Compared | undefined,
  rules: readonly Rule[] = registry,
  facts: Facts = noFacts,
): readonly Finding[] {
  const subject = offerSubject(source, facts);
  const findings = source.faults.flatMap((fault) => formFinding(source, fault, rules));
  if (source.hopeless) return settled(findings);
  const applicable = rulesOf(source.type, rules);
  const earlier = before && offerSubject(before.source, facts);
  const sameType = before?.source.type === source.type;
  const ofChange = applicable.flatMap((rule) => {
    if (rule.scope !== 'change' || earlier === undefined || !(sameType || rule.fromAnyType)) return [];
    const faults = rule.check({ before: earlier, after: subject, against: before?.name ?? '' });
    return faults.flatMap((fault) => ruleFinding(source, rule, fault));
  });
  // Where a change is refused, what it would take to be whole is no second finding.
  const refused = ofChange.map(({ finding }) => finding.path);
  const ofOffer = applicable.flatMap((rule) => {
    if (rule.scope !== 'offer') return [];
    const faults = rule.check(subject).filter((fault) => !refused.some((path) => concerns(rule, fault, path)));
    return faults.flatMap((fault) => ruleFinding(source, rule, fault));
  });
  return settled([...findings, ...ofChange, ...ofOffer]);
}

/** The findings that an earlier version of an offer has too, at places that are as they were. */
export function knownFindings(
  source: OfferSource,
  before: OfferSource,
  findings: readonly Finding[],
  rules: readonly Rule[] = registry,
  facts: Facts = noFacts,
): readonly Finding[] {
  const identity = ({ rule, path }: Finding) => JSON.stringify([rule, path]);
  const had = new Set(judgeOffer(before, undefined, rules, facts).map(identity));
  const text = ({ value }: OfferSource, path: Path) => canonicalJson(valueAt(value, path) ?? null);
  const same = ({ path }: Finding) => text(before, path) === text(source, path);
  return findings.filter((finding) => had.has(identity(finding)) && same(finding));
}

/** The findings of the configuration file: of its form, of what it asks for, and of how it differs from the trusted one. */
export function judgeConfiguration(
  own: ReadConfiguration,
  { configuration: trusted }: ReadConfiguration,
  today: string,
  idle: readonly number[],
  rules: readonly Rule[] = registry,
): readonly Finding[] {
  const told = ({ id, severity }: Rule, path: Path, place: Place, message: string): Finding => ({
    ...place,
    rule: id,
    severity,
    offer: undefined,
    page: undefined,
    path,
    message,
  });
  const form = own.faults.flatMap((fault) => {
    const { path = [], message, place, edit } = fault;
    const rule = formRule(fault, rules);
    if (rule === undefined || place === undefined) return [];
    return [{ ...told(rule, path, place, message), ...(edit && { fix: edit }) }];
  });
  const { configuration, at } = own;
  if (at === undefined) return form;
  const subject = { configuration, trusted, rules: new Map(registry.map((rule) => [rule.id, rule])), today, idle };
  const meaning = rules.flatMap((rule) => {
    if (rule.scope !== 'configuration') return [];
    return rule.check(subject).map(({ path, part = 'value', message }) => told(rule, path, at(path, part), message));
  });
  return [...form, ...meaning];
}

/** The rules of offers of a type, picked once for each list of rules. */
function rulesOf(type: OfferType, rules: readonly Rule[]): readonly (OfferRule | ChangeRule)[] {
  const known = picked.get(rules) ?? new Map<OfferType, readonly (OfferRule | ChangeRule)[]>();
  picked.set(rules, known);
  const own =
    known.get(type) ?? rules.filter((rule) => 'appliesTo' in rule).filter((rule) => rule.appliesTo.includes(type));
  known.set(type, own);
  return own;
}

const picked = new WeakMap<readonly Rule[], Map<OfferType, readonly (OfferRule | ChangeRule)[]>>();

export const offerSubject = ({ id, view, media }: OfferSource, facts: Facts): OfferSubject => ({
  ...{ id, offer: view, media: measured(media), facts },
});

function formFinding(source: OfferSource, fault: SourceFault, rules: readonly Rule[]): readonly Candidate[] {
  const { path = [], at = path, part, message, place, fix, edit, again } = fault;
  const rule = formRule(fault, rules);
  if (rule === undefined || again) return [];
  const told = finding(source, rule, path, place ?? source.at(at, part), message);
  return [{ finding: told, cause: cause(told, part), ...mending(source, at, fix, edit) }];
}

/** The rule that tells a fault of form: the field's own, or the general one of its kind; undefined where there is neither. */
function formRule({ rule, general }: SourceFault, rules: readonly Rule[]): Rule | undefined {
  return rules.find(({ id }) => id === rule) ?? rules.find(({ id }) => id === general);
}

export function ruleFinding(
  source: OfferSource,
  rule: Exclude<Rule, { scope: 'form' | 'configuration' }>,
  fault: Fault,
): readonly Candidate[] {
  const { path, part = 'value', within, message, fix } = fault;
  const reads = rule.reads.map((pattern) => pinned(pattern.split('/').slice(1), path));
  const unsure = reads.some((read) => source.faults.some((form) => obscures(source, form, read)));
  if (unsure) return [];
  const told = finding(source, rule, path, source.at(path, part, within), message);
  return [{ finding: told, cause: cause(told, 'key'), ...mending(source, path, fix) }];
}

function mending(source: OfferSource, path: Path, fix?: Fix, edit?: TextEdit): Pick<Candidate, 'mend'> {
  if (edit !== undefined) return { mend: () => edit };
  return fix === undefined ? {} : { mend: () => source.fixed(fix.at ?? path, fix) };
}

function finding(source: OfferSource, rule: Rule, path: Path, place: Place, message: string): Finding {
  const page = rule.page ?? fieldOf(source, path).facts.page;
  return { ...place, rule: rule.id, severity: rule.severity, offer: source.id, page, path, message };
}

/** Whether a fault stands at a path, or comes of what is read there. */
function concerns({ reads }: Rule & { readonly scope: 'offer' }, fault: Fault, path: Path): boolean {
  const is = (segments: readonly string[]) =>
    segments.length === path.length && segments.every((segment, index) => segment === String(path[index]));
  return is(fault.path.map(String)) || reads.some((pattern) => is(pinned(pattern.split('/').slice(1), fault.path)));
}

/** The pattern with its wildcards bound to the fault's path, as far as the two go the same way. */
function pinned(pattern: readonly string[], path: Path): readonly string[] {
  const bound = [...pattern];
  for (const [index, segment] of pattern.entries()) {
    const own = path[index];
    if (own === undefined || (segment !== '*' && segment !== String(own))) break;
    bound[index] = String(own);
  }
  return bound;
}

/** Whether a fault of form may be why a rule sees what it sees, or does not see, where it reads. */
function obscures(source: OfferSource, { rule, path, spoils = path }: SourceFault, read: readonly string[]): boolean {
  if (spoils === undefined) return false;
  if (overlaps(read, spoils)) return true;
  const stray = rule === 'shape/unknown-key' || rule === 'source/file-unused';
  return stray && absent(source, read, spoils.slice(0, -1));
}

/** Whether what is read may be what stands in `parent` under a wrong name: it is not there, or may be any name. */
function absent({ value }: OfferSource, read: readonly string[], parent: Path): boolean {
  const name = read[parent.length];
  if (name === undefined || !overlaps(read.slice(0, parent.length), parent)) return false;
  return name === '*' || member(valueAt(value, parent), name) === undefined;
}

/** Whether one place lies in the other. The root is `offer.yml`, in which plans do not lie. */
export function overlaps(pattern: readonly string[], path: Path): boolean {
  if (path.length === 0) return pattern[0] !== 'plans';
  return pattern.every(
    (segment, index) => segment === '*' || path[index] === undefined || segment === String(path[index]),
  );
}

/** A finding, and what it comes from: of several with one cause the first is told. */
export interface Candidate {
  readonly finding: Finding;
  readonly cause: string;
  /** Made of those that are told alone, for it costs more than to find them. */
  readonly mend?: () => TextEdit | undefined;
}

/**
 * The cause of a fault of form is the text it stands at, whatever is expected there: an anchor may be used for several fields.
 * A key that is missing stands at the mapping that lacks it, and a rule may have more to say of one text.
 */
function cause(finding: Finding, part: Part): string {
  const { file, line, column, rule, path } = finding;
  const place = [file, line, column];
  const own = [...place, rule, path.findLast((segment) => typeof segment === 'string')];
  return JSON.stringify(part === 'value' ? place : own);
}

/** In the order of their places, each cause told once, and no advice on what has to change anyway. */
export function settled(candidates: readonly Candidate[]): readonly Finding[] {
  const causes = new Map<string, Candidate>();
  for (const candidate of candidates) if (!causes.has(candidate.cause)) causes.set(candidate.cause, candidate);
  const place = ({ file, line, column }: Finding) => JSON.stringify([file, line, column]);
  const told = [...causes.values()];
  const wrong = new Set(told.flatMap(({ finding }) => (finding.severity === 'notice' ? [] : [place(finding)])));
  const order = ({ finding: a }: Candidate, { finding: b }: Candidate) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
  const sorted = told.filter(({ finding }) => finding.severity !== 'notice' || !wrong.has(place(finding))).sort(order);
  const mended = new Set(sorted.filter(({ mend }) => mend !== undefined).slice(0, limits.fixes));
  return sorted.map((candidate) => {
    const fix = mended.has(candidate) ? candidate.mend?.() : undefined;
    return fix === undefined ? candidate.finding : { ...candidate.finding, fix };
  });
}
