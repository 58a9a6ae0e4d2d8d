/** What a service may answer, by mistake or in malice. */
import { createServer, type RequestListener } from 'node:http';
import { inspect } from 'node:util';
import fc from 'fast-check';
import nock from 'nock';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exchange, Unanswered } from '../../../src/adapters/partner-center/exchange.ts';
import { partnerCenter } from '../../../src/adapters/partner-center/partner-center.ts';
import { settings } from '../../../src/adapters/partner-center/settings.ts';
import { Stalled } from '../../../src/ports/failure.ts';
import type { Marketplace } from '../../../src/ports/marketplace.ts';
import { api, environment, failure, fakeClock, graph, partner, product, schema, secret, signIn } from './partner.ts';

const login = 'https://login.microsoftonline.com';
const get = () => nock(graph).get(`${api}/product`).query(true);

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('by status %i is not followed with the token', async (status) => {
    const { marketplace } = partner();
    signIn();
    const evil = nock('https://evil.example').get('/').reply(200, { value: [] });
    get().reply(status, '', { Location: 'https://evil.example/?code=1' });
    const error = await failure(marketplace.products());
    expect(error).toBeInstanceOf(Stalled);
    expect(error.message).toBe(
      `GET ${graph}${api}/product answered ${status} and points to \`https://evil.example/\`, which is not followed. Check the address in the environment.`,
    );
    expect(evil.isDone()).toBe(false);
    nock.cleanAll();
  });
});

describe('a body', () => {
  const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

  test.each([
    ['no JSON', '<html>', 'answered 200 with what is no JSON.'],
    ['nothing', '', 'answered 200 with what is no JSON.'],
    ['null', 'null', 'what Offerlane does not understand: the body: '],
    ['a list', '[]', 'what Offerlane does not understand: the body: '],
    ['without values', '{}', 'what Offerlane does not understand: value: '],
    ['with values of another kind', '{"value":[{"id":1}]}', 'what Offerlane does not understand: value.0.id: '],
    ['with an ID that leads elsewhere', '{"value":[{"id":"product/../x"}]}', 'does not understand: value.0.id: '],
    ['nested without end', `{"value":[{"id":"product/a","deep":${nested}}]}`, 'what Offerlane does not understand: '],
  ])('that is %s is an error that names the endpoint', async (_, body, told) => {
    const { marketplace } = partner();
    signIn();
    get().reply(200, body);
    const error = await failure(marketplace.products());
    expect(error.message).toMatch(/^GET https:\/\/graph\.microsoft\.com\/rp\/product-ingestion\/product answered 200/);
    expect(error.message).toContain(told);
  });

  test.each([
    ['is no JSON', '<html>'],
    ['is of another form', '{"error":"no"}'],
    ['is nested without end', `{"error":{"code":"a","details":${nested}}}`],
  ])('of a refusal that %s leaves the status', async (_, body) => {
    const { marketplace } = partner();
    signIn();
    get().reply(400, body);
    await expect(marketplace.products()).rejects.toThrow(/\/product was refused \(400\)\.$/);
  });

  test('of a refusal that says very much is cut', async () => {
    const { marketplace } = partner();
    signIn();
    const details = Array.from({ length: 10_000 }, (_, index) => ({ code: 'invalidId', message: `${index} is wrong` }));
    get().reply(400, { error: { code: 'badRequest', message: 'x'.repeat(5000), details } });
    expect((await failure(marketplace.products())).message.length).toBeLessThan(2200);
  });

  test('that is too large is not read', async () => {
    const { marketplace } = partner();
    signIn();
    get().reply(200, Buffer.alloc(50_000_001, 0x20));
    await expect(marketplace.products()).rejects.toThrow(
      '/product answered more than 50 MB, which is not read further.',
    );
  });
});

