/** What a publication goes through: the phases and steps that the publishing guides tell of, by offer and by change. */
import type { ChangeClass, OfferType } from '../../schemas/words.ts';
import { day, replicationMinutes, type UsualTime } from './publishing-times.ts';

/** The phases, in the words of "How to review and publish an offer to the commercial marketplace" (2020). */
export const publishingPhases = [
  'Automated validation',
  'Certification',
  'Preview creation',
  'Publisher sign-off',
  'Publish',
] as const;
export type PublishingPhase = (typeof publishingPhases)[number];

/** `preview` ends with the publisher's sign-off, a phase without steps that lasts until they go live; `live` begins after it. */
export type PublishingTarget = 'preview' | 'live' | 'stop-sell';

/** What steps depend on. */
export interface PublishingFacts {
  readonly type: OfferType;
  /** The costliest class among the changes: for a preview since the version that is certified, for live since the one that is live. */
  readonly class: ChangeClass;
  /** Customers pay through Microsoft: for a virtual machine, where a plan is not of the customer's own licence. */
  readonly soldThroughMicrosoft: boolean;
  readonly testDrive: boolean;
  /** Customer leads go to a system of the publisher. */
  readonly leads: boolean;
  /** A version of the offer has passed certification. */
  readonly certifiedBefore: boolean;
  /** A version of the offer is live. */
  readonly listed: boolean;
  /** Bytes of the images that replicate, where they are known. */
  readonly vhdBytes?: number | undefined;
}

export interface PublishingStep {
  readonly phase: PublishingPhase;
  readonly name: string;
  /** What the guides say that it takes; undefined where they do not. */
  readonly usual: UsualTime | undefined;
  /** Minutes to reckon with. Where the guides tell no time it is an estimate. */
  readonly typical: number;
  /** Whether it can end the publication. */
  readonly blocks: boolean;
  /** The guide that tells of it. */
  readonly source: string;
}

/**
 * The steps of a publication, in their order. Changes of the audience alone, and none, need no publication (a private audience
 * is synchronised without one).
 */
export function publishingSteps(target: PublishingTarget, facts: PublishingFacts): readonly PublishingStep[] {
  if (target !== 'stop-sell' && (facts.class === 'audience' || facts.class === 'none')) return [];
  return table
    .filter((row) => row.target === target && row.when(facts))
    .map(({ phase, name, usual, typical, blocks = true, source }) => ({
      phase,
      name,
      usual,
      typical: typeof typical === 'number' ? typical : typical(facts),
      blocks,
      source,
    }));
}

/** The names of all steps that there are, each once. */
export function publishingStepNames(): readonly string[] {
  return [...new Set(table.map(({ name }) => name))];
}

interface Row {
  readonly target: PublishingTarget;
  readonly phase: PublishingPhase;
  readonly name: string;
  readonly when: (facts: PublishingFacts) => boolean;
  readonly usual: UsualTime | undefined;
  readonly typical: number | ((facts: PublishingFacts) => number);
  /** True unless said. */
  readonly blocks?: boolean;
  readonly source: string;
}

const review = 'How to review and publish an offer to the commercial marketplace (2020)';
const reviewLater = 'How to review and publish an offer to the commercial marketplace (2022)';
const staging = 'Test your VM offer for the Azure Marketplace in staging (2016)';
const production = 'Deploy your offer to the Azure Marketplace (2016)';
const portal = 'Cloud Partner Portal, Publish virtual machine offer';
const portalApi = 'Cloud Partner Portal API, Retrieve offer status';

type Condition = Row['when'];
const always: Condition = () => true;
const sold: Condition = ({ soldThroughMicrosoft }) => soldThroughMicrosoft;
const testDrive: Condition = (facts) => facts.testDrive;
const leads: Condition = (facts) => facts.leads;
const vm: Condition = ({ type }) => type === 'virtual-machine';
const saas: Condition = ({ type }) => type === 'software-as-a-service';
const withoutImage: Condition = ({ type }) => type !== undefined && type !== 'virtual-machine';
/** Only texts and pictures change, of an offer that has been certified (2016, staging) or listed (2016, production). */
const again: Readonly<Record<'preview' | 'live', Condition>> = {
  preview: (facts) => facts.class === 'marketing' && facts.certifiedBefore,
  live: (facts) => facts.class === 'marketing' && facts.listed,
};
const not =
  (condition: Condition): Condition =>
  (facts) =>
    !condition(facts);
