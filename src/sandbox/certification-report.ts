/** The certification report of a publication: what v1.0 says of it, and the file. */
import { createHmac } from 'node:crypto';
import type { CertificationFile } from '../ingestion/certification-file.ts';
import { apiTime } from './api-time.ts';
import type { Publishing } from './state.ts';

const certification = 'Certification';

/** Pending until certification has ended; undefined where there is none. */
export function reportStatus({ plan, state }: Publishing, now: number): string | undefined {
  const steps = plan.steps.filter(({ phase }) => phase === certification);
  const end = steps.at(-1)?.end;
  if (end === undefined) return undefined;
  if (now < end) return state === 'cancelled' ? 'Unknown' : 'Pending';
  if (steps.some(({ failed }) => failed)) return 'Failed';
  return plan.failures.length > 0 && plan.succeeded ? 'PassedWithNotes' : 'Passed';
}

/** When certification ended, as the API writes times. */
export function reportTime({ plan }: Publishing): string {
  return apiTime(plan.steps.findLast(({ phase }) => phase === certification)?.end ?? plan.end);
}

/** What the file holds, once certification has ended. */
export function reportFile(publishing: Publishing, now: number): CertificationFile | undefined {
  const status = reportStatus(publishing, now);
  if (status === undefined || status === 'Pending' || status === 'Unknown') return undefined;
  const { plan } = publishing;
  const held = status === 'Passed' ? [] : plan.failures;
  return {
    status,
    failures: held.map(({ policy, note, resource }) => ({
      ...(policy !== undefined && { policy }),
      note,
      ...(resource !== undefined && { resource }),
    })),
    steps: plan.steps
      .filter(({ end }) => end <= now)
      .map(({ phase, name, judged, note }) => ({ phase, name, judged, note })),
  };
}

/** The address of a report's file, signed, for it is read without a token. */
export function reportAddress(base: string, key: Uint8Array, product: string, publishing: Publishing): string {
  const path = reportPath(product, publishing);
  return `${base}${path}?sig=${reportSignature(key, path)}`;
}

export function reportPath(product: string, { number, target }: Publishing): string {
  return `/reports/${product}/${number}/${target}`;
}

export function reportSignature(key: Uint8Array, path: string): string {
  return createHmac('sha256', key).update(path).digest('hex');
}
