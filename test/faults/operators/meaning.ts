/** Faults of meaning: each value is right by itself, and wrong beside the others. */

import type { Located, Operator } from '../fault.ts';
import type { Random } from '../random.ts';
import type { Spot, Subject } from '../subject.ts';
import {
  add,
  child,
  drop,
  isSaas,
  isVm,
  nobody,
  type Others,
  parent,
  places,
  set,
  sibling,
  top,
  topValue,
} from './at-place.ts';

/** The text of a place, wherever it stands. */
function textOf({ node }: Located, { files, id }: Subject): string {
  if (typeof node.value === 'string') return node.value;
  const file = node.children.find(({ key }) => key?.name === 'file')?.value;
  return String(files[`offers/${id}/${file}`]);
}

/** The same words as another reader would see them. */
const alike = (text: string, random: Random) =>
  random.pick([text, text.toUpperCase(), ` ${text}`, text.replace(' ', '  ')]) ?? text;

function sameText(name: string, from: string, to: string): Operator {
  const most = to.endsWith('name') ? 200 : 3000;
  return set(
    name,
    'plan',
    to,
    (_spot, subject, random) => {
      const [source] = places(subject, 'offer', from);
      const text = source === undefined ? '' : textOf(source, subject).trim();
      const given = alike(most === 200 ? text.replaceAll('\n', ' ') : text, random);
      return text !== '' && given.length <= most ? given : undefined;
    },
    (_spot, subject) => places(subject, 'offer', from),
  );
}

const sold = (_spot: Spot, subject: Subject) =>
  isSaas(subject) && places(subject, 'offer', 'setup/sellThroughMicrosoft').some(({ node }) => node.value === true);

/** Containers are previewed by subscriptions of every kind. */
const ofAnyKind = ({ type }: Subject) => type === 'container';

const versions = 'technicalConfiguration/vmImageVersions';
const disks = `${versions}/*/vmImages/*/source/dataDisks`;

/** The same place in the other versions, for which of two versions is the odd one neither of them tells. */
const besides =
  (path: string): Others =>
  ({ document, node }, subject) =>
    places(subject, 'plan', path).filter((other) => other.document === document && other.node !== node);

const noSku: Others = (spot) => [top(spot, 'technicalConfiguration')].flatMap((one) => one && child(one, 'skus'));

