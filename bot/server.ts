/** The bot's HTTP server: webhooks in, files out, and whether it is well. */
import { createServer, type Server as HttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from './log.ts';

export interface Answer {
  readonly status: number;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly type?: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** One that ends in `/` is the beginning of many. */
  readonly path: string;
  readonly answer: (request: IncomingMessage, path: string) => Promise<Answer>;
}

export interface Server {
  readonly port: number;
  /** Takes nothing more, and ends once what is being answered is. */
  close(): Promise<void>;
}

/** How long whoever has something to say may take, in milliseconds, and how often that is looked at. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 2000,
};

/** How long whoever is being answered at the end may take, in milliseconds. */
const lastWords = 10_000;

/** Listens. Throws where the port is taken. */
export async function serve(host: string, port: number, routes: readonly Route[], log: Log): Promise<Server> {
  const server = createServer({ ...patience, maxHeaderSize: 16_384 }, (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const there = routes.filter((one) => path === one.path || (one.path.endsWith('/') && path.startsWith(one.path)));
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = there.find((one) => one.method === method);
    // What stands after the beginning of a path may be secret.
    const place = there[0]?.path ?? 'elsewhere';
    const answered =
      route === undefined ? Promise.resolve(noRoute(response, there)) : answerOf(route, request, path, log);
    answered
      .then((answer) => {
        const { status, text = '' } = answer;
        if (status >= 400) log.info({ status, method: request.method, place }, text);
        send(server, request, response, answer);
      })
      .catch((error: unknown) => {
        log.error({ err: error, place }, 'a request could not be answered');
        response.destroy();
      });
  });
  server.maxConnections = 500;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        const end = setTimeout(() => server.closeAllConnections(), lastWords);
        server.close(() => {
          clearTimeout(end);
          resolve();
        });
      }),
  };
}

async function answerOf({ path, answer }: Route, request: IncomingMessage, asked: string, log: Log): Promise<Answer> {
  try {
    return await answer(request, asked);
  } catch (error) {
    // Whoever hangs up is told nothing, and nothing went wrong here.
    if (request.destroyed && !request.complete) return { status: 400, text: 'the request ends too early' };
    log.error({ err: error, place: path }, 'a request failed');
    return { status: 503, text: 'it failed, and may not fail again' };
  }
}

function noRoute(response: ServerResponse, there: readonly Route[]): Answer {
  if (there.length === 0) return { status: 404, text: 'nothing is here' };
  response.setHeader(
    'allow',
    there.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '),
  );
  return { status: 405, text: 'there is another way to ask for it' };
}

function send(
  server: HttpServer,
  request: IncomingMessage,
  response: ServerResponse,
  { status, text = '', bytes, type = 'text/plain; charset=utf-8' }: Answer,
): void {
  const body = Buffer.from(bytes ?? `${text}\n`);
  // A body that nobody reads would keep the connection, and so would one that waits for more at the end.
  if (!request.complete || !server.listening) response.setHeader('connection', 'close');
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
  if (!request.complete) request.resume();
}
