/** Files that the APIs name by address: pictures, documents, reports. No token goes along. */
import type { Buffer } from 'node:buffer';
import type { Clock } from '../../ports/clock.ts';
import { Stalled } from '../../ports/failure.ts';
import { type Limits, nameOf } from './exchange.ts';
import { atLoopback } from './loopback.ts';
import { patiently } from './patience.ts';

const mostRedirects = 3;

export interface Download {
  readonly limits: Limits;
  /** Whether plain http of this machine is followed, as it is where the API itself is of this machine. */
  readonly loopback: boolean;
}

/** The bytes at an address. Throws Stalled where it is none to be followed, or has nothing; Waiting where it does not answer. */
export async function download(clock: Clock, address: string, { limits, loopback }: Download): Promise<Buffer> {
  let url = followed(address, undefined, loopback);
  for (let redirects = 0; ; redirects += 1) {
    const { status, headers, body } = await patiently(clock, { method: 'GET', url, headers: {}, limits });
    if (status === 200) return body;
    const name = nameOf({ method: 'GET', url });
    const target = status >= 300 && status < 400 ? headers.get('location') : null;
    if (target === null)
      throw new Stalled(`${name} answered ${status}. Such addresses expire: read the offer again, then the file.`);
    if (redirects === mostRedirects) throw new Stalled(`${name} redirects more than ${mostRedirects} times.`);
    url = followed(target, url, loopback);
  }
}

/** An address that may be asked. Its query is never told: it may hold a signature. */
function followed(address: string, from: URL | undefined, loopback: boolean): URL {
  if (!URL.canParse(address, from?.href)) throw new Stalled('The marketplace names a file by what is no address.');
  const url = new URL(address, from);
  const allowed = url.protocol === 'https:' || (loopback && url.protocol === 'http:' && atLoopback(url));
  if (!allowed || url.username !== '' || url.password !== '')
    throw new Stalled(`${nameOf({ method: 'GET', url })} is not asked for: files are read over https, without a user.`);
  return url;
}
