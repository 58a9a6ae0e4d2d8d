/** Serves pictures, as the place does that a publisher's files are fetched from. */
import type { Buffer } from 'node:buffer';
import { createServer } from 'node:http';

export interface AssetServer extends AsyncDisposable {
  readonly url: string;
}

/** Files by their paths, such as `fabrikam-gateway/media/hero.png`. */
export async function assetServer(files: ReadonlyMap<string, Buffer>): Promise<AssetServer> {
  const server = createServer(({ url = '' }, response) => {
    const bytes = files.get(decodeURIComponent(url.slice(1)));
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
