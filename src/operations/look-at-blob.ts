/** Looks at the blob of a disk: its head and its footer alone, whatever its length. */
import { createHash } from 'node:crypto';
import type { BlobFacts } from '../measure/disk/blob-facts.ts';
import { sasFacts } from '../measure/disk/sas.ts';
import { diskFacts, footerBytes, headBytes } from '../measure/disk/vhd.ts';
import type { Addresses, Answer } from '../ports/addresses.ts';

/** What storage answers, and what a publisher can do about it (cert FAQ, Download failure). */
const failures: Readonly<Record<number, string>> = {
  403: 'may not be read with this SAS: it is wrong, has ended or is of another container',
  404: 'is not there',
  409: 'cannot be read: the storage account does not allow it',
};

/** The facts of a blob by its address and the token for it. */
export async function lookAtBlob(uri: string, token: string, addresses: Addresses, now: number): Promise<BlobFacts> {
  const sas = sasFacts(token, now);
  const url = `${uri}?${token.replace(/^\?/, '')}`;
  const head = await addresses.ask({ method: 'HEAD', url, redirects: false });
  if (typeof head === 'string') return { sas, fault: head };
  if (head.status !== 200) return { sas, fault: failures[head.status] ?? `is answered with status ${head.status}` };
  const kind = head.headers['x-ms-blob-type'];
  const length = Number(head.headers['content-length']);
  if (!Number.isSafeInteger(length) || length < footerBytes) return { sas, kind, fault: 'is too short for a disk' };
  const footer = await addresses.ask({
    method: 'GET',
    url,
    range: [length - footerBytes, length - 1],
    redirects: false,
  });
  const first = await addresses.ask({
    method: 'GET',
    url,
    range: [0, Math.min(headBytes, length) - 1],
    redirects: false,
  });
  const [end, begin] = [part(footer), part(first)];
  if (typeof end === 'string') return { sas, kind, fault: end };
  if (typeof begin === 'string') return { sas, kind, fault: begin };
  const last = end.subarray(0, footerBytes);
  return {
    sas,
    kind,
    disk: diskFacts(length, last, begin.subarray(0, headBytes)),
    content: { length, etag: head.headers.etag, footer: createHash('sha256').update(last).digest('hex') },
  };
}

function part(answer: Answer | string): Uint8Array | string {
  if (typeof answer === 'string') return answer;
  return answer.status === 206 ? answer.bytes : `does not give parts of itself (status ${answer.status})`;
}
