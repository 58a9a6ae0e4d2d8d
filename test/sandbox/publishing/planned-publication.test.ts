/** Publications as they are planned, from trees to steps, errors and what is held against them. */

import { beforeAll, describe, expect, test } from 'vitest';
import { certificationFailed } from '../../../src/ingestion/job.ts';
import { assetUrls } from '../../../src/ingestion/keyed.ts';
import { type ResourceTree, typeOf } from '../../../src/ingestion/resource.ts';
import type { PictureFacts } from '../../../src/measure/picture/picture-facts.ts';
import { plannedPublication } from '../../../src/sandbox/planned-publication.ts';
import type { Publication, PublicationRequest } from '../../../src/sandbox/publication.ts';
import { testSandbox } from '../../marketplace/test-sandbox.ts';
import { startWith } from '../../marketplace/whole-sandbox.ts';

const minute = 60_000;
let gateway: ResourceTree;
let insights: ResourceTree;
/** The bytes of both trees' assets, by the addresses that the trees name. */
const assets = new Map<string, Uint8Array>();

beforeAll(async () => {
  await using sandbox = await testSandbox(startWith({}));
  const read = async (offer: string) => {
    const tree = await sandbox.tree(await sandbox.draft(offer), 'draft');
    for (const url of tree.resources.flatMap(assetUrls))
      assets.set(url, new Uint8Array(await (await fetch(url)).arrayBuffer()));
    return tree;
  };
  gateway = await read('fabrikam-gateway');
  insights = await read('fabrikam-insights');
});

function request(tree: ResourceTree, more: Partial<PublicationRequest> = {}): PublicationRequest {
  return {
    submission: '7',
    target: 'preview',
    start: 0,
    tree,
    live: undefined,
    certified: undefined,
    asset: (url) => assets.get(url),
    looked: () => [],
    account: { publisher: undefined, certifiedPartner: true, subscriptions: {} },
    scripted: [],
    ...more,
  };
}

/** The tree with fields laid over its resources of a type. */
function over(tree: ResourceTree, type: string, fields: object): ResourceTree {
  const resources = tree.resources.map((one) => (typeOf(one) === type ? { ...one, ...fields } : one));
  return { ...tree, resources };
}

test('a picture that certification refuses is a finding of content validation', () => {
  const ground = { kind: 'white', colour: [255, 255, 255], artwork: 'other', whiteShare: 0, blackShare: 0 } as const;
  const white: PictureFacts = {
    ...{ measuredBy: 1, role: 'logo', header: { format: 'png', width: 216, height: 216, alpha: false } },
    logo: { ground, gradient: { share: 0, span: 0 }, colours: [], box: [0, 0, 216, 216], proportion: undefined },
  };
  const { failures } = plannedPublication(request(insights, { looked: () => [white] }));
  expect(failures).toMatchObject([{ policy: '100.3', note: expect.stringContaining('stands on white') }]);
});

const names = ({ steps }: Publication) => steps.map(({ name }) => name);
const failed = ({ steps }: Publication) => steps.filter((step) => step.failed).map(({ name }) => name);

describe('a publication that succeeds', () => {
  test('has steps without gaps, and ends with the last', () => {
    for (const tree of [gateway, insights]) {
      const plan = plannedPublication(request(tree, { start: 1000 }));
      expect(plan.errors).toEqual([]);
      expect(plan.succeeded).toBe(true);
      expect(plan.steps.map(({ start }) => start)).toEqual([1000, ...plan.steps.slice(0, -1).map(({ end }) => end)]);
      expect(plan.end).toBe(plan.steps.at(-1)?.end);
    }
  });

  test('says of each step whether it judged there', () => {
    const { steps } = plannedPublication(request(gateway));
    const judging = steps.filter(({ judged }) => judged).map(({ name }) => name);
    expect(judging).toEqual([
      'Validate prerequisites',
      'Publisher business eligibility',
      'Content validation',
      'Technical validation',
    ]);
    expect(steps.find(({ name }) => name === 'Technical validation')?.note).toContain('images are not read');
  });

  test('of marketing alone is not certified again, but its content is before live', () => {
    const changed = over(gateway, 'listing', { title: 'Fabrikam Gateway for branches' });
    const preview = plannedPublication(request(changed, { certified: gateway, live: gateway }));
    expect(names(preview).filter((name) => name.endsWith('validation') || name.endsWith('eligibility'))).toEqual([]);
    const live = plannedPublication(request(changed, { target: 'live', certified: gateway, live: gateway }));
    expect(names(live)[0]).toBe('Content validation');
    const whole = plannedPublication(request(gateway, { target: 'live', certified: gateway }));
    expect(live.end).toBeLessThan(whole.end / 4);
    expect(names(whole).slice(0, 3)).toEqual([
      'Publisher business eligibility',
      'Technical validation',
      'Content validation',
    ]);
  });

  test('of nothing that differs is a publication all the same', () => {
    expect(names(plannedPublication(request(gateway, { certified: gateway, live: gateway })))).toContain('Replication');
  });
});

