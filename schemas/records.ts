/** What the bot keeps: records of products, pull requests and what was asked for. All times are ISO 8601, UTC. */
import * as z from 'zod';
import { Pin } from './attempt.ts';
import { changeClasses, offerTypes } from './words.ts';

const Time = z.string().describe('ISO 8601, UTC.');
const Line = z.strictObject({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int(),
  endColumn: z.int(),
});

/** The states of a Product: docs/lifecycle.md tells of each. */
export const productStates = [
  'resting',
  'drafting',
  'certifying',
  'attention',
  'preview',
  'goingLive',
  'cancelling',
  'stalled',
] as const;
export type ProductState = (typeof productStates)[number];

/** The states of an offer in a pull request: docs/lifecycle.md tells of each. */
export const pullStates = [
  'unstaged',
  'queued',
  'staging',
  'attention',
  'ready',
  'stale',
  'releasing',
  'live',
  'notLive',
  'withdrawn',
  'stalled',
] as const;
export type PullState = (typeof pullStates)[number];

/** A repository that the GitHub App is installed on; its ID survives renames and transfers. */
export const Repository = z.strictObject({
  id: z.string(),
  owner: z.string(),
  name: z.string(),
  installation: z.int(),
  private: z.boolean(),
});
export type Repository = z.infer<typeof Repository>;

/** An offer in the marketplace, and which repository it belongs to. */
export const ProductRecord = z.strictObject({
  v: z.literal(1),
  key: z.string().describe('`<publisher>/<offer ID in lower case>`.'),
  offer: z.string(),
  repository: Repository,
  guid: z.string().optional().describe('Looked up once.'),
  state: z.enum(productStates),
  since: Time.describe('When it came into this state.'),
  row: z.string().describe('The row of the lifecycle that was decided last.'),
  reason: z.string().optional().describe('Why it is stalled or waits, for a person.'),
  holder: z.string().optional().describe('The Pull whose Claim holds it.'),
  attempt: z.string().optional().describe('The last Attempt.'),
  live: z
    .strictObject({ digest: z.string(), fingerprint: z.string(), commit: z.string(), at: Time })
    .optional()
    .describe('What went live from here last.'),
});
export type ProductRecord = z.infer<typeof ProductRecord>;

/** A Pull's place in the queue for a Product. */
export const Claim = z.strictObject({
  v: z.literal(1),
  product: z.string(),
  pull: z.string(),
  offer: z.string(),
  path: z.string().describe("The offer's folder."),
  /** `live` once the pull request is merged with this content; `nothing` once it is withdrawn. */
  wants: z.enum(['preview', 'live', 'nothing']),
  commit: z.string().describe('The commit whose files are published: the pull request as it would be after merging.'),
  head: z.string().describe("The pull request's head then."),
  digest: z.string(),
  class: z.enum(changeClasses),
  request: z.string().describe('The Request that asked for it.'),
  actor: z.string().describe('Who asked.'),
  how: z.enum(['label', 'button', 'command']),
  since: Time.describe('The order of the queue.'),
});
export type Claim = z.infer<typeof Claim>;

/** What a step of a publication says. */
export const Step = z.strictObject({
  phase: z.string(),
  name: z.string(),
  state: z.string(),
  start: Time.optional(),
  end: Time.optional(),
});
export type Step = z.infer<typeof Step>;

/** What the marketplace holds against an offer. */
export const Failure = z.strictObject({
  code: z.string().describe("The API's code, or the number of a policy."),
  message: z.string(),
  place: Line.optional(),
});
export type Failure = z.infer<typeof Failure>;

/** A publishing as it was asked for, written before the marketplace is asked for anything. */
export const PublishingAttempt = z.strictObject({
  v: z.literal(1),
  id: z.string(),
  product: z.string().describe('The key of the Product.'),
  pull: z.string(),
  offer: z.string(),
  path: z.string().describe("The offer's folder."),
  type: z.enum(offerTypes),
  target: z.enum(['preview', 'live']),
  request: z.string(),
  actor: z.string(),
  head: z.string(),
  commit: z.string(),
  digest: z.string(),
  fingerprint: z.string().describe('Of the tree that is to be published.'),
  class: z.enum(changeClasses).describe('Of the changes since what is published.'),
  soldThroughMicrosoft: z.boolean(),
  testDrive: z.boolean(),
  leads: z.boolean(),
  certifiedBefore: z.boolean(),
  listed: z.boolean(),
  audience: z.array(z.string()).describe('Who sees the preview, as the offer calls them.'),
  pins: z.array(Pin).optional().describe('The disks that it names; absent where they were not asked.'),
  seen: z.array(z.string()).describe('The submissions that stood before, by number, target and time.'),
  opened: Time,
  draftAsked: Time.optional().describe('When the draft was written last; kept before it is.'),
  draftJob: z.string().optional().describe('The job that writes the draft.'),
  draftWritten: z
    .string()
    .optional()
    .describe('The fingerprint that the draft had after it was written last from here.'),
  sent: Time.optional().describe('When the publication was asked for; written before it is.'),
  job: z.string().optional(),
  cancelled: Time.optional().describe('When the marketplace said that it cancels the job.'),
  submission: z.string().optional().describe('Its number.'),
  knownSteps: z
    .array(z.string())
    .describe('Steps that its submission had before it: those of the preview, where it goes live.'),
  steps: z.array(Step),
  failures: z.array(Failure),
  report: z.string().optional().describe('A certification report of a form that is not known, as it stands.'),
  failedIn: z.enum(['draft', 'certification', 'publication']).optional(),
  result: z.enum(['pending', 'succeeded', 'failed', 'cancelled']),
  ended: Time.optional(),
});
export type PublishingAttempt = z.infer<typeof PublishingAttempt>;

