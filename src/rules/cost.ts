/** What a change costs: whether it is certified, how long that takes, and whom it concerns. */
import type { Change } from '../../schemas/change.ts';
import type { Cost, JudgedOffer } from '../../schemas/judgement.ts';
import { type ChangeClass, type OfferType, type Path, virtualMachineTypes } from '../../schemas/words.ts';
import { type PublishingFacts, publishingSteps } from '../ingestion/publishing-steps.ts';
import { usualTotal } from '../ingestion/publishing-times.ts';
import { members, valueAt } from '../source/field.ts';
import type { OfferSource } from '../source/offer-source.ts';
import { clip, few } from '../source/text.ts';

/** The cost of bringing an offer to preview, as its files tell; what it is compared with counts as certified. */
export function cost({ type, view }: OfferSource, change: NonNullable<JudgedOffer['change']>): Cost {
  const steps = publishingSteps('preview', {
    type: published(type),
    class: change.class,
    ...sale(type, view),
    certifiedBefore: !change.new,
    listed: !change.new,
  });
  return {
    certification: change.class === 'marketing' && change.new ? 'full' : certification[change.class],
    usually: steps.length === 0 || !timed.has(published(type)) ? undefined : usualTotal(steps).text,
    touches: change.new ? ['it is on sale for the first time'] : touched(type, change.changes),
  };
}

const certification: Readonly<Record<ChangeClass, Cost['certification']>> = {
  technical: 'full',
  commercial: 'full',
  marketing: 'skipped',
  audience: 'none',
  none: 'none',
};

/** The types whose times the guides tell; of the others too little is known to add up. */
const timed = new Set<OfferType>(['virtual-machine', 'software-as-a-service']);

/** Core virtual machines are published as virtual machines are. */
const published = (type: OfferType): OfferType => (machine(type) ? 'virtual-machine' : type);
const machine = (type: OfferType) => virtualMachineTypes.some((one) => one === type);

type Sale = Pick<PublishingFacts, 'soldThroughMicrosoft' | 'testDrive' | 'leads'>;

/** How the offer is sold, as far as its steps depend on it. */
function sale(type: OfferType, offer: unknown): Sale {
  const plans = [...members(valueAt(offer, ['plans']))].map(([, plan]) => plan);
  return {
    soldThroughMicrosoft: machine(type)
      ? plans.some((plan) => valueAt(plan, ['pricing', 'licenseModel']) === 'payAsYouGo')
      : valueAt(offer, ['setup', 'sellThroughMicrosoft']) === true,
    testDrive: valueAt(offer, ['testDrive', 'enabled']) === true,
    leads: !['none', undefined].some((none) => none === valueAt(offer, ['customerLeads', 'leadDestination'])),
  };
}

/** A kind of place where a change concerns somebody. */
export interface Touch {
  /** A change there or below; `*` is any one key. */
  readonly at: readonly Path[];
  /** A change of this kind at the very place. */
  readonly only?: Change['kind'];
  /** Every type unless said. */
  readonly appliesTo?: readonly OfferType[];
  /** The clause; `plans` are those it concerns, in words. */
  readonly says: (plans: string) => string;
}

const ofPlan = (...keys: readonly string[]): readonly Path[] => keys.map((key) => ['plans', '*', key]);

/** In the order in which they are told; a change is told by the first that it is at. */
export const touches: readonly Touch[] = [
  { at: [['plans', '*']], only: 'added', says: (plans) => `customers can buy ${plans} as well` },
  { at: ofPlan('availability'), says: (plans) => `the sale of ${plans} stops or begins again` },
  {
    at: ofPlan('pricing', 'softwareReservation'),
    says: (plans) => `what ${plans} costs changes, for customers who have it too`,
  },
  { at: ofPlan('trial'), says: (plans) => `the free trial of ${plans} changes` },
  { at: ofPlan('markets', 'customerMarkets'), says: (plans) => `where ${plans} is sold changes` },
  {
    at: ofPlan('audience', 'visibility', 'privateAudiences'),
    says: (plans) => `who sees and buys ${plans} changes`,
  },
  {
    at: [['plans', '*', 'technicalConfiguration', 'vmImageVersions']],
    appliesTo: virtualMachineTypes,
    says: (plans) => `what is deployed of ${plans} from then on changes`,
  },
  {
    at: ofPlan('technicalConfiguration', 'azureRegions'),
    says: (plans) => `how or where ${plans} is deployed changes`,
  },
  {
    at: [['technicalConfiguration']],
    appliesTo: ['software-as-a-service'],
    says: () => 'the marketplace calls your service in another way',
  },
  { at: [['customMeters']], says: () => 'what is charged by use changes' },
  { at: [['setup']], says: () => 'how customers get the offer changes' },
  { at: [['reseller']], says: () => 'who may resell it changes' },
  { at: [['previewAudiences']], says: () => 'who sees the preview changes, once it is published again' },
  { at: [['customerLeads']], says: () => 'customer leads go another way' },
  { at: [['testDrive']], says: () => 'what customers can try changes' },
  {
    at: ['termsConditions', 'termsOfUse', 'termsOfUseUrl', 'standardContractAmendment', 'customAmendments'].map(
      (key) => ['properties', key],
    ),
    says: () => 'the terms that customers accept change',
  },
  { at: [['availability']], says: () => 'the sale of the offer stops or begins again' },
];

function touched(type: OfferType, changes: readonly Change[]): readonly string[] {
  const rows = touches.filter(({ appliesTo }) => appliesTo?.includes(type) ?? true);
  const found = Map.groupBy(changes, (change) => rows.find((row) => touching(row, change)));
  return rows.flatMap((row) => {
    const own = found.get(row);
    if (own === undefined) return [];
    const plans = new Set(
      own.flatMap(({ path: [first, plan] }) => (first === 'plans' ? [`\`${clip(`${plan}`, 60)}\``] : [])),
    );
    return [row.says(few([...plans], 6))];
  });
}

function touching({ at, only }: Touch, { path, kind }: Change): boolean {
  const under = (place: Path) =>
    place.every((key, index) => path[index] !== undefined && (key === '*' || key === path[index]));
  const there = (place: Path) =>
    under(place) && (only === undefined || (place.length === path.length && kind === only));
  return at.some(there);
}
