import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublic } from '../../../src/adapters/addresses/public-address.ts';
import { publicAddresses } from '../../../src/adapters/addresses/public-addresses.ts';
import { lookAtBlob } from '../../../src/operations/look-at-blob.ts';
import { anImage } from '../../measure/disk/an-image.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serving(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}`, asked: () => asked };
}

const get = (url: string) => ({ method: 'GET', url, redirects: true }) as const;
const refused = 'leads to a private network, which is never asked';

describe('who is asked', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '168.63.129.16',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.51.100.7',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '64:ff9b::7f00:1',
    'localhost',
    '',
  ])('%s is not public', (address) => expect(isPublic(address)).toBe(false));
  test.each(['8.8.8.8', '20.50.2.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    '%s is public',
    (address) => expect(isPublic(address)).toBe(true),
  );

  test('no address of this machine, however it is written', async () => {
    const { port, asked } = await serving((_, response) => response.end('secret'));
    const { ask } = publicAddresses({ resolve: async () => ['127.0.0.1'] });
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0x7f000001',
      '2130706433',
      '127.1',
      '[::ffff:127.0.0.1]',
      'a.example',
    ])
      expect(await ask(get(`http://${host}:${port}/`)), host).toMatch(/never asked|only those of web servers/);
    for (const host of ['127.0.0.1', '127.1', '0x7f000001', '[::ffff:127.0.0.1]'])
      expect(await ask(get(`http://${host}/`)), host).toBe(refused);
    expect(asked()).toBe(0);
  });

  test('nobody where one of several addresses is private', async () => {
    const { ask } = publicAddresses({ resolve: async () => ['8.8.8.8', '10.0.0.1'] });
    expect(await ask(get('https://rebinds.example/'))).toBe(refused);
  });

  test('a name that answers otherwise the second time is asked where it was looked at', async () => {
    const { port, asked } = await serving((_, response) => response.end('secret'));
    let answers = 0;
    const resolve = async () => [answers++ === 0 ? '192.0.2.1' : '127.0.0.1'];
    const { ask } = publicAddresses({ resolve, near: [`http://rebinds.example:${port}`], time: 500 });
    expect(typeof (await ask(get(`http://rebinds.example:${port}/`)))).toBe('string');
    expect([answers, asked()]).toEqual([1, 0]);
  });

  test('no redirect leads inside', async () => {
    const inside = await serving((_, response) => response.end('secret'));
    const outside = await serving((_, response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end());
    const metadata = await serving((_, response) =>
      response.writeHead(307, { location: 'http://169.254.169.254/metadata/instance' }).end(),
    );
    const { ask } = publicAddresses({ near: [outside.origin, metadata.origin] });
    expect(await ask(get(outside.origin))).toBe(refused);
    expect(await ask(get(metadata.origin))).toBe(refused);
    expect(inside.asked()).toBe(0);
  });

  test('no other scheme, port, or name and password', async () => {
    const { ask } = publicAddresses();
    expect(await ask(get('file:///etc/passwd'))).toBe('is no web address');
    expect(await ask(get('ftp://example.com/'))).toBe('is no web address');
    expect(await ask(get('https://8.8.8.8:22/'))).toBe('asks for port 22; only those of web servers are asked');
    expect(await ask(get('https://me:pass@example.com/'))).toBe('holds a user name or password');
    expect(await ask(get('nonsense'))).toBe('is no web address');
  });
});

describe('what is heard', () => {
  test('a status, headers and the first bytes', async () => {
    const { origin } = await serving((request, response) => {
      if (request.url === '/from') return response.writeHead(301, { location: '/to' }).end();
      return response.writeHead(200, { 'x-a': 'b' }).end('x'.repeat(1_000_000));
    });
    const answer = await publicAddresses({ near: [origin] }).ask(get(`${origin}/from`));
    expect(answer).toMatchObject({ status: 200, headers: { 'x-a': 'b' } });
    expect(typeof answer === 'string' ? 0 : answer.bytes.length).toBe(65_536);
  });

  test('nothing of a body that never comes, or of circles', async () => {
    const { origin } = await serving((request, response) => {
      if (request.url === '/circle') return response.writeHead(302, { location: '/circle' }).end();
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
      return undefined;
    });
    const { ask } = publicAddresses({ near: [origin], time: 400 });
    expect(await ask(get(`${origin}/slow`))).toBe('takes too long to answer');
    expect(await ask(get(`${origin}/circle`))).toBe('sends elsewhere more than 5 times');
  });
});

describe('a blob', () => {
  const token = `sv=2024-11-04&sr=c&sp=rl&st=2026-11-20T00%3A00%3A00Z&se=2027-01-20T00%3A00%3A00Z&sig=${'A'.repeat(43)}%3D`;
  const stored = async (refuse?: number) => {
    const { length, footer, head } = anImage();
    let sent = 0;
    const { origin } = await serving((request, response) => {
      if (refuse !== undefined || !request.url?.endsWith(`?${token}`)) return response.writeHead(refuse ?? 403).end();
      const headers = { 'x-ms-blob-type': 'PageBlob', 'content-length': String(length) };
      if (request.method === 'HEAD') return response.writeHead(200, headers).end();
      const [, first = '0', last = '0'] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      const part = Number(first) === 0 ? head.subarray(0, Number(last) + 1) : footer;
      sent += part.length;
      return response.writeHead(206, { 'content-length': String(part.length) }).end(part);
    });
    const facts = await lookAtBlob(`${origin}/images/a.vhd`, token, publicAddresses({ near: [origin] }), 0);
    return { facts, sent };
  };

  test('is told by its head and its footer, whatever its length', async () => {
    const { facts, sent } = await stored();
    expect(facts).toMatchObject({
      kind: 'PageBlob',
      disk: { format: 'fixed', checksum: true },
      sas: { permissions: 'rl' },
    });
    expect(sent).toBe(512 + 17_408);
  });

  test('that is refused or gone says so, without the token', async () => {
    for (const status of [403, 404, 409, 500]) {
      const { facts } = await stored(status);
      expect(facts.fault).toMatch(/SAS|not there|not allow|status 500/);
      expect(JSON.stringify(facts)).not.toContain('AAAA');
    }
  });
});
