/** A publication, planned whole when it begins: the steps of the guides, what is looked at in each, and how it ends. */
import type { ChangeClass } from '../../schemas/words.ts';
import type { ApiError } from '../ingestion/job.ts';
import { normalise } from '../ingestion/normalise.ts';
import { placedDifference } from '../ingestion/offer-places.ts';
import { treeFacts } from '../ingestion/publishing-facts.ts';
import { type PublishingStep, publishingSteps } from '../ingestion/publishing-steps.ts';
import type { ResourceTree } from '../ingestion/resource.ts';
import { classOfAll } from '../source/changes.ts';
import { classAt } from '../source/class-at.ts';
import { type Judged, judged } from './certification.ts';
import type { PlannedStep, PolicyFailure, Publication, PublicationRequest, ScriptedStep } from './publication.ts';
import { publishedOffer } from './published-offer.ts';

const minute = 60_000;

/** What a step looks at; all others only take their time. */
const looks: Readonly<Record<string, (found: Judged) => readonly PolicyFailure[]>> = {
  'Validate prerequisites': ({ validation }) => validation,
  'Publisher business eligibility': ({ eligibility }) => eligibility,
  'Content validation': ({ content }) => content,
  'Technical validation': ({ technical }) => technical,
};

const timed: Readonly<Record<string, string>> = {
  'Technical validation': 'the configuration was judged by rules; images are not read: of them only the time passes',
};

/** The plan of a publication. Audience and other changes that publish nothing new take the steps of a marketing change. */
export function plannedPublication(request: PublicationRequest): Publication {
  const { submission, target, start, scripted } = request;
  const found = judged(request);
  const steps: PlannedStep[] = [];
  const failures: PolicyFailure[] = [];
  let at = start;
  for (const step of stepsOf(request)) {
    const turns = scripted.filter((turn) => meant(turn, step));
    const own = failuresIn(step, found, turns);
    const end = turns.some(({ stall }) => stall) ? Number.POSITIVE_INFINITY : at + lasting(step, turns);
    const failed = own.length > 0;
    steps.push({ phase: step.phase, name: step.name, start: at, end, ...said(step, found, turns), failed });
    failures.push(...own);
    at = end;
    if (failed || end === Number.POSITIVE_INFINITY) break;
  }
  const last = steps.at(-1);
  const succeeded = failures.length === 0;
  const errors = succeeded || last === undefined ? [] : errorsOf(request, last, failures);
  return { submission, target, steps, end: at, succeeded, errors, failures: succeeded ? found.notes : failures };
}

function stepsOf(request: PublicationRequest): readonly PublishingStep[] {
  const { tree, live, certified, target } = request;
  const facts = treeFacts(tree);
  const change = classSince(request, target === 'live' ? live : certified);
  const standing = { certifiedBefore: certified !== undefined, listed: live !== undefined };
  const type = facts.type ?? 'software-as-a-service';
  return publishingSteps(target, { ...facts, type, class: change, ...standing });
}

/** The class of what a tree changes since another; a submission that changes little is a publication all the same. */
function classSince(request: PublicationRequest, before: ResourceTree | undefined): ChangeClass {
  const offer = publishedOffer(request.tree, request);
  if (before === undefined || offer === undefined) return 'technical';
  const { source, compiled } = offer;
  const same = () => undefined;
  const earlier = normalise(before.resources, same);
  const found = placedDifference(earlier, normalise(request.tree.resources, same), compiled, source.value);
  const highest = classOfAll(found.map(({ path }) => ({ class: classAt(source.type, source.value, path) })));
  return highest === 'none' || highest === 'audience' ? 'marketing' : highest;
}

const meant = ({ step }: ScriptedStep, { name, phase }: PublishingStep) =>
  [name, phase].some((one) => one.toLowerCase() === step.toLowerCase());

function failuresIn({ name }: PublishingStep, found: Judged, turns: readonly ScriptedStep[]): readonly PolicyFailure[] {
  return [...(looks[name]?.(found) ?? []), ...turns.flatMap(({ fail = [] }) => fail)];
}

/** Milliseconds. */
function lasting({ typical }: PublishingStep, turns: readonly ScriptedStep[]): number {
  return Math.round(typical * minute * turns.reduce((factor, { slower = 1 }) => factor * slower, 1));
}

function said(
  { name }: PublishingStep,
  found: Judged,
  turns: readonly ScriptedStep[],
): Pick<PlannedStep, 'judged' | 'note'> {
  if (turns.some(({ fail }) => fail !== undefined)) return { judged: false, note: 'the script has it fail' };
  if (turns.some(({ stall }) => stall)) return { judged: false, note: 'the script has it stall' };
  const look = looks[name];
  if (look === undefined) return { judged: false, note: 'only its time passes' };
  const count = look(found).length;
  const verdict = count === 0 ? 'nothing is held against it' : `${count} held against it`;
  return { judged: true, note: `${timed[name] ?? 'judged by rules'}; ${verdict}` };
}

/** As the API tells them: of certification that there is something, of all else what. */
function errorsOf(
  { tree, submission }: PublicationRequest,
  { phase, name }: PlannedStep,
  failures: readonly PolicyFailure[],
): readonly ApiError[] {
  const resourceId = `submission/${tree.root.split('/')[1]}/${submission}`;
  if (phase === 'Certification') {
    const message = 'Issues found during Certification.';
    const details = [{ code: 'invalidState', message: 'Certification', details: [{ code: 'invalidState', message }] }];
    return [{ resourceId, code: 'internalServerError', message: 'Operation failed', details }];
  }
  const details = failures.map(({ note, resource }) => ({
    code: 'businessValidationError',
    message: note,
    ...(resource !== undefined && { resourceId: resource }),
  }));
  return [{ resourceId, code: 'conflict', message: `The product cannot be published: ${name} failed`, details }];
}
