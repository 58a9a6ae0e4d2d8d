/** The bytes of an asset, as a storage account serves them. */
import { pngHeader } from '../measure/png-header.ts';
import { startsAsPdf } from '../measure/starts-as-pdf.ts';
import { type Answer, refusal } from './call.ts';

export function assetAnswer(bytes: Uint8Array | undefined): Answer {
  if (bytes === undefined) return refusal(404, 'There is no such asset');
  const type = pngHeader(bytes) ? 'image/png' : startsAsPdf(bytes) ? 'application/pdf' : 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type, 'x-content-type-options': 'nosniff' }, body: bytes };
}