describe('a publication that fails', () => {
  test('of certification tells the API only that it did, and the report the policy, note and resource', () => {
    const plan = plannedPublication(request(over(gateway, 'plan-listing', { name: 'Fabrikam' })));
    expect(failed(plan)).toEqual(['Content validation']);
    expect(certificationFailed(plan.errors)).toBe(true);
    expect(plan.failures).toContainEqual({
      policy: '100.1.1',
      note: expect.any(String),
      resource: expect.stringMatching(/^plan-listing\//),
    });
    expect(JSON.stringify(plan.errors)).not.toContain(plan.failures[0]?.note);
    expect(names(plan)).not.toContain('Technical validation');
  });

  test('of a page that is not filled never comes to certification, and names the resource', () => {
    const plan = plannedPublication(request(over(insights, 'listing', { title: undefined })));
    expect(failed(plan)).toEqual(['Validate prerequisites']);
    expect(plan.errors).toMatchObject([{ code: 'conflict', details: [{ code: 'businessValidationError' }] }]);
    expect(JSON.stringify(plan.errors)).toContain('"listing/');
    expect(certificationFailed(plan.errors)).toBe(false);
  });

  test('for the publisher: virtual machines take a certified partner', () => {
    const account = { publisher: undefined, certifiedPartner: false, subscriptions: {} };
    const plan = plannedPublication(request(gateway, { account }));
    expect(failed(plan)).toEqual(['Publisher business eligibility']);
    expect(plan.failures).toMatchObject([{ policy: '200.2', resource: gateway.root }]);
    expect(plannedPublication(request(insights, { account })).succeeded).toBe(true);
  });

  test.each(['csp', 'dreamSpark', 'azureInOpen'])('for a preview audience of the kind %s', (kind) => {
    const subscriptions = { '6f3c1c0e-3f1d-4a5e-9d0a-2f5b7c1e8a90': kind };
    const account = { publisher: undefined, certifiedPartner: true, subscriptions };
    const plan = plannedPublication(request(gateway, { account }));
    expect(plan.failures).toMatchObject([{ resource: expect.stringMatching(/^price-and-availability-offer\//) }]);
  });
});

describe('turns of a script', () => {
  const turn = { policy: '100.3', note: 'The logo is stretched.', resource: undefined };

  test('fail a step, and what comes after it does not happen', () => {
    const plan = plannedPublication(request(insights, { scripted: [{ step: 'Certification', fail: [turn] }] }));
    expect(failed(plan)).toEqual(['Publisher business eligibility']);
    expect(plan.steps.at(-1)).toMatchObject({ failed: true, judged: false });
    expect(plan.failures).toEqual([turn]);
    expect(certificationFailed(plan.errors)).toBe(true);
  });

  test('stall a step for ever', () => {
    const plan = plannedPublication(request(insights, { scripted: [{ step: 'Preview creation', stall: true }] }));
    expect(plan.end).toBe(Number.POSITIVE_INFINITY);
    expect(names(plan).at(-1)).toBe('Preview creation');
  });

  test('make a step slower, and nothing else', () => {
    const usual = plannedPublication(request(insights));
    const slow = plannedPublication(request(insights, { scripted: [{ step: 'content validation', slower: 3 }] }));
    expect(slow.end - usual.end).toBe(2 * 240 * minute);
  });
});

test('warnings that the API has no field for are not noted', () => {
  const configuration = 'virtual-machine-plan-technical-configuration';
  const closed = over(gateway, configuration, { vmProperties: { supportsRemoteConnection: false } });
  const { failures, succeeded } = plannedPublication(request(closed));
  expect(succeeded).toBe(true);
  expect(failures.filter(({ note }) => note.includes('notesForCertification'))).toEqual([]);
});
