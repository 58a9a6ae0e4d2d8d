/** Faults of identity: two of the same, and an ID that is not that of its file. */
import { withItem, withValue } from '../edit.ts';
import { atSpot, inDocument, linesOf, nameOf, type Operator, placesOf } from '../fault.ts';
import type { Spot } from '../subject.ts';
import type { Node } from '../yaml-nodes.ts';

const distinct = ({ noun, node }: Spot) =>
  noun.kind === 'list' && noun.by !== undefined && node.kind === 'list' && node.children.length > 0;

/** The value that tells an item from the others. */
function identity({ noun }: Spot, item: Node): Node | undefined {
  if (noun.kind !== 'list' || noun.by === undefined) return undefined;
  return noun.by === '' ? item : item.children.find(({ key }) => key?.name === noun.by);
}

const copied = atSpot('an item stands twice', distinct, (spot, random) => {
  const { document, node, noun } = spot;
  const item = random.pick(node.children);
  const last = node.children.at(-1);
  const full = noun.kind === 'list' && node.children.length >= noun.most;
  if (item === undefined || last === undefined || full) return undefined;
  const edited = withItem(document, last, JSON.stringify(item.value));
  return inDocument(document, edited, `${nameOf(node)}: ${JSON.stringify(item.value).slice(0, 60)}`);
});

const repeated = atSpot(
  'an ID becomes that of an earlier item',
  (spot) => distinct(spot) && spot.node.children.length > 1,
  (spot, random) => {
    const { document, node } = spot;
    const index = 1 + random.below(node.children.length - 1);
    const [earlier, later] = [random.pick(node.children.slice(0, index)), node.children[index]];
    const [from, to] = [earlier && identity(spot, earlier), later && identity(spot, later)];
    if (from === undefined || to === undefined || to.kind === 'alias' || to.anchor !== undefined) return undefined;
    const edited = withValue(document, to, JSON.stringify(from.value));
    return inDocument(document, edited, `${nameOf(node)}: ${from.value}`);
  },
);

/** Which of two that are the same is the wrong one, only their writer knows. */
const anticipated = atSpot(
  'an ID becomes that of a later item',
  (spot) => distinct(spot) && spot.node.children.length > 1,
  (spot) => {
    const { document, node } = spot;
    const [first, second] = node.children;
    const [to, from] = [first && identity(spot, first), second && identity(spot, second)];
    if (from === undefined || to === undefined || to.kind === 'alias' || to.anchor !== undefined) return undefined;
    const edited = withValue(document, to, JSON.stringify(from.value));
    const fault = inDocument(document, edited, `${nameOf(node)}: ${from.value}`);
    return { ...fault, expected: [...fault.expected, ...placesOf([{ document, node: from }], edited, document)] };
  },
);

const idOf = (file: RegExp) => (spot: Spot) =>
  file.test(spot.document.file) && spot.node.key?.name === 'id' && spot.node.parent?.parent === undefined;

function otherId(name: string, file: RegExp): Operator {
  return atSpot(name, idOf(file), ({ document, node }, random) => {
    const id = `${node.value}${random.pick(['-2', 's', '-new', '0'])}`;
    return inDocument(document, withValue(document, node, id), id);
  });
}

const othersId = atSpot(
  'a plan has the ID of another plan',
  idOf(/\/plans\//),
  ({ document, node }, random, { documents }) => {
    const others = documents.filter(({ file }) => file.includes('/plans/') && file !== document.file);
    const other = random.pick(others)?.file.replace(/.*\/|\.yml$/g, '');
    return other === undefined ? undefined : inDocument(document, withValue(document, node, other), other);
  },
);

/** A copied folder or file whose ID was forgotten. */
const movedPlan: Operator = {
  name: 'a plan file is renamed',
  make({ documents, id }, random) {
    const plan = random.pick(documents.filter(({ file }) => file.includes('/plans/')));
    const own = plan?.root.children.find(({ key }) => key?.name === 'id');
    if (plan === undefined || own === undefined) return undefined;
    const file = `offers/${id}/plans/renamed-plan.yml`;
    return {
      what: `${plan.file} to renamed-plan.yml`,
      changes: { [plan.file]: undefined, [file]: (plan.mark ? '\uFEFF' : '') + plan.text },
      expected: linesOf(plan, own).map((line) => ({ file, line })),
    };
  },
};

export const identityOperators: readonly Operator[] = [
  copied,
  repeated,
  anticipated,
  otherId('another offer ID than that of its folder', /\/offer\.yml$/),
  otherId('another plan ID than that of its file', /\/plans\//),
  othersId,
  movedPlan,
];
