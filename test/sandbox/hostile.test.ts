/** Whatever is accepted can be lived with: no body that passes the schemas stops the sandbox. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResourceTree } from '../../src/ingestion/resource.ts';
import { advance } from '../../src/sandbox/advance.ts';
import { applied } from '../../src/sandbox/applied.ts';
import { configureRequest, isAnswer } from '../../src/sandbox/configure-request.ts';
import { jobStatus } from '../../src/sandbox/jobs.ts';
import type { LogLine } from '../../src/sandbox/log-line.ts';
import { readProducts, readTree } from '../../src/sandbox/reads.ts';
import { withoutSecrets } from '../../src/sandbox/secrets.ts';
import { nothing, type State, type Surroundings } from '../../src/sandbox/state.ts';
import { day } from '../marketplace/manual-clock.ts';
import { image, listing, offer, plan, price, product, standardPlan, technical, toLive, toPreview } from './bodies.ts';
import { anyone, plainlyPlanned, request, schema } from './stand.ts';

const around: Surroundings = { planned: plainlyPlanned, asset: () => undefined, looked: () => [] };
const start = Date.UTC(2026, 9, 5);
const guid = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;

/** The state after a body that is accepted, a minute later; undefined where it is refused. */
function after(state: State, body: string, turn: number): State | undefined {
  const resources = configureRequest(body, undefined);
  if (isAnswer(resources)) return undefined;
  const line: LogLine = {
    kind: 'configured',
    at: state.now,
    job: `job-${turn}`,
    posted: resources.map((resource, index) => ({
      resource: withoutSecrets(resource),
      guid: guid(turn * 100 + index),
    })),
    scripted: [],
    account: anyone.facts,
  };
  return advance(applied(state, line, around), state.now + 60_000, around);
}

const audiences = {
  $schema: schema('price-and-availability-update-private-audiences', 3),
  product: offer,
  plan,
  privateAudiences: { add: [{ type: 'tenant', id: 'a' }] },
};
const asset = {
  $schema: schema('listing-asset', 5),
  kind: 'azure',
  product: offer,
  listing: `listing/${guid(0)}/public/main/default/en-us`,
  languageId: 'en-us',
  type: 'azureLogoScreenshot',
  url: 'https://a.example/b.png',
};
const deprecated = { lifecycleState: 'deprecated', deprecationSchedule: { dateOffset: 'P1D', reason: 'other' } };
const seeds: readonly object[] = [
  product,
  { ...standardPlan, ...deprecated },
  listing,
  price,
  { ...price, audience: 'private', privateAudiences: [{ type: 'subscription', id: 'b' }] },
  technical(image('1.0.0'), image('1.1.0', deprecated)),
  asset,
  audiences,
  { ...toPreview, id: `submission/${guid(0)}/0` },
  { ...toLive(`submission/${guid(0)}/1152921505700000137`), ...deprecated },
];

const Value = fc.oneof(
  fc.constantFrom(
    null,
    0,
    -1,
    '',
    'deleted',
    'deprecated',
    'private',
    'en-us',
    '../../x',
    `product/${guid(0)}`,
    'product/a',
  ),
  fc.constantFrom(offer, plan, { resourceName: 'offer' }, [], {}, [{}], '__proto__', 'constructor', 'x'.repeat(5000)),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Sets what stands at the place that the choices lead to, or adds a field there. */
function mutated(seed: object, choices: readonly number[], value: unknown, name: string): unknown {
  const copy: unknown = structuredClone(seed);
  let at = copy;
  for (const [depth, choice] of choices.entries()) {
    const keys = Object.keys(Object(at)).filter((key) => key !== '$schema');
    const key = keys[choice % (keys.length + 1)] ?? name;
    const child: unknown = Object.getOwnPropertyDescriptor(Object(at), key)?.value;
    if (depth === choices.length - 1 || typeof child !== 'object' || child === null) {
      Object.defineProperty(Object(at), key, { value, enumerable: true, configurable: true, writable: true });
      return copy;
    }
    at = child;
  }
  return copy;
}

const Mutant = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
    Value,
    fc.constantFrom(
      'plan',
      'product',
      'listing',
      'id',
      'identity',
      'skus',
      'url',
      'assets',
      'lifecycleState',
      'basePlan',
      '__proto__',
    ),
  )
  .map(([seed, choices, value, name]) => mutated(seed, choices, value, name));

const begun = () => {
  const whole = [product, standardPlan, listing, price, technical(image('1.0.0'))];
  const bodies = [request(...whole), request(toPreview), request(toLive(`submission/${guid(0)}/1152921505700000137`))];
  let state: State = { ...nothing, now: start };
  for (const [turn, body] of bodies.entries())
    state = advance(after(state, JSON.stringify(body), turn) ?? state, start + (turn + 1) * 2 * day, around);
  return state;
};

test('no body that is accepted stops the sandbox, and what it serves can be written as JSON', () => {
  const live = begun();
  expect(live.products.get(guid(0))?.publishings.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
  let accepted = 0;
  fc.assert(
    fc.property(fc.boolean(), fc.array(Mutant, { minLength: 1, maxLength: 3 }), (fresh, resources) => {
      const first = after(fresh ? { ...nothing, now: start } : live, JSON.stringify(request(...resources)), 10);
      if (first === undefined) return;
      accepted += 1;
      const job = first.jobs.get('job-10');
      if (job !== undefined) JSON.parse(JSON.stringify(jobStatus(first, job)));
      const second = after(first, JSON.stringify(request(toPreview)), 11) ?? first;
      const state = advance(second, second.now + 100 * day, around);
      for (const id of state.products.keys()) {
        const call = { method: 'GET', path: '/', query: new Map(), headers: new Map(), body: '' };
        const reading = {
          state,
          call,
          base: '',
          turn: 1,
          view: { ceiling: undefined, assetUrl: (url: string) => url },
        };
        readProducts(reading);
        const { body } = readTree(reading, id);
        const tree: ResourceTree = JSON.parse(JSON.stringify(body));
        expect(tree.root).toBe(`product/${id}`);
      }
      // What is live is what a submission put there, whatever is written beside it.
      const shown = ({ products }: State) => products.get(guid(0))?.publishings[1]?.resources.get(`product/${guid(0)}`);
      if (!fresh) expect(shown(state)).toEqual(shown(live));
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
});