/** What a person asked for. */
export const PublishingRequest = z.strictObject({
  v: z.literal(1),
  id: z.string().describe('The same for the same wish, however often it is delivered.'),
  pull: z.string(),
  kind: z.enum(['stage', 'cancel', 'status', 'history', 'help']),
  by: z.enum(['label', 'button', 'command']),
  actor: z.string(),
  head: z.string().describe('The head that it was asked for; empty where none was known yet.'),
  offers: z
    .array(z.string())
    .optional()
    .describe('The offers that it names; all of the pull request where it is absent.'),
  comment: z.int().optional().describe('The comment that it stands in.'),
  unknown: z.string().optional().describe('The word that was written, where it is no command.'),
  at: Time,
  outcome: z.string().optional().describe('What became of it, once it is answered.'),
});
export type PublishingRequest = z.infer<typeof PublishingRequest>;

/** An offer as a pull request would leave it. */
export const PulledOffer = z.strictObject({
  id: z.string(),
  path: z.string(),
  type: z.enum(offerTypes),
  digest: z.string(),
  class: z.enum(changeClasses),
  fit: z.boolean(),
  errors: z.int(),
  firstErrors: z.array(Failure).describe('The first few, with rule IDs as codes.'),
  usually: z.string().optional().describe('The usual time to its preview.'),
  touches: z.array(z.string()).optional().describe('Whom the change concerns.'),
  permanent: z.array(z.string()).optional().describe('What becomes permanent when it is live; absent where unknown.'),
  checklist: z
    .array(z.strictObject({ id: z.string(), hash: z.string() }))
    .optional()
    .describe('What a person is to judge of the change, and the hash of what that is about.'),
});
export type PulledOffer = z.infer<typeof PulledOffer>;

/** Those that a pull request changes. */
export const PulledOffers = z.array(PulledOffer);

/** An offer's part in a pull request. */
export const Part = z.strictObject({
  offer: z.string(),
  state: z.enum(pullStates),
  since: Time,
  row: z.string(),
  reason: z.string().optional(),
});
export type Part = z.infer<typeof Part>;

/** A pull request, and what was written on it. */
export const PullRecord = z.strictObject({
  v: z.literal(1),
  key: z.string().describe('`<repository ID>#<number>`.'),
  repository: Repository,
  number: z.int(),
  head: z.string().optional(),
  offers: PulledOffers.describe('What it changes, as seen last.'),
  parts: z.array(Part),
  note: z
    .strictObject({ at: Time, actor: z.string(), text: z.string() })
    .optional()
    .describe('What became of the last Request, where it was refused.'),
  earlier: z.array(z.strictObject({ at: Time, text: z.string() })).describe('What happened, oldest first.'),
  answered: z
    .literal(true)
    .optional()
    .describe('A Request by label was answered, and its label is to be taken off still.'),
  comment: z.strictObject({ id: z.int(), hash: z.string() }).optional(),
  check: z
    .strictObject({
      id: z.int(),
      head: z.string(),
      hash: z.string(),
      annotated: z.string().describe('What its annotations are a hash of; empty without any.'),
      at: Time,
    })
    .optional(),
  verified: Time.optional().describe('When what is written on GitHub was read back last.'),
  deployments: z.array(
    z.strictObject({ environment: z.string(), offer: z.string(), commit: z.string(), id: z.int(), state: z.string() }),
  ),
});
export type PullRecord = z.infer<typeof PullRecord>;

/** A turn of a reconciler that changed something. */
export const JournalEntry = z.strictObject({
  at: Time,
  subject: z.string().describe('The key of a Product or Pull.'),
  offer: z.string().optional(),
  row: z.string(),
  from: z.string(),
  to: z.string(),
  effect: z.string().optional(),
  says: z.string(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
