/** Faults of change: the offer is right by itself, and what it was before cannot become that. */
import { column, itemStart, lineEnd, withItem } from '../edit.ts';
import { atSpot, inDocument, type Operator } from '../fault.ts';
import type { Subject } from '../subject.ts';
import { drop, isSaas, isVm, nobody, places, set, sibling } from './at-place.ts';

const plansOf = ({ documents }: Subject) => documents.filter(({ file }) => file.includes('/plans/'));
const pricing = 'pricing/corePricing';
const versions = 'technicalConfiguration/vmImageVersions';

/** A plan on which no other is built, and without which there are others that all may buy. */
const spare = (subject: Subject) => {
  const plans = plansOf(subject);
  const bases = places(subject, 'plan', 'technicalConfiguration/basePlan').map(({ node }) => node.value);
  const open = plans.filter(({ value }) => value.audience === 'public');
  return plans.filter((plan) => !bases.includes(plan.value.id) && open.some((other) => other !== plan));
};

const planGone: Operator = {
  name: 'a published plan is gone',
  make(subject, random) {
    const plan = random.pick(spare(subject));
    return (
      plan && {
        what: plan.file,
        changes: { [plan.file]: undefined },
        expected: [{ file: `offers/${subject.id}/offer.yml`, line: 1 }],
      }
    );
  },
};

/** Two more versions, each with images of its own. */
const twoVersions = atSpot(
  'two new versions at once',
  ({ document, node }) => document.file.includes('/plans/') && node.key?.name === 'vmImageVersions',
  ({ document, node }) => {
    const last = node.children.at(-1);
    if (last === undefined) return undefined;
    const number = String(Object.entries(last.value ?? {}).find(([key]) => key === 'versionNumber')?.[1]);
    const [one, two] = [20, 21].map((by) =>
      JSON.stringify(last.value).replaceAll(
        number,
        number.replace(/\d+$/, (patch) => `${Number(patch) + by}`),
      ),
    );
    const { text } = document;
    const flow = node.style === 'flow';
    const between = flow ? ', ' : `${lineEnd(text)}${' '.repeat(column(text, itemStart(text, last)))}- `;
    const edited = withItem(document, last, `${one}${between}${two}`);
    return inDocument(document, edited, 'two versions', flow ? edited.line : edited.line + 1);
  },
);

const other = ({ node }: { readonly node: { readonly value: unknown } }) => Number(node.value) + 1;

const operators: readonly Operator[] = [
  planGone,
  twoVersions,
  set('a public plan becomes private', 'plan', 'audience', ({ document, node }, subject) =>
    node.value === 'public' && (!isSaas(subject) || spare(subject).includes(document)) ? 'private' : undefined,
  ),
  set('a visible plan is hidden', 'plan', 'visibility', ({ node }, subject) =>
    isVm(subject) && node.value === 'visible' ? 'hidden' : undefined,
  ),
  set('the price of a published plan', 'plan', `${pricing}/price`, other),
  set('the price for a core of a published plan', 'plan', `${pricing}/pricePerCore`, other),
  set('the price for a core size of a published plan', 'plan', `${pricing}/pricePerCoreSize/*`, other),
  set('a published plan is sold in another way', 'plan', 'pricing', ({ node }, subject) =>
    isVm(subject) && node.children.some(({ key, value }) => key?.name === 'licenseModel' && value === 'byol')
      ? { licenseModel: 'payAsYouGo', corePricing: { priceInputOption: 'free' } }
      : undefined,
  ),
  set('prices of a published plan are entered in another way', 'plan', pricing, ({ node }) =>
    Object.keys(node.value ?? {}).includes('pricePerCore') ? { priceInputOption: 'flat', price: 1 } : undefined,
  ),
  drop('the hero is gone', 'offer', 'listing/en-us/media/logos/hero'),
  drop(
    'a market of a published plan is gone',
    'plan',
    'markets/*',
    (spot, subject) =>
      isVm(subject) && (spot.node.parent?.children.length ?? 0) > 1 && pricedAlike(subject, spot.document.file),
  ),
  drop(
    'a version of a published plan is gone',
    'plan',
    `${versions}/*`,
    ({ node }) => (node.parent?.children.length ?? 0) > 1,
  ),
  set(
    'a published version has another number',
    'plan',
    `${versions}/*/versionNumber`,
    ({ node }) => String(node.value).replace(/\d+$/, (patch) => `${Number(patch) + 30}`),
    (_spot, subject) => places(subject, 'plan', versions),
  ),
  set('a published version has another image', 'plan', `${versions}/*/vmImages/*/source/osDisk/uri`, ({ node }) =>
    String(node.value).replace(/[^/]*$/, (name) => `other-${name}`),
  ),
  set(
    'the standard contract is left',
    'offer',
    'properties/termsConditions',
    ({ node }) => (node.value === 'standardMicrosoft' ? 'custom' : undefined),
    nobody,
  ),
  set(
    'a published plan is sold by another model',
    'plan',
    'pricing/recurrentPrice/recurrentPriceMode',
    (spot) => (sibling(spot, 'userLimits') ? undefined : spot.node.value === 'flatRate' ? 'perUser' : 'flatRate'),
    (_spot, subject) => places(subject, 'plan', 'pricing/recurrentPrice/recurrentPriceMode'),
  ),
];

/** Whether no price of a plan is for some markets alone. */
const pricedAlike = (subject: Subject, file: string) =>
  places(subject, 'plan', `${pricing}/prices`).every(({ document }) => document.file !== file);

/** Each is judged as a change of what it was made of. */
export const changeOperators: readonly Operator[] = operators.map((operator) => ({ ...operator, compared: true }));