export const meaningOperators: readonly Operator[] = [
  set(
    'two plans of one title',
    'plan',
    'listing/en-us/name',
    (spot, subject, random) => {
      const other = random.pick(places(subject, 'plan', 'listing/en-us/name').filter(({ node }) => node !== spot.node));
      return other && alike(String(other.node.value), random);
    },
    (_spot, subject) => places(subject, 'plan', 'listing/en-us/name'),
  ),
  sameText("a plan's title is the offer's summary", 'listing/en-us/searchResultSummary', 'listing/en-us/name'),
  sameText("a plan's title is the offer's long summary", 'listing/en-us/shortDescription', 'listing/en-us/name'),
  sameText("a plan's description is the offer's", 'listing/en-us/description', 'listing/en-us/description'),
  set('a kind of subscription that may not preview', 'offer', 'previewAudiences/*/kind', (_spot, subject, random) =>
    ofAnyKind(subject) ? undefined : random.pick(['csp', 'dreamSpark', 'azureInOpen']),
  ),
  drop('a subscription of unknown kind', 'offer', 'previewAudiences/*/kind', (_spot, subject) => !ofAnyKind(subject)),
  set('a plan is hidden and nobody uses it', 'plan', 'visibility', (spot, subject) =>
    isVm(subject) && top(spot, 'usedBy') === undefined ? 'hidden' : undefined,
  ),
  drop('a hidden plan that nobody uses', 'plan', 'usedBy', undefined, (spot) => [top(spot, 'visibility')]),
  drop('no terms of use where they are custom', 'offer', 'properties/termsOf*', undefined, (spot) => [
    sibling(spot, 'termsConditions'),
  ]),
  add('terms of use beside the standard contract', 'offer', 'properties/termsConditions', ({ node }) =>
    node.value === 'standardMicrosoft' ? 'termsOfUseUrl: "https://contoso.example/terms"' : undefined,
  ),
  set(
    'the standard contract beside terms of use',
    'offer',
    'properties/termsConditions',
    ({ node }) => (node.value === 'custom' ? 'standardMicrosoft' : undefined),
    (spot) => [sibling(spot, 'termsOfUse'), sibling(spot, 'termsOfUseUrl')],
  ),
  drop(
    'no markets',
    'plan',
    'markets',
    (_spot, subject) => subject.type !== 'container',
    (spot) => [top(spot, 'customerMarkets')],
  ),
  add('markets beside all markets', 'plan', 'customerMarkets', ({ node }) =>
    String(node.value).startsWith('all') ? 'markets: [us]' : undefined,
  ),
  set('a private plan for nobody', 'plan', 'audience', (spot, subject) => {
    const plans = places(subject, 'plan', 'audience').filter(({ node }) => node.value === 'public');
    const last = isSaas(subject) && plans.length < 2;
    return top(spot, 'privateAudiences') === undefined && !last ? 'private' : undefined;
  }),
  drop('a private plan without audience', 'plan', 'privateAudiences', undefined, (spot) => [top(spot, 'audience')]),
  drop('no technical configuration where Microsoft sells', 'offer', 'technicalConfiguration', sold),
  drop('no preview audience where Microsoft sells', 'offer', 'previewAudiences', sold),
  drop('no instructions where Microsoft sells', 'offer', 'listing/en-us/gettingStartedInstructions', sold),
  add('a call to action where Microsoft sells', 'offer', 'setup/sellThroughMicrosoft', ({ node }) =>
    node.value === true ? 'callToAction: free' : undefined,
  ),
  set(
    'more users at least than at most',
    'plan',
    'pricing/recurrentPrice/userLimits/min',
    (spot) => Number(sibling(spot, 'max')?.node.value) + 1,
    (spot) => [sibling(spot, 'max')],
  ),
  add(
    'a price of a meter that there is not',
    'plan',
    'pricing/customMeters/meters/*',
    () => 'storage: { pricePerPaymentInUsd: 1 }',
    nobody,
  ),
  set(
    'a video that is elsewhere',
    'offer',
    'listing/en-us/media/videos/*/streamingUrl',
    () => 'https://contoso.example/video.mp4',
  ),
  set('a category that there is not', 'offer', 'properties/categories', () => ({ 'garden-tools': [] })),
  set('a subcategory of another category', 'offer', 'properties/categories/*/0', () => 'nosql-databases'),
  set(
    'no SKU has the ID of the plan',
    'plan',
    'technicalConfiguration/skus/*/skuId',
    (spot) => (spot.node.value === topValue(spot, 'id') ? `${spot.node.value}-other` : undefined),
    noSku,
  ),
  set('an image for a generation without SKU', 'plan', `${versions}/*/vmImages/*/imageType`, (spot, subject) => {
    const used = places(subject, 'plan', 'technicalConfiguration/skus/*/imageType')
      .filter(({ document }) => document === spot.document)
      .map(({ node }) => node.value);
    return ['arm64Gen2', 'x64Gen2', 'x64Gen1'].find((type) => !used.includes(type));
  }),
  set(
    'data disks of another count',
    'plan',
    disks,
    ({ node }) => (node.children.length > 0 ? [] : undefined),
    besides(disks),
  ),
  drop('a version without its data disks', 'plan', disks, ({ node }) => node.children.length > 0, besides(disks)),
  set(
    'data disks that are not counted from 0',
    'plan',
    `${disks}/*/lunNumber`,
    () => 7,
    (spot) => [parent(parent(spot))],
  ),
  set('a port range that runs backwards', 'plan', 'technicalConfiguration/openPorts/*/portRange', () => '9010-9000'),
  set(
    'a trial of another length',
    'plan',
    'trial/value',
    () => 7,
    (spot) => [parent(spot), sibling(spot, 'type')],
  ),
  set(
    'a SAS token in an address',
    'plan',
    `${versions}/*/vmImages/*/source/osDisk/uri`,
    ({ node }) => `${node.value}?sv=2024-01-01&sig=abc%3D`,
  ),
];
