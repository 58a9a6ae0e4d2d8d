/** What cannot be taken back once an offer is live: a table of what lasts, and what of it a change brings. */
import type { Permanent } from '../../schemas/judgement.ts';
import type { Offer, Plan } from '../../schemas/offer.ts';
import type { VirtualMachinePlan } from '../../schemas/virtual-machine.ts';
import { deployedTypes, type OfferType, offerTypeTitles, type Path, virtualMachineTypes } from '../../schemas/words.ts';
import { members, valueAt } from '../source/field.ts';
import type { OfferSource } from '../source/offer-source.ts';
import { clip, few } from '../source/text.ts';
import type { View } from '../source/view.ts';
import { soldIn } from './pricing/sold-in.ts';
import { dataDisks, imageVersions } from './vm/image-versions.ts';
import { reusesConfiguration } from './vm/reuses-configuration.ts';

/** What lasts of an offer or of each of its plans. */
export interface Lasting {
  readonly of: 'offer' | 'plan';
  /** Where, from the offer or the plan. */
  readonly at: Path;
  /** The rule that refuses to take it back; undefined where only the marketplace does. */
  readonly rule?: string;
  /** Every type unless said. */
  readonly appliesTo?: readonly OfferType[];
  /** What lasts there, by names that stay as long as it does; nothing where there is nothing that lasts. */
  readonly marks: (value: unknown, owner: Owner) => readonly string[];
  /** These in words, to follow the name of the offer or plan: `its ID`. */
  readonly says: (marks: readonly string[]) => string;
}

/** The offer, and the plan where it is one of a plan. */
interface Owner {
  readonly offer: View<Offer>;
  readonly plan: View<Plan> | undefined;
}

/** What becomes permanent when `after` goes live where `before` is: all that lasts where there is nothing before. */
export function permanent(before: OfferSource | undefined, after: OfferSource): readonly Permanent[] {
  const earlier = before?.type === after.type ? before.view : undefined;
  const rows = lasting.filter(({ appliesTo }) => appliesTo?.includes(after.type) ?? true);
  const told = (of: Lasting['of'], path: Path, now: Owner, was: Owner | undefined) =>
    rows.filter((row) => row.of === of).flatMap((row) => fresh(row, path, now, was));
  const olds = new Map(Object.entries(earlier?.plans ?? {}));
  const plans = Object.entries(after.view.plans ?? {}).flatMap(([id, plan]) => {
    const old = olds.get(id);
    const was = earlier === undefined || old === undefined ? undefined : { offer: earlier, plan: old };
    return plan === undefined ? [] : told('plan', ['plans', id], { offer: after.view, plan }, was);
  });
  const was = earlier && { offer: earlier, plan: undefined };
  return [...told('offer', [], { offer: after.view, plan: undefined }, was), ...plans];
}

function fresh({ at, rule, marks, says }: Lasting, path: Path, now: Owner, was: Owner | undefined): Permanent[] {
  const of = (owner: Owner) => marks(valueAt(owner.plan ?? owner.offer, at), owner);
  const known = new Set(was === undefined ? [] : of(was));
  const found = of(now).filter((mark) => !known.has(mark));
  return found.length === 0 ? [] : [{ path: [...path, ...at], says: says(found), rule }];
}

/** Whatever stands there lasts. */
const standing: Lasting['marks'] = (value) => (value === undefined || value === null ? [] : ['it']);
/** It lasts once it is this. */
const once =
  (lasts: string): Lasting['marks'] =>
  (value) =>
    value === lasts ? [lasts] : [];
/** The value itself lasts: one that is changed lasts anew. */
const itself = (value: unknown): readonly string[] =>
  typeof value === 'string' || typeof value === 'boolean' ? [`${value}`] : [];
const named = (marks: readonly string[], most = 6) =>
  few(
    marks.map((mark) => `\`${clip(mark, 60)}\``),
    most,
  );

const imageOf = ({ plan }: Owner) => (plan !== undefined && deploysImages(plan) ? plan : undefined);
function deploysImages(plan: View<Plan>): plan is View<VirtualMachinePlan> {
  return 'technicalConfiguration' in plan && 'vmImageVersions' in (plan.technicalConfiguration ?? {});
}
const versionsOf = (owner: Owner) => imageVersions('', imageOf(owner));

