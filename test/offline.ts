/** Tests talk to this machine alone. */
import { Socket } from 'node:net';
import process from 'node:process';

const own = /^(127\.0\.0\.1|localhost|::1)$/;

interface Wanted {
  readonly host?: string;
  readonly path?: string | null;
}

/** Where a socket is to connect to, in each way in which Node.js lets it be said. */
function wanted([first, second]: readonly unknown[]): Wanted {
  if (Array.isArray(first)) return wanted(first);
  if (typeof first === 'object' && first !== null) return first;
  if (typeof second === 'string') return { host: second };
  return typeof first === 'string' && Number.isNaN(Number(first)) ? { path: first } : {};
}

const connect = Socket.prototype.connect;

Socket.prototype.connect = function (this: Socket, ...words: unknown[]) {
  const { host = 'localhost', path } = wanted(words);
  if (typeof path === 'string' || own.test(host)) return Reflect.apply(connect, this, words);
  process.nextTick(() => this.destroy(new Error(`A test asked for ${host}.`)));
  return this;
} as typeof connect;
