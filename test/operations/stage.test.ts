/** Staging: what is asked of the marketplace, what is kept before, and when nothing is asked. */
import { expect, test } from 'vitest';
import { fingerprint, normalise } from '../../src/ingestion/normalise.ts';
import { goLive } from '../../src/operations/go-live.ts';
import { productTree } from '../../src/operations/product-tree.ts';
import { stage } from '../../src/operations/stage.ts';
import { FateUnknown, Refused, Stalled, Waiting } from '../../src/ports/failure.ts';
import { edit } from '../on-disk.ts';
import { productId } from './fake-marketplace.ts';
import { asked, insights, staging, walking } from './walking.ts';

const offerFile = `offers/${insights}/offer.yml`;
const failed = (message: string, resourceId: unknown) => [
  {
    code: 'badRequest',
    message: 'Operation failed',
    details: [{ code: 'invalidResource', message, resourceId: resourceId as string }],
  },
];
const certification = [
  {
    code: 'internalServerError',
    message: 'Operation failed',
    details: [
      {
        code: 'invalidState',
        message: 'Certification',
        details: [{ code: 'invalidState', message: 'Issues found during Certification.' }],
      },
    ],
  },
];

test('an offer goes from nothing to live, and what is read back is what was sent', async () => {
  const { walk, first, marketplace, kept, told } = await walking();
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'done', product: productId, submission: '1001' });
  expect(await goLive(walk, first, asked)).toMatchObject({ kind: 'done', submission: '1001' });
  expect(marketplace.asked).toEqual(['edit', 'preview', 'live']);
  for (const target of ['draft', 'preview', 'live'] as const) {
    const tree = await productTree(marketplace, productId, target);
    expect(fingerprint(normalise(tree?.resources ?? [], tree?.hashOf ?? (() => undefined)))).toBe(first.fingerprint);
  }
  expect(told.map(({ kind }) => kind)).toEqual(['writing', 'written', 'asked', 'asked']);
  expect(kept.map(({ target, result, job }) => [target, result, job !== undefined])).toEqual([
    ['preview', 'pending', false],
    ['preview', 'pending', true],
    ['preview', 'succeeded', true],
    ['live', 'pending', false],
    ['live', 'pending', true],
    ['live', 'succeeded', true],
  ]);
});

test('what is in preview or live already is not asked for again', async () => {
  const { walk, first, marketplace } = await walking();
  await stage(walk, first, staging);
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'unchanged', target: 'preview' });
  await goLive(walk, first, asked);
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'unchanged', target: 'live' });
  expect(await goLive(walk, first, asked)).toMatchObject({ kind: 'unchanged', target: 'live' });
  expect(marketplace.asked).toEqual(['edit', 'preview', 'live']);
});

test('the Attempt is kept before the marketplace is asked to publish', async () => {
  const { walk, first, marketplace, kept } = await walking();
  const found: unknown[] = [];
  marketplace.before = async (resources) => {
    if (resources.length === 1) found.push(kept.at(-1));
  };
  await stage(walk, first, staging);
  expect(found).toEqual([
    expect.objectContaining({ target: 'preview', result: 'pending', fingerprint: first.fingerprint, seen: [] }),
  ]);
});

test('where an Attempt cannot be kept nothing is published', async () => {
  const { walk, first, marketplace } = await walking();
  const attempts = { ...walk.attempts, write: () => Promise.reject(new Error('the disk is full')) };
  await expect(stage({ ...walk, attempts }, first, staging)).rejects.toThrow('the disk is full');
  expect(marketplace.asked).toEqual(['edit']);
});

test('a draft that someone edited in the portal is left alone unless it is to be written over', async () => {
  const { walk, first, marketplace, offer, rename } = await walking();
  await stage(walk, first, staging);
  await goLive(walk, first, asked);
  marketplace.portal('property', (resource) => ({ ...resource, appVersion: '9.9' }));
  rename('Changed');
  const changed = await offer();
  const refused = await stage(walk, changed, staging);
  expect(refused).toMatchObject({ kind: 'refused', reason: expect.stringContaining('--overwrite-draft') });
  expect(JSON.stringify(refused)).toContain('9.9');
  expect(marketplace.asked).toEqual(['edit', 'preview', 'live']);
  expect(await stage(walk, changed, { ...staging, overwriteDraft: true })).toMatchObject({ kind: 'done' });
});

test('a draft that this offer failed certification with is no one else’s', async () => {
  const { walk, first, marketplace, offer, folder, rename } = await walking();
  await stage(walk, first, staging);
  await goLive(walk, first, asked);
  rename('Faulty');
  marketplace.endings.preview = { errors: certification };
  expect(await stage(walk, await offer(), staging)).toMatchObject({ kind: 'failed', what: 'certification' });
  marketplace.endings.preview = {};
  edit(folder, offerFile, 'alias: Faulty', 'alias: Mended');
  expect(await stage(walk, await offer(), staging)).toMatchObject({ kind: 'done' });
});

