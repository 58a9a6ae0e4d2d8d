/** Webhooks over HTTP, and everybody else who comes to the door. */
import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { request as ask } from 'node:http';
import { connect } from 'node:net';
import nock from 'nock';
import { expect, onTestFinished, test } from 'vitest';
import { logTo } from '../../bot/log.ts';
import { type Route, serve } from '../../bot/server.ts';
import { webhooks } from '../../bot/webhooks.ts';
import { memoryStore } from './memory-store.ts';

// Sockets that are written to bit by bit do not pass through it.
nock.restore();

const secret = 'a secret of sixteen';
const body = '{"action":"opened","title":"Größe 😀"}';
const signed = (text: string | Uint8Array, key = secret) =>
  `sha256=${createHmac('sha256', key).update(text).digest('hex')}`;
const headers = (text: string, more: Record<string, string> = {}) => ({
  'x-github-delivery': 'guid-1',
  'x-github-event': 'pull_request',
  'x-hub-signature-256': signed(text),
  ...more,
});

async function door(more: readonly Route[] = []) {
  const memory = memoryStore();
  const lines: string[] = [];
  const hook = webhooks({ store: memory.store, clock: { now: () => 7 }, secret });
  const routes: readonly Route[] = [
    { method: 'POST', path: '/api/github/webhooks', answer: (request) => hook(request) },
    { method: 'GET', path: '/health', answer: async () => ({ status: 200, text: 'well' }) },
    { method: 'GET', path: '/assets/', answer: async (_, path) => ({ status: 404, text: String(path.length) }) },
    { method: 'GET', path: '/broken', answer: () => Promise.reject(new Error('the store is gone')) },
    ...more,
  ];
  const log = logTo((line) => lines.push(line), [secret], 'info');
  const server = await serve('127.0.0.1', 0, routes, log);
  onTestFinished(() => server.close());
  const url = `http://127.0.0.1:${server.port}`;
  const post = (text: string, given: Record<string, string>) =>
    fetch(`${url}/api/github/webhooks`, { method: 'POST', body: text, headers: given });
  return { ...memory, lines, server, url, post };
}

test('a webhook that is signed is kept, byte for byte, before it is acknowledged', async () => {
  const { post, deliveries, store } = await door();
  const { keep } = store;
  let kept = false;
  store.keep = async (delivery) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    kept = true;
    return keep(delivery);
  };
  expect((await post(body, headers(body))).status).toBe(202);
  expect(kept).toBe(true);
  expect(deliveries).toMatchObject([{ id: 'guid-1', event: 'pull_request', received: 7 }]);
  expect(Buffer.from(deliveries[0]?.body ?? []).toString()).toBe(body);
});

test('a webhook that comes again is acknowledged and not kept again', async () => {
  const { post, deliveries } = await door();
  const answers = [await post(body, headers(body)), await post(body, headers(body))];
  expect(answers.map(({ status }) => status)).toEqual([202, 200]);
  expect(deliveries).toHaveLength(1);
});

test('a webhook that cannot be kept is not acknowledged, and is taken when it comes again', async () => {
  const { post, store, deliveries } = await door();
  const { keep } = store;
  store.keep = () => Promise.reject(new Error('the database is gone'));
  expect((await post(body, headers(body))).status).toBe(503);
  store.keep = keep;
  expect((await post(body, headers(body))).status).toBe(202);
  expect(deliveries).toHaveLength(1);
});

test('what was kept when the answer was lost is known when it comes again', async () => {
  const { post, store, url, deliveries } = await door();
  const { keep } = store;
  store.keep = async (delivery) => {
    const fresh = await keep(delivery);
    lost.destroy();
    return fresh;
  };
  const lost = ask(`${url}/api/github/webhooks`, { method: 'POST', headers: headers(body) });
  const gone = new Promise((resolve) => lost.on('error', resolve));
  lost.end(body);
  await gone;
  store.keep = keep;
  expect((await post(body, headers(body))).status).toBe(200);
  expect(deliveries).toHaveLength(1);
});

