import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { entra } from '../../../src/adapters/partner-center/entra.ts';
import { settings } from '../../../src/adapters/partner-center/settings.ts';
import { FateUnknown, Refused, Waiting } from '../../../src/ports/failure.ts';
import { api, environment, failure, graph, partner, product, schema, signIn, start } from './partner.ts';

const job = '3f0a1c52-6b7d-4a0e-8c1f-94d2b7a5e610';
const running = { jobId: job, jobStatus: 'running', jobResult: 'pending' };
const poll = () => nock(graph).get(`${api}/configure/${job}/status`).query(true);
const post = () => nock(graph).post(`${api}/configure`).query(true);
const minute = 60_000;

const plan = { $schema: schema('plan'), resourceName: 'plan_standard' };
const submission = { $schema: schema('submission'), product: `product/${product}`, target: { targetType: 'preview' } };
const coded = (code: string) => Object.assign(new Error('hidden'), { code });

describe('a call', () => {
  test.each([408, 429, 500, 502, 503, 504, 511])('that is answered with %i is tried again', async (status) => {
    const { marketplace, clock } = partner();
    signIn();
    poll().times(3).reply(status);
    poll().reply(200, running);
    expect(await marketplace.job(job)).toMatchObject(running);
    expect(clock.slept).toEqual([1000, 2000, 4000]);
  });

  test('that has no answer is tried again', async () => {
    const { marketplace, clock } = partner();
    signIn();
    poll().replyWithError(coded('ECONNRESET'));
    poll().replyWithError(coded('ENOTFOUND'));
    poll().reply(200, running);
    expect(await marketplace.job(job)).toMatchObject(running);
    expect(clock.slept).toHaveLength(2);
  });

  test.each([
    ['7', 7000],
    ['0', 1000],
    [new Date(start + 45_000).toUTCString(), 45_000],
    [new Date(start - minute).toUTCString(), 1000],
    ['soon', 1000],
    ['-5', 1000],
  ])('waits as long as `Retry-After: %s` asks', async (value, pause) => {
    const { marketplace, clock } = partner();
    signIn();
    poll().reply(429, '', { 'Retry-After': value });
    poll().reply(200, running);
    await marketplace.job(job);
    expect(clock.slept).toEqual([pause]);
  });

  test('is put off after two minutes of pauses', async () => {
    const { marketplace, clock } = partner();
    signIn();
    poll().times(8).reply(503);
    const error = await failure(marketplace.job(job));
    expect(clock.slept).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(error).toBeInstanceOf(Waiting);
    expect(error instanceof Waiting && error.until).toBe(clock.now() + minute);
    expect(error.message).toBe(
      `GET ${graph}${api}/configure/${job}/status answered 503. Try again after 2026-03-02T08:02:31.000Z.`,
    );
  });

  test('is put off at once where it is asked to wait longer, by a day at the most', async () => {
    const { marketplace, clock } = partner();
    signIn();
    poll().reply(429, '', { 'Retry-After': '3600' });
    expect(await failure(marketplace.job(job))).toMatchObject({ until: start + 60 * minute });
    poll().reply(429, '', { 'Retry-After': '99999999999' });
    expect(await failure(marketplace.job(job))).toMatchObject({ until: start + 24 * 60 * minute });
    expect(clock.slept).toEqual([]);
  });

  test.each([400, 404, 405, 409, 423, 501])('that is refused with %i is not tried again', async (status) => {
    const { marketplace, clock } = partner();
    signIn();
    poll().reply(status, { error: { code: 'conflict', message: 'No' } });
    expect(await failure(marketplace.job(job))).toBeInstanceOf(Refused);
    expect(clock.slept).toEqual([]);
  });
});

describe('a token that is refused', () => {
  const asked = (token: string) =>
    nock(graph, { reqheaders: { authorization: `Bearer ${token}` } })
      .get(`${api}/configure/${job}/status`)
      .query(true);
  const invalid = { error: { code: 'InvalidAuthenticationToken', message: 'Access token validation failure.' } };

  test('is renewed, once', async () => {
    const { marketplace } = partner();
    signIn('revoked');
    signIn('fresh');
    asked('revoked').reply(401, invalid);
    asked('fresh').times(2).reply(200, running);
    await marketplace.job(job);
    await marketplace.job(job);
  });

  test('a second time stalls, and the next call asks for another', async () => {
    const { marketplace } = partner();
    signIn('one');
    signIn('two');
    asked('one').reply(401, invalid);
    asked('two').reply(401, invalid);
    await expect(marketplace.job(job)).rejects.toThrow(
      '(401 InvalidAuthenticationToken). Access token validation failure. Check that the application is of the Entra tenant',
    );
    signIn('three');
    asked('three').reply(200, running);
    await marketplace.job(job);
  });
});

describe('edits', () => {
  test('are repeated whatever happened to them', async () => {
    const { marketplace } = partner();
    signIn();
    post().reply(500);
    post().replyWithError(coded('ECONNRESET'));
    post().reply(408);
    post().reply(202, running);
    expect(await marketplace.configure([plan])).toMatchObject(running);
  });
});

describe('a publication', () => {
  test.each([
    ['500', () => post().reply(500)],
    ['502', () => post().reply(502)],
    ['408', () => post().reply(408)],
    ['503 without Retry-After', () => post().reply(503)],
    ['a lost connection', () => post().replyWithError(coded('ECONNRESET'))],
    ['a network that went away', () => post().replyWithError(coded('ENETUNREACH'))],
    ['a success that is no JSON', () => post().reply(202, '<html>')],
    ['a success without a job', () => post().reply(202, {})],
    ['a success that is too large', () => post().reply(202, Buffer.alloc(50_000_001))],
  ])('is not repeated after %s, for it may have begun', async (_, answer) => {
    const { marketplace, clock } = partner();
    signIn();
    answer();
    const error = await failure(marketplace.configure([plan, submission]));
    expect(error).toBeInstanceOf(FateUnknown);
    expect(error.message).toMatch(/Look at the submissions of the offer before publishing it again\.$/);
    expect(clock.slept).toEqual([]);
  });

  test.each([
    ['429', () => post().reply(429)],
    ['503 with Retry-After', () => post().reply(503, '', { 'Retry-After': '1' })],
    ['a refused connection', () => post().replyWithError(coded('ECONNREFUSED'))],
    ['a host that is not found', () => post().replyWithError(coded('ENOTFOUND'))],
  ])('is repeated after %s, for it was not taken up', async (_, answer) => {
    const { marketplace, clock } = partner();
    signIn();
    answer();
    post().reply(202, running);
    expect(await marketplace.configure([submission])).toMatchObject(running);
    expect(clock.slept).toEqual([1000]);
  });

  test('is repeated with a fresh token', async () => {
    const { marketplace } = partner();
    signIn('one');
    signIn('two');
    post().reply(401);
    post().reply(202, running);
    expect(await marketplace.configure([submission])).toMatchObject(running);
  });
});

test('tokens are asked for with patience too', async () => {
  const { clock } = partner();
  nock('https://login.microsoftonline.com')
    .post('/contoso.example/oauth2/v2.0/token')
    .reply(429, '', { 'Retry-After': '3' });
  signIn();
  expect(await entra(settings(environment), clock).token(`${graph}/.default`)).toBe('graph-token');
  expect(clock.slept).toEqual([3000]);
});