test('a draft that was written in part is no one else’s', async () => {
  const { walk, first, marketplace, offer, folder, rename } = await walking();
  await stage(walk, first, staging);
  await goLive(walk, first, asked);
  rename('Faulty');
  marketplace.endings.edit = { errors: failed('No.', { resourceName: 'product' }) };
  marketplace.after = async () => marketplace.portal('property', (resource) => ({ ...resource, appVersion: '8' }));
  expect(await stage(walk, await offer(), staging)).toMatchObject({ kind: 'failed', what: 'draft' });
  marketplace.endings.edit = {};
  marketplace.after = async () => {};
  edit(folder, offerFile, 'alias: Faulty', 'alias: Mended');
  expect(await stage(walk, await offer(), staging)).toMatchObject({ kind: 'done' });
});

test('nothing is asked for while someone else’s publication runs', async () => {
  const { walk, first, marketplace, offer, rename } = await walking();
  await stage(walk, first, staging);
  marketplace.publishElsewhere('preview', 100);
  rename('Changed');
  const told = await stage(walk, await offer(), staging);
  expect(told).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/runs since 2026-11-01T/) });
  expect(marketplace.asked).toEqual(['edit', 'preview']);
});

test('what the marketplace does not take is told at its line, and nothing is published', async () => {
  const { walk, first, marketplace } = await walking();
  marketplace.endings.edit = { errors: failed('Title is taken.', { resourceName: 'listing_en-us' }) };
  expect(await stage(walk, first, staging)).toMatchObject({
    kind: 'failed',
    what: 'draft',
    errors: [
      { code: 'invalidResource', message: 'Title is taken.', place: { file: offerFile, line: expect.any(Number) } },
    ],
  });
  expect(marketplace.asked).toEqual(['edit']);
});

test('what is refused at once is told at its line too', async () => {
  const { walk, first, marketplace } = await walking();
  marketplace.before = async () => {
    throw new Refused('refused', failed('No such market.', { resourceName: 'price-and-availability-plan_team' }));
  };
  expect(await stage(walk, first, staging)).toMatchObject({
    kind: 'failed',
    errors: [{ message: 'No such market.', place: { file: `offers/${insights}/plans/team.yml` } }],
  });
});

test('a draft that is not what was written is not published', async () => {
  const { walk, first, marketplace } = await walking();
  let looks = 0;
  marketplace.look = () => {
    looks += 1;
  };
  const lookup = marketplace.lookup;
  const bent = {
    ...marketplace,
    lookup: async (id: string) => {
      if (looks > 0) marketplace.portal('property', (resource) => ({ ...resource, appVersion: '9.9' }));
      return lookup(id);
    },
  };
  await expect(stage({ ...walk, marketplace: bent }, first, staging)).rejects.toThrow(
    /is not what was written: it differs at property\/appVersion\./,
  );
  expect(marketplace.asked).toEqual(['edit']);
});

test('a preview that is not what was sent is for a person to look at', async () => {
  const { walk, first, marketplace } = await walking();
  const bent = {
    ...marketplace,
    tree: async (product: string, target: 'draft' | 'preview' | 'live') => {
      const tree = await marketplace.tree(product, target);
      const resources = tree?.resources.filter(({ $schema }) => !$schema.includes('/property/')) ?? [];
      return target === 'preview' && tree !== undefined ? { ...tree, resources } : tree;
    },
  };
  await expect(stage({ ...walk, marketplace: bent }, first, staging)).rejects.toThrow(Stalled);
});

test('failed certification is told with the report, each policy at the line that it is about', async () => {
  const { walk, first, marketplace } = await walking();
  const listing = `listing/${productId}/listing_en-us`;
  const file = {
    status: 'Failed',
    failures: [
      { policy: '100.1.3', note: 'The description does not say enough.', resource: listing },
      { note: 'Something else.' },
    ],
  };
  marketplace.told = {
    steps: [],
    validations: [],
    reports: [{ status: 'Failed', time: undefined, text: JSON.stringify(file) }],
  };
  // It ends before the first look: its submission was never seen to run.
  marketplace.endings.preview = { looks: 0, errors: certification };
  expect(await stage(walk, first, staging)).toMatchObject({
    kind: 'failed',
    what: 'certification',
    errors: [
      { code: '100.1.3', message: 'The description does not say enough.', place: { file: offerFile } },
      { code: 'certification', message: 'Something else.', place: undefined },
    ],
  });
});

