/** The bot's HTTP server: webhooks in, files out, and whether it is well. */
import { createServer, type IncomingMessage } from 'node:http';
import type { Log } from './log.ts';

export interface Answer {
  readonly status: number;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly type?: string;
}

/** By method and the beginning of the path. */
export type Routes = Readonly<Record<string, (request: IncomingMessage, path: string) => Promise<Answer>>>;

export interface Server {
  readonly port: number;
  /** Ends once what is being answered is. */
  close(): Promise<void>;
}

/** Nobody who has something to say takes longer, in milliseconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5000 };

/** Listens; answers 404 where no route begins so. Throws where the port is taken. */
export async function serve(host: string, port: number, routes: Routes, log: Log): Promise<Server> {
  const server = createServer({ ...patience, maxHeaderSize: 16_384 }, (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const route = Object.entries(routes).find(([begins]) => `${request.method} ${path}`.startsWith(begins))?.[1];
    const answered =
      route === undefined ? Promise.resolve<Answer>({ status: 404, text: 'nothing is here' }) : route(request, path);
    answered
      .catch((error: unknown): Answer => {
        log.error({ err: error, path: path.slice(0, 100) }, 'a request failed');
        return { status: 500, text: 'it failed; the log says why' };
      })
      .then(({ status, text = '', bytes, type = 'text/plain; charset=utf-8' }) => {
        if (status >= 400) log.info({ status, method: request.method, path: path.slice(0, 100) }, text);
        // A body that nobody reads would keep the connection.
        if (!request.complete) response.setHeader('connection', 'close');
        response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' });
        response.end(bytes ?? `${text}\n`);
      });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