describe('over a real connection', () => {
  async function served(listener: RequestListener): Promise<URL> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    return new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/a`);
  }
  const asked = (url: URL, limits = { timeout: 200, bytes: 1000 }) =>
    exchange({ method: 'GET', url, headers: {}, limits });

  test('silence ends in time, and the request may have arrived', async () => {
    const url = await served(() => {});
    const error = await failure(asked(url));
    expect(error).toMatchObject({
      sent: true,
      message: `GET ${url.href} had no answer: none came within 0.2 seconds.`,
    });
  });

  test('an answer that trickles ends in time', async () => {
    const url = await served((_, response) => {
      response.write('a');
    });
    expect(await failure(asked(url))).toMatchObject({ sent: true });
  });

  test('an answer without end is cut off', async () => {
    let open = true;
    const url = await served((_, response) => {
      response.on('close', () => {
        open = false;
      });
      const pour = () => {
        while (open && response.write('a'.repeat(10_000)));
      };
      response.on('drain', pour);
      pour();
    });
    await expect(asked(url, { timeout: 5000, bytes: 1000 })).rejects.toThrow('answered more than 0.001 MB');
    await expect.poll(() => open).toBe(false);
  });

  test('a connection that breaks has no answer', async () => {
    const url = await served((request) => request.socket.destroy());
    expect(await failure(asked(url))).toMatchObject({ sent: true });
  });

  test('a port where nothing listens took nothing up', async () => {
    const error = await failure(asked(new URL('http://127.0.0.1:2/a')));
    expect(error).toBeInstanceOf(Unanswered);
    expect(error).toMatchObject({ sent: false, message: 'GET http://127.0.0.1:2/a had no answer: ECONNREFUSED.' });
  });
});

describe('secrets', () => {
  const token = 'header.payload.SIGNATURE-of-the-token';
  const secrets = [secret, encodeURIComponent(secret), new URLSearchParams({ a: secret }).toString().slice(2)];
  const signature = 'k3y%2Bwith%2Fslashes%3D';

  /** Bodies that repeat what a service was sent, in all the forms that are read. */
  const bodies = (sent: readonly string[]) => {
    const parts = fc.constantFrom(...sent, `sig=${signature}`, `AccountKey=${signature};`, '\r\n', ' ', 'x', '"', '`');
    const text = fc.array(parts, { maxLength: 8 }).map((words) => words.join(''));
    const values = fc.oneof(
      text,
      text.map((code) => ({ error: { code, message: code, details: [{ code, message: code }] } })),
      text.map((error) => ({ error, error_description: error })),
      text.map((echo) => ({ errors: { [echo]: [echo] }, value: echo, access_token: `${echo} `, jobId: 1 })),
    );
    return fc.oneof(
      text,
      values.map((value) => JSON.stringify(value)),
    );
  };
  const calls: readonly ((marketplace: Marketplace) => Promise<unknown>)[] = [
    (marketplace) => marketplace.products(),
    (marketplace) => marketplace.tree(product, 'draft'),
    (marketplace) => marketplace.job('1'),
    (marketplace) => marketplace.cancel('1'),
    (marketplace) => marketplace.progress(product, '1'),
    (marketplace) =>
      marketplace.configure([
        { $schema: schema('submission'), source: { uri: `https://a.example/?sig=${signature}` } },
      ]),
    (marketplace) => marketplace.asset(`https://blob.example/a?sig=${signature}`),
  ];
  const statuses = fc.constantFrom(200, 200, 200, 202, 302, 400, 401, 403, 404, 409, 429, 500, 503);

  test('are in no error, whatever a service echoes', async () => {
    let failures = 0;
    await fc.assert(
      fc.asyncProperty(
        bodies(secrets),
        bodies([token]),
        statuses,
        statuses,
        fc.constantFrom(...calls),
        async (refused, text, entry, status, call) => {
          const headers = { Location: `https://evil.example/?sig=${signature}&token=${token}` };
          const granted = JSON.stringify({ access_token: token, expires_in: 3599 });
          nock(login)
            .persist()
            .post(/.*/)
            .reply(entry, entry === 200 ? granted : refused, headers);
          for (const host of [graph, 'https://api.partner.microsoft.com', 'https://blob.example']) {
            nock(host).persist().get(/.*/).reply(status, text, headers);
            nock(host).persist().post(/.*/).reply(status, text, headers);
          }
          try {
            await call(partnerCenter(settings(environment), fakeClock()));
          } catch (error) {
            failures += 1;
            const told = inspect(error, { depth: 20, showHidden: true });
            for (const hidden of [...secrets, token, signature]) expect(told).not.toContain(hidden);
          } finally {
            nock.cleanAll();
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(failures).toBeGreaterThan(100);
  });
});