test('a report of another form is told as it stands', async () => {
  const { walk, first, marketplace } = await walking();
  marketplace.told = {
    steps: [],
    validations: [],
    reports: [{ status: 'Failed', time: undefined, text: 'The logo is blurred.' }],
  };
  marketplace.endings.preview = { errors: certification };
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'failed', report: 'The logo is blurred.' });
});

test('a step is told when it begins and when it ends, once each', async () => {
  const { walk, first, marketplace, told } = await walking();
  const step = { phase: 'Certification', name: 'Content validation', state: 'InProgress', start: 'a', end: undefined };
  marketplace.told = { steps: [step, { ...step, name: 'Later', start: undefined }], validations: [], reports: [] };
  marketplace.endings.preview = { looks: 4 };
  let looks = 0;
  marketplace.look = () => {
    looks += 1;
    if (looks === 4 && marketplace.told) marketplace.told = { ...marketplace.told, steps: [{ ...step, end: 'b' }] };
  };
  await stage(walk, first, staging);
  expect(told.flatMap((news) => (news.kind === 'step' ? [news.step.end] : []))).toEqual([undefined, 'b']);
});

test('a marketplace that does not answer for long is waited for, and what runs is followed on', async () => {
  const { walk, first, marketplace, clock } = await walking();
  const until = clock.now() + 3_600_000;
  marketplace.look = () => {
    if (clock.now() < until) throw new Waiting('it answered 503.', until);
  };
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'done' });
  expect(clock.now()).toBeGreaterThanOrEqual(until);
  expect(marketplace.asked).toEqual(['edit', 'preview']);
});

test('a publication that is cancelled elsewhere is said to be', async () => {
  const { walk, first, marketplace, kept } = await walking();
  marketplace.endings.preview = { result: 'cancelled' };
  expect(await stage(walk, first, staging)).toMatchObject({
    kind: 'refused',
    reason: 'The publication was cancelled.',
  });
  expect(kept.at(-1)?.result).toBe('cancelled');
});

test('a publication that is refused leaves no Attempt pending', async () => {
  const { walk, first, marketplace, kept } = await walking();
  marketplace.before = async (resources) => {
    if (resources.length === 1) throw new Refused('locked', failed('The product is locked.', `product/${productId}`));
  };
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'failed', what: 'publication' });
  expect(kept.at(-1)?.result).toBe('failed');
});

test('without waiting it returns once the publication is taken up', async () => {
  const { walk, first, marketplace, kept } = await walking();
  marketplace.endings.preview = { looks: 100 };
  const told = await stage(walk, first, { ...staging, wait: false });
  expect(told).toMatchObject({ kind: 'accepted', job: kept.at(-1)?.job });
  expect(kept.at(-1)?.result).toBe('pending');
});

const lost = async (resources: readonly unknown[]) => {
  if (resources.length === 1) throw new FateUnknown('The connection was lost.');
};

test('a request whose answer is lost is adopted where it publishes this very tree', async () => {
  const { walk, first, marketplace, told } = await walking();
  marketplace.after = async (resources) => {
    if (resources.length !== 1) return;
    throw new FateUnknown('The connection was lost.');
  };
  marketplace.endings.preview = { looks: 0 };
  const publish = stage(walk, first, staging);
  // Its job is lost, so the publication is ended through the submissions.
  const submissions = marketplace.submissions;
  let looks = 0;
  marketplace.submissions = async () => {
    looks += 1;
    if (looks > 2) await marketplace.job('00000000-0000-0000-0000-000000000002');
    return submissions(productId);
  };
  expect(await publish).toMatchObject({ kind: 'done', submission: '1001' });
  expect(told.map(({ kind }) => kind)).toContain('adopted');
  expect(marketplace.asked).toEqual(['edit', 'preview']);
});

test('a lost request that led to nothing is not repeated by itself', async () => {
  const { walk, first, marketplace } = await walking();
  marketplace.before = lost;
  await expect(stage(walk, first, staging)).rejects.toThrow(/no submission of it is there/);
  marketplace.before = async () => {};
  expect(await stage(walk, first, staging)).toMatchObject({ kind: 'done' });
  expect(marketplace.asked).toEqual(['edit', 'preview']);
});

test('a new submission of another tree is neither adopted nor overwritten', async () => {
  const { walk, first, marketplace } = await walking();
  marketplace.before = async (resources) => {
    if (resources.length !== 1) return;
    marketplace.portal('property', (resource) => ({ ...resource, appVersion: '9.9' }));
    marketplace.publishElsewhere('preview');
    throw new FateUnknown('The connection was lost.');
  };
  await expect(stage(walk, first, staging)).rejects.toThrow(/Someone else began to publish/);
  expect(marketplace.asked).toEqual(['edit']);
});
