/** Pull requests to say something of. */
import { publishingSteps } from '../../src/ingestion/publishing-steps.ts';
import type { OfferStatus, PullStatus } from '../../src/render/pull-status.ts';
import { stepRows } from '../../src/render/step-rows.ts';
import { instant } from '../../src/render/utc.ts';

/** A time of November 2026. */
export const at = (day: number, clock: string) => instant(`2026-11-${`${day}`.padStart(2, '0')}T${clock}:00Z`) ?? 0;

const facts = {
  type: 'virtual-machine',
  class: 'technical',
  soldThroughMicrosoft: true,
  testDrive: false,
  leads: true,
  certifiedBefore: false,
  listed: false,
} as const;
export const expected = publishingSteps('preview', facts);
export const expectedLive = publishingSteps('live', facts);

type Told = readonly [phase: string, name: string, state: string, start?: string, end?: string];
export const told = (...steps: readonly Told[]) =>
  steps.map(([phase, name, state, start, end]) => ({
    phase,
    name,
    state,
    ...(start !== undefined && { start: `2026-11-${start}:00Z` }),
    ...(end !== undefined && { end: `2026-11-${end}:00Z` }),
  }));

const validated = [
  ['Automated validation', 'Validate prerequisites', 'Complete', '18T10:02', '18T10:07'],
  ['Automated validation', 'Offer purchase flow setup', 'Complete', '18T10:07', '18T10:15'],
  ['Automated validation', 'Lead management validation and registration', 'Complete', '18T10:15', '18T10:27'],
  ['Certification', 'Publisher business eligibility', 'Complete', '18T10:27', '18T10:37'],
  ['Certification', 'Content validation', 'Complete', '18T10:37', '18T14:37'],
] as const;
const certified = [
  ...validated,
  ['Certification', 'Technical validation', 'Complete', '18T14:37', '20T14:37'],
  ['Preview creation', 'Preview creation', 'Complete', '20T14:37', '20T15:07'],
  ['Preview creation', 'Replication', 'Complete', '20T15:07', '21T22:07'],
] as const;

export const certifying = told(...validated, ['Certification', 'Technical validation', 'InProgress', '18T14:37']);
export const rejected = told(...validated, [
  'Certification',
  'Technical validation',
  'Rejected',
  '18T14:37',
  '19T09:12',
]);
export const inPreview = told(...certified, [
  'Publisher sign-off',
  'Publisher sign-off',
  'WaitingForPublisherReview',
  '21T22:07',
]);
export const goingLive = told(
  ...certified,
  ['Publisher sign-off', 'Publisher sign-off', 'Complete', '21T22:07', '22T08:30'],
  ['Certification', 'Publisher business eligibility', 'Complete', '22T08:30', '22T08:40'],
  ['Certification', 'Technical validation', 'InProgress', '22T08:40'],
);

const head = '3f9c2ab0d4e85b1f7a6c9e2d8b0f4a1c5e7d9b3f';
export const otherHead = '9aa01cd7e6b5f4a3c2d1e0f9b8a7c6d5e4f3a2b1';

const folder = 'offers/fabrikam-gateway';
const place = (file: string, line: number, column = 1) => ({
  file: `${folder}/${file}`,
  line,
  column,
  endLine: line,
  endColumn: column + 12,
});

export function anOfferStatus(own: Partial<OfferStatus> = {}): OfferStatus {
  return {
    id: 'fabrikam-gateway',
    state: 'unstaged',
    since: at(18, '10:02'),
    change: 'technical',
    fit: true,
    errors: 0,
    firstErrors: [],
    asked: undefined,
    waits: undefined,
    steps: [],
    usually: undefined,
    touches: [],
    permanent: undefined,
    checklist: [],
    failedIn: undefined,
    failures: [],
    report: undefined,
    audience: [],
    portal: undefined,
    pictures: undefined,
    reason: undefined,
    live: undefined,
    stagedHead: undefined,
    ...own,
  };
}

export function aPullStatus(own: Partial<PullStatus> = {}): PullStatus {
  return {
    life: 'open',
    head,
    conflict: false,
    offers: [anOfferStatus()],
    note: undefined,
    earlier: [],
    docs: 'https://github.com/offerlane/offerlane/blob/v0.1.0/docs/lifecycle.md',
    ...own,
  };
}

