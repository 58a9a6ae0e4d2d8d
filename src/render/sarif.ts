/** A judgement as SARIF 2.1.0 (OASIS), within the limits of what GitHub takes in. */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Place, Waived } from '../../schemas/finding.ts';
import type { Judgement } from '../../schemas/judgement.ts';
import { type Severity, severities } from '../../schemas/words.ts';
import { pointer } from '../source/pointer.ts';
import { many } from './counts.ts';
import type { Edit, Mendable } from './mendable.ts';
import { cut, plain, unheard } from './plain.ts';
import { repository, rulePage, version } from './rule-page.ts';

/** What is said of a rule. */
export interface ToldRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly kind: string;
  readonly page?: string;
  readonly policy?: string;
  readonly why: string;
  readonly fix: string;
}

/** GitHub shows the gravest 5,000 results of a run, and takes in files of at most 10 MB once compressed. */
const most = { results: 5000, bytes: 10_000_000 };

/** GitHub keeps ten tags of a rule. */
const mostTags = 10;

type Result = Mendable | (Mendable & Waived);

/** What was found in each publisher's folder, as one run; ends with a line break. `rules` are those there are. */
export function sarif(judgements: readonly Judgement[], rules: readonly ToldRule[]): string {
  const found: readonly Result[] = judgements.flatMap(({ findings, waived }) => [...findings, ...waived]);
  const bySeverity = Map.groupBy(found, ({ severity }) => severity);
  const ordered = severities.flatMap((severity) => bySeverity.get(severity) ?? []);
  const told = [...ordered.filter((one) => !('reason' in one)), ...ordered.filter((one) => 'reason' in one)];
  const used = new Set(found.map(({ rule }) => rule));
  const own = rules.filter(({ id }) => used.has(id));
  const indexes = new Map(own.map(({ id }, index) => [id, index]));
  const prints = fingerprints(told);
  const results = fitting(told.map((one, index) => result(one, indexes.get(one.rule), prints[index] ?? '')));
  const cutOff = told.length - results.length;
  const driver = {
    name: 'Offerlane',
    organization: 'Offerlane',
    fullName: `Offerlane ${version}`,
    version,
    semanticVersion: version,
    informationUri: repository,
    rules: own.map(reportingDescriptor),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The folder that the paths start from.' } } },
    automationDetails: { id: 'offerlane/' },
    invocations: [{ executionSuccessful: true, ...(cutOff > 0 && { toolExecutionNotifications: [leftOut(cutOff)] }) }],
    results,
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${unheard(JSON.stringify(log, undefined, 2))}\n`;
}

const root = 'SRCROOT';
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };
const problems: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'recommendation' };

/** As many of the first results as there is room for. */
function fitting(results: readonly object[]): readonly object[] {
  let left = most.bytes;
  const last = results.findIndex((one, index) => {
    left -= Buffer.byteLength(JSON.stringify(one, undefined, 2));
    return left < 0 || index >= most.results;
  });
  return last < 0 ? results : results.slice(0, last);
}

const leftOut = (number: number) => ({
  level: 'warning',
  message: {
    text: `${many(number, 'result')} of the least severity are left out here, for GitHub takes no more of a run.`,
  },
});

function reportingDescriptor({ id, title, severity, kind, page, policy, why, fix }: ToldRule) {
  const tags = [id.split('/')[0], kind, page, policy && `policy ${policy}`].filter((tag) => tag !== undefined);
  const help = `${why} ${fix}`;
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: help,
      markdown: `**Why.** ${why}\n\n**What to do.** ${fix}\n\n[The rule with examples](${rulePage(id)})`,
    },
    helpUri: rulePage(id),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: tags.slice(0, mostTags), precision: 'high', 'problem.severity': problems[severity] },
  };
}

function result(finding: Result, ruleIndex: number | undefined, fingerprint: string): object {
  const { rule: ruleId, severity, message, offer, path } = finding;
  const where = { physicalLocation: { artifactLocation: artifact(finding.file), region: region(finding) } };
  const logical = offer === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: `${offer}${pointer(path)}` }] };
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: unlinked(cut(plain(message), 4000)) },
    locations: [{ ...where, ...logical }],
    partialFingerprints: { 'offerlane/v1': fingerprint },
    ...('reason' in finding && { suppressions: [suppression(finding)] }),
    ...(finding.fix && { fixes: [fixOf(finding.fix)] }),
  };
}

const suppression = ({ reason, until }: Waived) => ({
  kind: 'external',
  status: 'accepted',
  justification: cut(plain(`${reason} (until ${until})`), 1000),
});

function fixOf(edit: Edit) {
  const replacement = {
    deletedRegion: exact(edit),
    ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
  };
  return {
    description: { text: 'The one right text here.' },
    artifactChanges: [{ artifactLocation: artifact(edit.file), replacements: [replacement] }],
  };
}

/** The path as a relative URI. */
function artifact(file: string) {
  return { uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: root };
}

const exact = ({ line: startLine, column: startColumn, endLine, endColumn }: Place) => ({
  startLine,
  startColumn,
  endLine,
  endColumn,
});

/** A place between two letters is told as its line. */
function region(place: Place) {
  const between = place.line === place.endLine && place.column === place.endColumn;
  return between ? { startLine: place.line } : exact(place);
}

/** SARIF reads `[text](address)` in a message as a link. */
const unlinked = (message: string) => message.replace(/\[(?=[^\]]*\]\()/g, '\\[');

/** What tells findings apart whatever line they stand at: rule, offer and place in it, and which of several there it is. */
function fingerprints(found: readonly Mendable[]): readonly string[] {
  const seen = new Map<string, number>();
  return found.map(({ rule, offer, file, path }) => {
    const identity = JSON.stringify([rule, offer ?? file, pointer(path)]);
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    return createHash('sha256').update(`${identity}${nth}`).digest('hex').slice(0, 32);
  });
}
