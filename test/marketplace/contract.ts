/** What the client tells of a marketplace, whichever it is: the sandbox, or bodies as the references have them. */
import assert from 'node:assert/strict';
import { certificationFailed } from '../../src/ingestion/job.ts';
import { offerStatus, standing } from '../../src/ingestion/offer-status.ts';
import { typeOf } from '../../src/ingestion/resource.ts';
import { submissionNumber } from '../../src/ingestion/submission.ts';
import { Refused } from '../../src/ports/failure.ts';
import type { Marketplace } from '../../src/ports/marketplace.ts';

/** A marketplace in a situation. */
export interface World {
  readonly marketplace: Marketplace;
  /** The offer ID of a product that is there, and its GUID. */
  readonly offer: string;
  readonly product: string;
  /** Jobs by how they stand. */
  readonly jobs: Readonly<
    Record<'notStarted' | 'running' | 'succeeded' | 'refused' | 'uncertified' | 'cancelled', string>
  >;
  /** Another product, that is live with a newer preview. */
  readonly published: string;
}

export const contract: Readonly<Record<string, (world: World) => Promise<void>>> = {
  'finds a product by its offer ID, and none by another': async ({ marketplace, offer, product }) => {
    assert.equal((await marketplace.lookup(offer))?.id, product);
    assert.equal((await marketplace.lookup(offer.toUpperCase()))?.id, product);
    assert.equal(await marketplace.lookup('no-such-offer'), undefined);
  },

  'lists the products': async ({ marketplace, offer }) => {
    assert.ok((await marketplace.products()).some(({ externalId }) => externalId === offer));
  },

  'reads the draft, and nothing where there is nothing': async ({ marketplace, product }) => {
    const tree = await marketplace.tree(product, 'draft');
    assert.ok(tree?.resources.some((resource) => typeOf(resource) === 'product'));
    assert.equal(await marketplace.tree(product, 'live'), undefined);
  },

  'tells a job that has not begun, runs, succeeded, failed or was cancelled': async ({ marketplace, jobs }) => {
    const told = async (id: string) => {
      const { jobStatus, jobResult } = await marketplace.job(id);
      return `${jobStatus} ${jobResult}`;
    };
    assert.equal(await told(jobs.notStarted), 'notStarted pending');
    assert.equal(await told(jobs.running), 'running pending');
    assert.equal(await told(jobs.succeeded), 'completed succeeded');
    assert.equal(await told(jobs.refused), 'completed failed');
    assert.equal(await told(jobs.cancelled), 'completed cancelled');
  },

  'tells a failed certification from all else': async ({ marketplace, jobs }) => {
    assert.equal(certificationFailed((await marketplace.job(jobs.uncertified)).errors), true);
    assert.equal(certificationFailed((await marketplace.job(jobs.refused)).errors), false);
  },

  'has the outcome of a job that succeeded, and of no other': async ({ marketplace, jobs }) => {
    assert.ok((await marketplace.outcome(jobs.succeeded))?.some(({ id }) => id?.startsWith('product/')));
    assert.equal(await marketplace.outcome(jobs.refused), undefined);
  },

  'is refused a cancel that comes too late': async ({ marketplace, jobs }) => {
    await assert.rejects(marketplace.cancel(jobs.succeeded), (error) => {
      assert.ok(error instanceof Refused);
      assert.match(error.message, /Cannot cancel job, job has already completed/);
      return true;
    });
  },

  'tells the draft, the preview and what is live': async ({ marketplace, published }) => {
    const submissions = await marketplace.submissions(published);
    const targets = submissions.map(({ target }) => target.targetType).sort();
    assert.deepEqual(targets, ['draft', 'live', 'preview']);
    const { preview, live, running } = standing(submissions);
    assert.ok(preview !== undefined && live !== undefined && running === undefined);
    assert.notEqual(submissionNumber(preview), submissionNumber(live));
    assert.equal(offerStatus(submissions, '2026-11-25'), 'Preview');
  },

  'is refused what is no request, with what is wrong': async ({ marketplace }) => {
    const $schema = 'https://product-ingestion.azureedge.net/schema/plan/2022-03-01-preview2';
    await assert.rejects(marketplace.configure([{ $schema }]), (error) => {
      assert.ok(error instanceof Refused);
      assert.match(error.message, /could not be accessed/);
      return true;
    });
  },
};
