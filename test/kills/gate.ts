/** Stands between the bot and the two that it speaks to, counts what it has them do, and kills it at one point. */
import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { effectOf } from './effect.ts';

/**
 * Where the bot is killed: `before` the request has gone out, once it is `answered` but the bot has not had the answer, or `after` it has: at
 * the next request that it makes to anyone, by when what came of the effect is saved.
 */
export type When = 'before' | 'answered' | 'after';

export interface Point {
  /** An effect as `effectOf` names it. */
  readonly effect: string;
  /** 1 for the first of its name. */
  readonly time: number;
  readonly when: When;
}

export interface Gate extends AsyncDisposable {
  readonly between: (who: 'github' | 'marketplace', url: string) => Promise<string>;
  /** Kills the bot, which comes again; set before anything is asked. */
  kill: () => Promise<void>;
  /** The effects that got through the gate or to it, in order. */
  readonly effects: readonly string[];
  /** Whether the point was reached, and the bot was killed there. */
  readonly reached: () => boolean;
  /** Whether it is being killed, or soon will be. */
  readonly busy: () => boolean;
}

/** If nothing is asked for so long, in milliseconds of the machine's time, the bot is killed all the same. */
const quiet = 500;

export function gate(point?: Point): Gate {
  const closing: (() => Promise<void>)[] = [];
  const effects: string[] = [];
  let reached = false;
  let after: NodeJS.Timeout | undefined;
  let killing = false;

  const kill = async () => {
    reached = true;
    killing = true;
    clearTimeout(after);
    after = undefined;
    await made.kill();
    killing = false;
  };
  const killed = async (answer: ServerResponse) => {
    await kill();
    answer.destroy();
  };
  const serve = async (who: 'github' | 'marketplace', url: string, asked: IncomingMessage, answer: ServerResponse) => {
    const body = await whole(asked);
    if (after !== undefined) return killed(answer);
    const effect = effectOf(who, asked.method ?? '', asked.url ?? '', body.toString());
    if (effect !== undefined) effects.push(effect);
    const time = effects.filter((one) => one === effect).length;
    const when = !reached && effect === point?.effect && time === point?.time ? point?.when : undefined;
    if (when === 'before') return killed(answer);
    const came = await passedOn(url, asked, body);
    const had = await whole(came);
    if (when === 'answered') return killed(answer);
    answer.writeHead(came.statusCode ?? 502, came.rawHeaders).end(had);
    if (when === 'after') after = setTimeout(() => void kill(), quiet);
  };
  const made: Gate = {
    effects,
    reached: () => reached,
    busy: () => killing || after !== undefined,
    kill: () => Promise.resolve(),
    between: async (who, url) => {
      const server = createServer((asked, answer) => {
        // Whoever asks may be gone before it is answered.
        serve(who, url, asked, answer).catch(() => answer.destroy());
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      closing.push(
        () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      );
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    [Symbol.asyncDispose]: async () => {
      clearTimeout(after);
      for (const close of closing) await close();
    },
  };
  return made;
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function passedOn(url: string, { method, url: path = '/', headers }: IncomingMessage, body: Buffer) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const { host: _, ...rest } = headers;
    const sent = request(new URL(path, url), { method, headers: rest, agent: false }, resolve);
    sent.once('error', reject);
    sent.end(body);
  });
}