const asked = { by: 'mira', how: 'label', head } as const;
const portal =
  'https://partner.microsoft.com/dashboard/commercial-marketplace/offers/9f1c7a52-6a1e-4a0f-8d2b-0c4be1f7a6d3/overview';
const usually = 'about 4 days, up to 12 days';
const staging = anOfferStatus({ state: 'staging', asked, usually, portal, steps: stepRows(expected, certifying) });
const attention = anOfferStatus({
  state: 'attention',
  since: at(19, '09:12'),
  asked,
  portal,
  steps: stepRows(expected, rejected),
  failedIn: 'certification',
  failures: [
    {
      code: '100.1.3 Description',
      message: 'The description does not say which Azure services are used.',
      place: place('description.html', 1),
    },
    { code: '200.3.1 Image', message: 'Dynamic VHD.', place: place('plans/standard.yml', 31, 9) },
    { code: '100.8 Support', message: 'The phone number was not answered.' },
  ],
});
const ready = anOfferStatus({
  state: 'ready',
  since: at(21, '22:07'),
  asked,
  portal,
  steps: stepRows(expected, inPreview),
  audience: ['Team sandbox', 'QA'],
});
const unfit = anOfferStatus({
  fit: false,
  errors: 7,
  firstErrors: [
    {
      code: 'vm/image-version-form',
      message: 'The image version 2.4 must have the form X.Y.Z.',
      place: place('plans/standard.yml', 31, 9),
    },
    {
      code: 'shape/limit',
      message: '`title` has 60 characters; at most 50 are taken.',
      place: place('offer.yml', 14, 12),
    },
  ],
});
const live = anOfferStatus({
  state: 'live',
  since: at(23, '16:40'),
  asked,
  portal,
  live: { commit: '8c1d0aa2b4f6e8d0c2a4b6f8e0d2c4a6b8f0e2d4', digest: '1:9b1f0c2ad4e6f8a0b2c4d6e8f0a2b4c6' },
});
const releasing = anOfferStatus({
  state: 'releasing',
  since: at(22, '08:30'),
  asked,
  portal,
  usually: 'about 4 days or more',
  steps: stepRows(expectedLive, goingLive),
});
const queued = anOfferStatus({ state: 'queued', asked, waits: { before: 1, behind: 12 } });
const stale = anOfferStatus({ state: 'stale', asked, stagedHead: head, steps: stepRows(expected, inPreview), portal });
const stalled = anOfferStatus({
  state: 'stalled',
  asked,
  portal,
  reason: 'The draft holds edits that someone made in Partner Center. They are not written over.',
});
const notLive = {
  ...attention,
  state: 'notLive',
  reason: 'Merged, not live: the marketplace did not take it.',
} as const;
const earlier = [
  { at: at(17, '15:20'), text: 'mira asked for the preview of 9aa01cd.' },
  { at: at(17, '15:31'), text: 'The marketplace refused the content: `leads` names no system.' },
];

const named = (offer: OfferStatus, id: string) => ({ ...offer, id });

