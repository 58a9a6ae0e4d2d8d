/** Serves an offer's pictures and documents on this machine, for a marketplace that is on it too. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

export interface MediaServer extends AsyncDisposable {
  /** The address of a file, by its hash. */
  readonly url: (file: { readonly path: string; readonly sha256: string }) => string;
}

/** Files by the SHA-256 of their bytes, in hexadecimal, under a path that nobody guesses. */
export async function mediaServer(files: ReadonlyMap<string, Uint8Array>): Promise<MediaServer> {
  const secret = randomUUID();
  const server = createServer(({ url = '', method }, response) => {
    const [, word, sha256 = ''] = url.split('/');
    const bytes = word === secret && method === 'GET' ? files.get(sha256) : undefined;
    response.writeHead(bytes === undefined ? 404 : 200, { connection: 'close' }).end(bytes);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: ({ path, sha256 }) =>
      `http://127.0.0.1:${port}/${secret}/${sha256}/${encodeURIComponent(path.split('/').at(-1) ?? '')}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
