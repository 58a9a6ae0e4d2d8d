/** The log: a line of JSON for each thing that is worth one, with nothing secret in it. */
import { Writable } from 'node:stream';
import pino from 'pino';
import { redacted as withoutValues } from '../src/adapters/bound-secrets.ts';

export type Log = pino.Logger;

/** What tokens and keys look like, of whatever length. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(gh[pousr]|github_pat)_[A-Za-z0-9._-]+/g, '$1_…'],
  [/\b(bearer|basic|token)\s+[A-Za-z0-9._~+/=-]{8,}/gi, '$1 …'],
  [/:\/\/[^/\s@"]+@/g, '://…@'],
  [/\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g, '…'],
  [/\b(sig|AccountKey|client_secret|SharedAccessSignature)=[^&;\s"\\]+/gi, '$1=…'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----/gs, '…'],
  [/\/(assets|previews)\/[A-Za-z0-9_.%-]+/g, '/$1/…'],
];

/** A text without what looks like a secret, and without these values. */
export function redacted(text: string, values: readonly string[]): string {
  const without = withoutValues(text, values);
  return patterns.reduce((told, [pattern, instead]) => told.replace(pattern, instead), without);
}

/** Writes lines to `write`; `values` are the secrets that are known. */
export function logTo(write: (line: string) => void, values: readonly string[], level: string): Log {
  const spelt = values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
  const stream = new Writable({
    write: (chunk, _, done) => {
      write(redacted(String(chunk), spelt));
      done();
    },
  });
  return pino({ level, base: null, serializers: { err: told } }, stream);
}

/** An error and what caused it. Other parts of it may be anything, such as all that was sent. */
function told(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return {
    name,
    message,
    stack,
    ...(cause !== undefined && { cause: told(cause) }),
    ...(errors.length > 0 && { errors: errors.map(told) }),
  };
}
