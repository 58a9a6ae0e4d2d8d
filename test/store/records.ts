/** Records of the store as tests need them. */
import type {
  Claim,
  JournalEntry,
  ProductRecord,
  PublishingAttempt,
  PublishingRequest,
  PullRecord,
} from '../../schemas/records.ts';

/** A time, so many seconds after the first. */
export const at = (seconds: number): string => new Date(seconds * 1000).toISOString();

const repository = { id: 'R_1', owner: 'fabrikam', name: 'offers', installation: 7, private: true };

export const aProduct = (key: string, more: Partial<ProductRecord> = {}): ProductRecord => ({
  v: 1,
  key,
  offer: key,
  repository,
  state: 'resting',
  since: at(0),
  row: 'nothing to do',
  ...more,
});

export const aPull = (key: string, more: Partial<PullRecord> = {}): PullRecord => ({
  v: 1,
  key,
  repository,
  number: 1,
  offers: [],
  parts: [],
  earlier: [],
  deployments: [],
  ...more,
});

export const aClaim = (product: string, pull: string, more: Partial<Claim> = {}): Claim => ({
  v: 1,
  product,
  pull,
  offer: product,
  path: `offers/${product}`,
  wants: 'preview',
  commit: 'c0ffee',
  head: 'bada55',
  digest: 'd1',
  class: 'marketing',
  request: 'r1',
  actor: 'ada',
  how: 'label',
  since: at(0),
  ...more,
});

export const anAttempt = (id: string, product: string, more: Partial<PublishingAttempt> = {}): PublishingAttempt => ({
  v: 1,
  id,
  product,
  pull: 'R_1#1',
  offer: product,
  path: `offers/${product}`,
  type: 'software-as-a-service',
  target: 'preview',
  request: 'r1',
  actor: 'ada',
  head: 'bada55',
  commit: 'c0ffee',
  digest: 'd1',
  fingerprint: 'f1',
  class: 'marketing',
  soldThroughMicrosoft: true,
  testDrive: false,
  leads: false,
  certifiedBefore: false,
  listed: false,
  audience: [],
  seen: [],
  opened: at(0),
  knownSteps: [],
  steps: [],
  failures: [],
  result: 'pending',
  ...more,
});

export const aRequest = (id: string, pull: string, more: Partial<PublishingRequest> = {}): PublishingRequest => ({
  v: 1,
  id,
  pull,
  kind: 'stage',
  by: 'label',
  actor: 'ada',
  head: 'bada55',
  at: at(0),
  ...more,
});

export const anEntry = (subject: string, says: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  at: at(0),
  subject,
  row: 'some row',
  from: 'resting',
  to: 'drafting',
  says,
  ...more,
});