const forged: readonly (readonly [string, number, Record<string, string>])[] = [
  ['of another secret', 401, { 'x-hub-signature-256': signed(body, 'another secret') }],
  ['of another body', 401, { 'x-hub-signature-256': signed(`${body} `) }],
  ['in another form', 401, { 'x-hub-signature-256': signed(body).toUpperCase() }],
  ['with none of its name', 401, { 'x-hub-signature-256': '', 'x-hub-signature': 'sha1=abc' }],
  ['without an ID', 400, { 'x-github-delivery': '' }],
  ['with an ID without end', 400, { 'x-github-delivery': 'g'.repeat(201) }],
  ['without an event', 400, { 'x-github-event': '' }],
];
test.each(forged)('a webhook signed %s is refused in one line, without what it says', async (_, status, more) => {
  const { post, deliveries, lines } = await door();
  const answer = await post(body, headers(body, more));
  expect(answer.status).toBe(status);
  expect((await answer.text()).length).toBeLessThan(100);
  expect(deliveries).toEqual([]);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.length).toBeLessThan(300);
  expect(lines[0]).not.toContain('Größe');
});

test('a body that is no UTF-8 is judged by its bytes', async () => {
  const { url, deliveries } = await door();
  const bytes = Uint8Array.of(0xff, 0xfe, 0x7b);
  const given = headers('', { 'x-hub-signature-256': signed(bytes) });
  const answer = await fetch(`${url}/api/github/webhooks`, { method: 'POST', body: bytes, headers: given });
  expect(answer.status).toBe(202);
  expect(deliveries[0]?.body).toEqual(bytes);
});

test('a body that is too large is refused, whether it says so or not', async () => {
  const { server, deliveries } = await door();
  const send = async (length: string, chunks: number) => {
    const socket = connect(server.port, '127.0.0.1');
    const given = Object.entries({ ...headers(body), host: 'bot' }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST /api/github/webhooks HTTP/1.1\r\n${given.join('')}${length}\r\n\r\n`);
    for (let sent = 0; sent < chunks; sent += 1) {
      socket.write('100000\r\n');
      socket.write(Buffer.alloc(2 ** 20));
      socket.write('\r\n');
    }
    const answer = await new Promise<string>((resolve, reject) => {
      socket.once('data', (data) => resolve(data.toString())).once('error', reject);
    });
    socket.destroy();
    return answer.split('\r\n')[0];
  };
  expect(await send(`content-length: ${26 * 2 ** 20}`, 0)).toBe('HTTP/1.1 413 Payload Too Large');
  expect(await send('transfer-encoding: chunked', 26)).toBe('HTTP/1.1 413 Payload Too Large');
  expect(deliveries).toEqual([]);
});

test('other ways and places are refused, and say where to go', async () => {
  const { url, lines } = await door();
  const got = await fetch(`${url}/api/github/webhooks`);
  expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await fetch(`${url}/health`, { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD');
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect((await fetch(`${url}/api/github/webhooks/more`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${url}/health?why=not`)).status).toBe(200);
  const head = await fetch(`${url}/health`, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '5', '']);
  expect((await fetch(`${url}/broken`)).status).toBe(503);
  expect(await (await fetch(`${url}/assets/token.signature/logo.png`)).text()).toBe('32\n');
  expect(lines.join()).not.toContain('token.signature');
  expect(lines.join()).toContain('the store is gone');
});

test('one who is slow to say anything is left, and others are answered meanwhile', async () => {
  const { url, server, lines } = await door();
  const socket = connect(server.port, '127.0.0.1');
  socket.write('POST /api/github/webhooks HTTP/1.1\r\nhost: bot\r\ncontent-length: 10\r\n');
  expect((await fetch(`${url}/health`)).status).toBe(200);
  socket.destroy();
  expect(lines).toEqual([]);
});

test('the server ends what is being answered, and takes nothing more', async () => {
  let release = () => {};
  const waits = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: Route = { method: 'GET', path: '/slow', answer: () => waits.then(() => ({ status: 200, text: 'done' })) };
  const { url, server } = await door([slow]);
  await fetch(`${url}/health`);
  const asked = fetch(`${url}/slow`);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const closed = server.close();
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  release();
  const answer = await asked;
  expect([await answer.text(), answer.headers.get('connection')]).toEqual(['done\n', 'close']);
  const before = performance.now();
  await closed;
  expect(performance.now() - before).toBeLessThan(1000);
});

test('a port that is taken is told', async () => {
  const { server } = await door();
  await expect(
    serve(
      '127.0.0.1',
      server.port,
      [],
      logTo(() => {}, [], 'info'),
    ),
  ).rejects.toThrow(/EADDRINUSE/);
});
