/** Speaks HTTP on the loopback interface, with the headers that GitHub sends. */
import { Buffer } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Call } from './answered.ts';
import type { Answer } from './asked.ts';

/** The largest body that is read: GitHub takes blobs of 100 MB, of which base64 makes a third more. */
const bodyBytes = 140 * 1024 * 1024;

export interface Http {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves on a port of 127.0.0.1, any free one where it is 0. An undefined answer ends the connection. */
export async function http(port: number, reply: (call: Call) => Promise<Answer | undefined>): Promise<Http> {
  const server = createServer((request, response) => {
    serve(request, response, reply).catch(() => response.destroy());
  });
  await listening(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(`Port ${port} of 127.0.0.1 cannot be used.`, { cause })));
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  reply: (call: Call) => Promise<Answer | undefined>,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk);
    size += Buffer.byteLength(chunk);
    if (size > bodyBytes) return void response.destroy();
  }
  const answer = await reply({
    method: request.method ?? 'GET',
    address: new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    text: Buffer.concat(chunks).toString(),
  });
  if (answer === undefined) return void response.destroy();
  write(request, response, answer);
}

function write(request: IncomingMessage, response: ServerResponse, { status, body, headers }: Answer): void {
  const plain = body instanceof Uint8Array || typeof body === 'string';
  const bytes = plain ? Buffer.from(body) : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
  const same = request.method === 'GET' && status === 200 && request.headers['if-none-match'] === etag;
  response.writeHead(same ? 304 : status, {
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    'cache-control': 'private, max-age=60, s-maxage=60',
    ...(request.method === 'GET' && status === 200 && { etag }),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': randomBytes(14).toString('hex').toUpperCase(),
    ...headers,
  });
  response.end(same || request.method === 'HEAD' ? undefined : bytes);
}