/** By sentences that are the names of their files. */
export const statuses: Readonly<Record<string, PullStatus>> = {
  'no offers changed': aPullStatus({ offers: [] }),
  'an offer is fit and not asked for': aPullStatus({ offers: [anOfferStatus({ usually })] }),
  'an offer is fit and adds a plan': aPullStatus({
    offers: [
      anOfferStatus({
        usually,
        touches: ['customers can buy `premium` as well', 'where `standard` is sold changes'],
        permanent: [
          'the plan `standard` of `fabrikam-gateway`: that it is sold in `se`',
          'the plan `premium` of `fabrikam-gateway`: its ID; that it is public',
        ],
        checklist: [
          {
            id: 'plan/description-about-plan',
            question: 'Does each plan description tell of the plan, and what sets it apart from the others?',
            stage: 'review',
            hash: '0123456789abcdef',
          },
          {
            id: 'check/after-live',
            question: 'Have the customer scenarios been tested in production?',
            stage: 'live',
            hash: 'fedcba9876543210',
          },
        ],
      }),
    ],
  }),
  'an audience is all that changes': aPullStatus({ offers: [anOfferStatus({ change: 'audience', permanent: [] })] }),
  'an offer has errors': aPullStatus({ offers: [unfit] }),
  'an offer cannot be staged for a reason': aPullStatus({
    offers: [
      anOfferStatus({ fit: false, reason: 'Azure applications are judged, but cannot be staged from here yet' }),
    ],
  }),
  'it conflicts with its base': aPullStatus({ conflict: true }),
  'a preview stands and it conflicts with its base': aPullStatus({ conflict: true, offers: [ready] }),
  'a request is refused': aPullStatus({
    note: {
      at: at(18, '11:00'),
      actor: 'jon',
      text: 'Staging an offer takes the role `write`, and yours is `triage`. Ask someone who has it.',
    },
  }),
  'it waits behind another': aPullStatus({ offers: [queued] }),
  'it waits in the queue': aPullStatus({ offers: [anOfferStatus({ state: 'queued', asked })] }),
  'it is certified': aPullStatus({ offers: [staging], earlier }),
  'it is staged and no steps are told': aPullStatus({ offers: [{ ...staging, steps: stepRows(expected, []) }] }),
  'the draft was refused': aPullStatus({
    offers: [
      {
        ...attention,
        failedIn: 'draft',
        steps: [],
        failures: [
          {
            code: 'businessValidationError',
            message: 'The alias is used by another product.',
            place: place('offer.yml', 3),
          },
        ],
      },
    ],
  }),
  'certification failed': aPullStatus({ offers: [attention], earlier }),
  'certification failed with a report of unknown form': aPullStatus({
    offers: [
      { ...attention, failures: [], report: '<p>100.1.3 Description</p>\n\n```\nSee @contoso-reviews, #12\n```' },
    ],
  }),
  'publication was cancelled in Partner Center': aPullStatus({
    offers: [
      anOfferStatus({ state: 'attention', asked, portal, reason: 'The publication was cancelled in Partner Center.' }),
    ],
  }),
  'it is ready to go live': aPullStatus({ offers: [ready], earlier }),
  'it is ready and a new head holds the same': aPullStatus({ head: otherHead, offers: [ready] }),
  'it changed after it was staged': aPullStatus({ head: otherHead, offers: [stale] }),
  'the base changed it after it was staged': aPullStatus({ offers: [stale] }),
  'it is going live': aPullStatus({ life: 'merged', offers: [releasing] }),
  'it is live': aPullStatus({ life: 'merged', offers: [live] }),
  'what is live is this already': aPullStatus({ offers: [anOfferStatus({ state: 'live' })] }),
  'it is merged and failed': aPullStatus({ life: 'merged', offers: [notLive] }),
  'it was withdrawn': aPullStatus({ offers: [anOfferStatus({ state: 'withdrawn' })] }),
  'it was closed': aPullStatus({
    life: 'closed',
    offers: [anOfferStatus({ state: 'withdrawn', reason: 'Closed without merging: what was asked for is cancelled.' })],
  }),
  'a person must look in Partner Center': aPullStatus({ offers: [stalled] }),
  'a bot asked and a person must act': aPullStatus({
    offers: [{ ...stalled, asked: { ...asked, by: 'fabrikam-release[bot]', how: 'button' } }],
  }),
  'several offers, one needs a change': aPullStatus({
    offers: [named(ready, 'fabrikam-insights'), named(staging, 'fabrikam-vault'), attention],
    earlier,
  }),
  'several offers in every state': aPullStatus({
    offers: [
      anOfferStatus(),
      named(unfit, 'fabrikam-unfit'),
      named(queued, 'fabrikam-queue'),
      named(staging, 'fabrikam-vault'),
      named(attention, 'fabrikam-images'),
      named(ready, 'fabrikam-insights'),
      named(stale, 'fabrikam-edge'),
      named(releasing, 'fabrikam-relay'),
      named(live, 'fabrikam-mesh'),
      named(notLive, 'fabrikam-cloud'),
      named(anOfferStatus({ state: 'withdrawn' }), 'fabrikam-old'),
      named(stalled, 'fabrikam-locks'),
    ],
  }),
};
