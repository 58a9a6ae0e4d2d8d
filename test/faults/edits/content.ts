/** Other content: of what the marketplace receives, and of what stays in the repository. */
import { withItem, withValue } from '../edit.ts';
import { nameOf } from '../fault.ts';
import type { Random } from '../random.ts';
import { type Document, offerDocuments, replaceable, type Spot } from '../subject.ts';
import { anyHabit, writeYaml } from '../write-yaml.ts';
import type { Node } from '../yaml-nodes.ts';
import { anywhere, content, type Edit, inText, type Make, named, style } from './edit.ts';

/** A value put in the place of another, made from it. */
function revalued(fits: (spot: Spot) => boolean, value: (node: Node, random: Random) => unknown): Make {
  return anywhere(
    (spot) => fits(spot) && replaceable(spot),
    ({ document, node }, random) => {
      const given = JSON.stringify(value(node, random));
      return inText(document, withValue(document, node, given), `${nameOf(node)}: ${given.slice(0, 60)}`);
    },
  );
}

/** An item added at the end of a list. */
function added(fits: (spot: Spot) => boolean, item: (items: readonly unknown[], random: Random) => unknown): Make {
  return anywhere(fits, ({ document, node }, random) => {
    const last = node.children.at(-1);
    const given = Array.isArray(node.value) ? item(node.value, random) : undefined;
    if (last === undefined || given === undefined) return undefined;
    const words = typeof given === 'string' ? given : JSON.stringify(given);
    return inText(document, withItem(document, last, words), `${nameOf(node)}: ${words.slice(0, 60)}`);
  });
}

const guid = (random: Random) => `0b8f4c52-5f0e-4d3a-8d57-${String(random.below(10 ** 9)).padStart(12, '0')}`;

const isPlan = ({ file }: Document) => file.includes('/plans/');
const onPlan = (fits: (spot: Spot) => boolean) => (spot: Spot) => isPlan(spot.document) && fits(spot);

const newMarket = added(
  onPlan((spot) => named('markets')(spot) && spot.node.parent?.parent === undefined),
  (items, random) =>
    random.pick(['fi', 'is', 'lt', 'uy', 'zw', 'jp', '"no"'].filter((one) => !items.includes(one.replaceAll('"', '')))),
);

const newAudience = added(named('previewAudiences'), ([first], random) =>
  typeof first === 'object' && first !== null && 'email' in first
    ? { email: `person${random.below(1000)}@${String(first.email).split('@').at(-1)}` }
    : { type: 'subscription', id: guid(random), kind: 'msdn' },
);

const newTenant = added(named('privateAudiences'), (_items, random) => ({ type: 'tenant', id: guid(random) }));

/** The next version of an image, with files of its own. */
const newVersion = added(named('vmImageVersions'), (items) => {
  const last: unknown = items.at(-1);
  if (typeof last !== 'object' || last === null || !('versionNumber' in last)) return undefined;
  const number = String(last.versionNumber);
  return JSON.parse(
    JSON.stringify(last).replaceAll(
      number,
      number.replace(/\d+$/, (patch) => `${Number(patch) + 20}`),
    ),
  );
});

const newPlan: Make = (subject, random) => {
  const plans = offerDocuments(subject).filter(isPlan);
  const model = random.pick(plans);
  if (model === undefined) return undefined;
  const id = `new-plan-${random.below(1000)}`;
  const { id: old, ...rest } = model.value;
  const spelt = JSON.stringify({ id, ...rest })
    .replaceAll(`"skuId":"${old}`, `"skuId":"${id}`)
    .replaceAll(/"uri":"([^"]*)\//g, `"uri":"$1/${id}/`)
    .replaceAll(/"clusterExtensionType":"[^"]*"/g, `"clusterExtensionType":"New.${id.replaceAll(/\d/g, 'x')}"`);
  const plan = JSON.parse(spelt);
  plan.alias = `Plan ${id}`;
  Object.assign(plan.listing['en-us'], {
    name: `A new plan, ${id}`,
    description: `What sets ${id} apart from the others.`,
  });
  const file = `offers/${subject.id}/plans/${id}.yml`;
  return { what: `${file} after ${model.file}`, changes: { [file]: writeYaml(plan, anyHabit(random), random).text } };
};

const lessPlans: Make = (subject, random) => {
  const plans = offerDocuments(subject).filter(isPlan);
  const gone = random.pick(plans.filter(({ value }) => value.audience === 'private'));
  return gone === undefined || plans.length < 2
    ? undefined
    : { what: `without ${gone.file}`, changes: { [gone.file]: undefined } };
};

const kinds = ['payAsYouGo', 'enterpriseAgreement', 'sponsored', 'msdn'];
const prices = ['pricePerCore', 'price', 'pricePerPaymentInUsd', '1core', '2core'];
const flags = ['supportsBackup', 'supportsNVMe'];

export const contentEdits: readonly Edit[] = [
  style(
    'another kind of subscription',
    revalued(
      ({ node }) => node.key?.name === 'kind' && node.parent?.parent?.key?.name === 'previewAudiences',
      ({ value }, random) => random.pick(kinds.filter((kind) => kind !== value)),
    ),
  ),
  style(
    'other notes for certification',
    revalued(named('notesForCertification'), () => 'Sign in with the account in the request.'),
  ),
  style(
    'another template that deploys a plan',
    revalued(named('usedBy'), () => ['contoso-template', 'contoso-second-template']),
  ),
  content('a new market', newMarket),
  content('a new plan', newPlan),
  content('a plan less', lessPlans),
  content('a new preview audience', newAudience),
  content('a new private audience', newTenant),
  content('a new image version', newVersion),
  content(
    'a new title',
    revalued(named('title'), ({ value }) => `${value} II`),
  ),
  content(
    'another price',
    revalued(
      ({ node }) => prices.includes(node.key?.name ?? '') && typeof node.value === 'number',
      ({ value }) => Number(value) + 1,
    ),
  ),
  content(
    'another e-mail address',
    revalued(
      ({ node }) => node.key?.name === 'email' && node.parent?.key !== undefined,
      (_node, random) => `desk${random.below(100)}@contoso.example`,
    ),
  ),
  content(
    'a flag turned',
    revalued(
      ({ node }) => flags.includes(node.key?.name ?? ''),
      ({ value }) => !value,
    ),
  ),
];