/** Everything that lasts, in the order in which it is told. */
export const lasting: readonly Lasting[] = [
  { of: 'offer', at: ['id'], rule: 'offer/id-immutable', marks: standing, says: () => 'its ID' },
  {
    of: 'offer',
    at: ['type'],
    rule: 'offer/type-immutable',
    marks: itself,
    says: ([type]) => `its type, ${Object.entries(offerTypeTitles).find(([one]) => one === type)?.[1] ?? type}`,
  },
  {
    of: 'offer',
    at: ['setup', 'sellThroughMicrosoft'],
    appliesTo: ['software-as-a-service', 'container'],
    marks: standing,
    says: () => 'whether Microsoft sells it',
  },
  {
    of: 'offer',
    at: ['properties', 'termsConditions'],
    rule: 'properties/standard-contract-irrevocable',
    marks: once('standardMicrosoft'),
    says: () => 'the Standard Contract',
  },
  {
    of: 'offer',
    at: ['listing', 'en-us', 'media', 'logos', 'hero'],
    rule: 'media/hero-not-removable',
    marks: standing,
    says: () => 'its hero, which can be replaced but not removed',
  },
  {
    of: 'offer',
    at: ['customMeters'],
    appliesTo: ['software-as-a-service', 'azure-application'],
    marks: (value) => [...members(value)].map(([id]) => `${id}`),
    says: (ids) => `the IDs of its meters: ${named(ids)}`,
  },
  { of: 'plan', at: [], rule: 'plan/id-immutable', marks: standing, says: () => 'its ID' },
  {
    of: 'plan',
    at: ['subtype'],
    rule: 'app/subtype-immutable',
    appliesTo: ['azure-application'],
    marks: itself,
    says: (subtype) => `its kind, ${named(subtype)}`,
  },
  {
    of: 'plan',
    at: ['audience'],
    rule: 'plan/public-not-to-private',
    marks: once('public'),
    says: () => 'that it is public',
  },
  {
    of: 'plan',
    at: ['visibility'],
    rule: 'plan/visibility-immutable',
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: ([visibility]) => `that it is ${visibility}`,
  },
  {
    of: 'plan',
    at: ['pricing', 'licenseModel'],
    rule: 'pricing/billing-model-immutable',
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: (model) => `its licence model, ${named(model)}`,
  },
  {
    of: 'plan',
    at: ['pricing', 'corePricing', 'priceInputOption'],
    rule: 'pricing/billing-model-immutable',
    appliesTo: virtualMachineTypes,
    marks: itself,
    says: (option) => `that its price is ${named(option)}`,
  },
  {
    of: 'plan',
    at: ['pricing', 'corePricing'],
    rule: 'pricing/no-change-listed-sku',
    appliesTo: virtualMachineTypes,
    marks: (value, { plan }) => (value === undefined ? [] : [...(soldIn(plan) ?? [])]),
    says: (markets) => `what it costs in ${named(markets)}`,
  },
  {
    of: 'plan',
    at: ['markets'],
    rule: 'pricing/region-not-removable',
    appliesTo: virtualMachineTypes,
    marks: (_, { plan }) => [...(soldIn(plan) ?? [])],
    says: (markets) => `that it is sold in ${named(markets)}`,
  },
  {
    of: 'plan',
    at: ['pricing', 'recurrentPrice', 'recurrentPriceMode'],
    rule: 'pricing/billing-model-immutable',
    appliesTo: ['software-as-a-service'],
    marks: itself,
    says: (mode) => `its pricing model, ${named(mode)}`,
  },
  {
    of: 'plan',
    at: ['pricing', 'recurrentPrice', 'prices'],
    rule: 'pricing/saas-billing-term',
    appliesTo: ['software-as-a-service'],
    marks: (value) => [...members(value)].flatMap(([, price]) => term(valueAt(price, ['billingTerm']))),
    says: (terms) => `the billing ${terms.length === 1 ? 'term' : 'terms'} ${few(terms, 6)}`,
  },
  {
    of: 'plan',
    at: ['azureRegions'],
    rule: 'plan/azure-region-not-removable',
    appliesTo: deployedTypes,
    marks: (value = ['azureGlobal']) => [...members(value)].flatMap(([, cloud]) => itself(cloud)),
    says: (clouds) => `that it is in ${named(clouds)}`,
  },
  {
    of: 'plan',
    at: ['technicalConfiguration', 'vmImageVersions'],
    rule: 'vm/version-immutable',
    appliesTo: virtualMachineTypes,
    marks: (_, owner) => versionsOf(owner).map(({ number }) => number),
    says: (numbers) => `the images of ${numbers.length === 1 ? 'version' : 'the versions'} ${named(numbers)}`,
  },
  {
    of: 'plan',
    at: ['technicalConfiguration', 'vmImageVersions'],
    rule: 'vm/data-disk-count-immutable',
    appliesTo: virtualMachineTypes,
    marks: (_, owner) => {
      const [count] = versionsOf(owner).flatMap(({ images }) => images.flatMap((image) => dataDisks(image) ?? []));
      return count === undefined ? [] : [`${count}`];
    },
    says: ([count]) => `the number of its data disks, ${count}`,
  },
  {
    of: 'plan',
    at: ['technicalConfiguration'],
    rule: 'plan/reuse-technical-config-locked',
    appliesTo: virtualMachineTypes,
    marks: (value, owner) => (value === undefined || reusesConfiguration(imageOf(owner)) ? [] : ['own']),
    says: () => 'that it has images of its own',
  },
  {
    of: 'plan',
    at: ['technicalConfiguration', 'imageRepositoryDetails', 'repositoryName'],
    rule: 'container/repository-immutable',
    appliesTo: ['container'],
    marks: itself,
    says: (repository) => `the repository of its images, ${named(repository)}`,
  },
  {
    of: 'plan',
    at: ['technicalConfiguration', 'clusterExtensionType'],
    rule: 'container/k8s-extension-type-immutable',
    appliesTo: ['container'],
    marks: itself,
    says: (type) => `its cluster extension type, ${named(type)}`,
  },
];

function term(value: unknown): readonly string[] {
  const [unit, count] = [valueAt(value, ['type']), valueAt(value, ['value'])];
  return typeof unit !== 'string' || typeof count !== 'number'
    ? []
    : [count === 1 ? `one ${unit}` : `${count} ${unit}s`];
}
