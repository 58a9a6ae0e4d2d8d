/** Speaks HTTP on the loopback interface. */
import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { bounded } from './bounded.ts';
import { type Answer, type Call, refusal } from './call.ts';

/** The largest body that is read. */
const bodyBytes = 20 * 1024 * 1024;

/** An answer, and how many real milliseconds it is held back. */
export interface Reply {
  readonly answer: Answer;
  readonly delay: number;
}

export interface HttpServer {
  readonly port: number;
  /** Ends open connections. */
  readonly close: () => Promise<void>;
}

/** Serves on a port of 127.0.0.1; on any free one where it is 0. Throws where the port is taken. */
export async function httpServer(port: number, reply: (call: Call) => Promise<Reply>): Promise<HttpServer> {
  const closing = new AbortController();
  const server = createServer((request, response) => {
    serve(request, response, reply, closing.signal).catch((error: unknown) => {
      // Whoever asked has hung up, or the server closes while it holds an answer back.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await listening(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken =
        cause.code === 'EADDRINUSE' ? 'is taken; name another with --port' : `cannot be used: ${cause.code}`;
      reject(new Error(`Port ${port} of 127.0.0.1 ${taken}.`, { cause }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  reply: (call: Call) => Promise<Reply>,
  signal: AbortSignal,
): Promise<void> {
  const call = await callOf(request);
  const { answer, delay } =
    call === undefined ? tooLarge : 'status' in call ? { answer: call, delay: 0 } : await reply(call);
  if (delay > 0) await sleep(delay, undefined, { signal });
  const bytes =
    answer.body instanceof Uint8Array
      ? answer.body
      : Buffer.from(answer.body === undefined ? '' : JSON.stringify(answer.body));
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(call === undefined && { connection: 'close' }),
    ...answer.headers,
    'content-length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const tooLarge: Reply = { answer: refusal(413, 'The body is larger than 20 MB'), delay: 0 };

/** A request as a call, an answer where its address is none, undefined where its body is too large. */
async function callOf(request: IncomingMessage): Promise<Call | Answer | undefined> {
  const body = await bounded(request, bodyBytes);
  if (body === undefined) return undefined;
  const [, rawPath = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(request.url ?? '') ?? [];
  const path = unescaped(rawPath);
  if (path === undefined) return refusal(400, 'The address is escaped wrongly');
  return {
    method: request.method ?? 'GET',
    path: path.length > 1 ? path.replace(/\/+$/, '') : path,
    query: new Map([...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value])),
    headers: new Map(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: body.toString(),
  };
}

function unescaped(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