const both =
  (one: Condition, other: Condition): Condition =>
  (facts) =>
    one(facts) && other(facts);

const time = (text: string, least: number, most: number | undefined): UsualTime => ({ text, least, most });

const purchase = 'Offer purchase flow setup';
const driveData = { name: 'Test drive data validation', when: testDrive, usual: time('~5 min', 5, 5), typical: 5 };
const drive = { name: 'Test drive provisioning', when: testDrive, usual: time('~30 min', 30, 30), typical: 30 };
const registration = 'Lead management validation and registration';
const days = time('24 to 48 hours, up to a week', day, 7 * day);
const lessThanDays = time('less than 24 hours', 0, day);
const bySize = ({ vhdBytes }: PublishingFacts) => replicationMinutes(vhdBytes);

const validation = { target: 'preview', phase: 'Automated validation', source: review } as const;
const publish = { target: 'live', phase: 'Publish', source: review } as const;
const creation = { target: 'preview', phase: 'Preview creation', source: staging } as const;

/** The validations of certification. Before live the content comes last, as the guide of 2016 tells. */
const eligibility = (target: 'preview' | 'live'): Row => ({
  target,
  phase: 'Certification',
  name: 'Publisher business eligibility',
  when: not(again[target]),
  usual: undefined,
  typical: 10,
  source: review,
});
const content = (target: 'preview' | 'live', when: Condition, source: string): Row => ({
  target,
  phase: 'Certification',
  name: 'Content validation',
  when,
  usual: undefined,
  typical: 240,
  source,
});
const technical = (target: 'preview' | 'live'): readonly Row[] => {
  const row = { target, phase: 'Certification', name: 'Technical validation' } as const;
  const first = not(again[target]);
  return [
    { ...row, when: both(vm, first), usual: time('~2-3 days', 2 * day, 3 * day), typical: 2 * day, source: portalApi },
    { ...row, when: both(withoutImage, first), usual: undefined, typical: 240, source: review },
  ];
};

/** A row holds for one target, in the order of the rows. */
const table: readonly Row[] = [
  {
    ...validation,
    name: 'Validate prerequisites',
    when: always,
    usual: time('15 min', 0, 15),
    typical: 5,
    source: portal,
  },
  { ...validation, name: purchase, when: sold, usual: time('<10 min', 0, 10), typical: 8 },
  { ...validation, ...driveData },
  { ...validation, ...drive },
  { ...validation, name: registration, when: leads, usual: time('<15 min', 0, 15), typical: 12 },
  {
    ...validation,
    name: 'Offer validation',
    when: saas,
    usual: time('<30 min', 0, 30),
    typical: 20,
    blocks: false,
    source: reviewLater,
  },
  eligibility('preview'),
  content('preview', not(again.preview), review),
  ...technical('preview'),
  { ...creation, name: 'Preview creation', when: always, usual: undefined, typical: 30, source: review },
  { ...creation, name: 'Replication', when: both(vm, not(again.preview)), usual: days, typical: bySize },
  { ...creation, name: 'Replication', when: both(vm, again.preview), usual: lessThanDays, typical: 120 },
  eligibility('live'),
  ...technical('live'),
  content('live', always, production),
  { ...publish, name: purchase, when: sold, usual: time('>10 min', 10, undefined), typical: 15 },
  { ...publish, ...driveData },
  { ...publish, ...drive },
  { ...publish, name: registration, when: leads, usual: time('>15 min', 15, undefined), typical: 20 },
  { ...publish, name: 'Final publish', when: always, usual: time('>30 minutes', 30, undefined), typical: 45 },
  // The offer is Listed here, and available only after replication.
  {
    ...publish,
    name: 'Replication',
    when: both(vm, not(again.live)),
    usual: days,
    typical: bySize,
    source: production,
  },
  {
    ...publish,
    name: 'Replication',
    when: both(vm, again.live),
    usual: lessThanDays,
    typical: 120,
    source: production,
  },
  {
    target: 'stop-sell',
    phase: 'Publish',
    name: 'Stop sell',
    when: always,
    usual: undefined,
    typical: 120,
    source: 'Update an existing offer in the commercial marketplace',
  },
];
