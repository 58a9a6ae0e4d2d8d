/** Failures to rehearse, as a script in YAML tells them. docs/sandbox.md shows each. */
import * as z from 'zod';
import { publishingPhases, publishingStepNames } from '../ingestion/publishing-steps.ts';
import { Resource } from '../ingestion/resource.ts';
import { few } from '../source/text.ts';
import { headerRefusal } from './call.ts';
import type { Interference, PublicationFacts, RequestFacts, Script } from './interference.ts';
import type { ScriptedStep } from './publication.ts';
import { settingsFile } from './settings-file.ts';

const Time = z.iso.datetime().transform((text) => Date.parse(text));

const steps = [...publishingPhases.filter((phase) => phase !== 'Publisher sign-off'), ...publishingStepNames()];
const known = new Set(steps.map((step) => step.toLowerCase()));

/** A row that does nothing would be a rehearsal that never happens. */
const does = (row: Readonly<Record<string, unknown>>, ...names: readonly string[]) =>
  names.some((name) => row[name] !== undefined);

const PublishingRow = z.strictObject({
  /** The offer ID; any offer where it is absent. */
  offer: z.string().optional(),
  target: z.enum(['preview', 'live']).optional(),
  /** Which publication of the offer for the target, from 1; every one where it is absent. */
  time: z.int().min(1).optional(),
  /** The name of the step, or of its phase. */
  step: z.string().refine((step) => known.has(step.toLowerCase()), `no step or phase; they are ${few(steps, 20)}`),
  fail: z
    .array(z.strictObject({ policy: z.string().optional(), note: z.string(), resource: z.string().optional() }))
    .min(1)
    .optional(),
  stall: z.literal(true).optional(),
  slower: z.number().positive().optional(),
});

const Publishing = PublishingRow.refine(
  (row) => does(row, 'fail', 'stall', 'slower'),
  'does nothing; it takes fail, stall or slower',
);

const CallsRow = z.strictObject({
  method: z.enum(['GET', 'POST']).optional(),
  /** A part of the path, such as `/status`. */
  path: z.string(),
  /** How many calls pass before it begins, and how many it meets then; all of them where it is absent. */
  after: z.int().min(0).optional(),
  times: z.int().min(1).optional(),
  status: z.int().min(400).max(599).optional(),
  /** Seconds, for `Retry-After`. */
  retryAfter: z.int().min(0).optional(),
  /** Real seconds that the answer is held back. */
  delay: z.number().min(0).max(600).optional(),
});

const Calls = CallsRow.refine((row) => does(row, 'status', 'delay'), 'does nothing; it takes status or delay');

const PortalEdit = z.strictObject({
  name: z.string(),
  /** When, UTC, by the sandbox's clock. */
  at: Time,
  resources: z.array(Resource).min(1),
});

const ContractRow = z.strictObject({
  /** From when on, UTC, by the sandbox's clock; from the start where it is absent. */
  at: Time.optional(),
  requireHeader: z.string().optional(),
  deadSchemaHost: z.string().optional(),
  refuseSchema: z.string().optional(),
});

const Contract = ContractRow.refine(
  (row) => does(row, 'requireHeader', 'deadSchemaHost', 'refuseSchema'),
  'does nothing; it takes requireHeader, deadSchemaHost or refuseSchema',
);

const ScriptFile = z.strictObject({
  version: z.literal(1),
  publishing: z.array(Publishing).default([]),
  calls: z.array(Calls).default([]),
  portalEdits: z.array(PortalEdit).default([]),
  contract: z.array(Contract).default([]),
});
type ScriptFile = z.infer<typeof ScriptFile>;

/** Without a file: nothing happens but what clients ask for. */
export const quiet: Script = { interfere: () => undefined, steps: () => [], portalEdits: () => [] };

/** Reads a script. Throws, naming each line that is wrong. */
export function readScript(file: string, bytes: Uint8Array): Script {
  const script = settingsFile(file, bytes, ScriptFile);
  const met = script.calls.map(() => 0);
  return {
    steps: (facts) => script.publishing.filter((one) => concerns(one, facts)).map(scriptedStep),
    portalEdits: (now) => script.portalEdits.filter(({ at }) => at <= now),
    interfere: (request) => brokenContract(script.contract, request) ?? blip(script.calls, met, request),
  };
}

function concerns({ offer, target, time }: ScriptFile['publishing'][number], facts: PublicationFacts): boolean {
  return (
    (offer === undefined || offer === facts.offer) &&
    (target === undefined || target === facts.target) &&
    (time === undefined || time === facts.earlier + 1)
  );
}

function scriptedStep({ step, fail, stall, slower }: ScriptFile['publishing'][number]): ScriptedStep {
  const failures = fail?.map(({ policy, note, resource }) => ({ policy, note, resource }));
  return {
    step,
    ...(failures && { fail: failures }),
    ...(stall && { stall }),
    ...(slower !== undefined && { slower }),
  };
}

/** `met` counts the calls that each row has met so far. */
function blip(calls: ScriptFile['calls'], met: number[], { method, path }: RequestFacts): Interference | undefined {
  let found: Interference | undefined;
  for (const [index, row] of calls.entries()) {
    if (!path.includes(row.path) || (row.method !== undefined && row.method !== method)) continue;
    const count = met[index] ?? 0;
    met[index] = count + 1;
    const { after = 0, times = Number.POSITIVE_INFINITY, status, retryAfter, delay } = row;
    if (found !== undefined || count < after || count >= after + times) continue;
    found = {
      ...(status !== undefined && {
        answer: {
          status,
          headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
          body: {
            error: {
              code: status === 429 ? 'serviceUnavailable' : 'internalServerError',
              message: 'Try again later',
              details: [],
            },
          },
        },
      }),
      ...(delay !== undefined && { delay: delay * 1000 }),
    };
  }
  return found;
}

/** The contract as it is overnight: what worked before is refused (as happened in 2025 and 2026). */
function brokenContract(changes: ScriptFile['contract'], request: RequestFacts): Interference | undefined {
  for (const { at = 0, requireHeader, deadSchemaHost, refuseSchema } of changes) {
    const open = /\/oauth2\/|^\/assets\/|^\/reports\//.test(request.path);
    if (request.now < at || open) continue;
    if (requireHeader !== undefined && !request.headers.has(requireHeader.toLowerCase()))
      return { answer: headerRefusal(requireHeader, `${requireHeader} is a required header.`) };
    const dead = [deadSchemaHost && `https://${deadSchemaHost}/`, refuseSchema].find(
      (part) => part !== undefined && part !== '' && request.method === 'POST' && request.body.includes(part),
    );
    if (dead === undefined) continue;
    const named = request.body.slice(request.body.indexOf(dead)).split('"')[0] ?? dead;
    const message = `Schema ${named.slice(0, 200)} could not be accessed`;
    return { answer: { status: 400, body: { error: { code: 'badRequest', message } } } };
  }
  return undefined;
}
