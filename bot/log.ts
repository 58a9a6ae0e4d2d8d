/** The log: a line of JSON for each thing that is worth one, with nothing secret in it. */
import { Writable } from 'node:stream';
import pino from 'pino';

export type Log = pino.Logger;

/** What tokens and keys look like, of whatever length. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(gh[pousr]|github_pat)_[A-Za-z0-9._]+/g, '$1_…'],
  [/\b[Bb]earer\s+[A-Za-z0-9._~+/=-]+/g, 'Bearer …'],
  [/\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g, '…'],
  [/\b(sig|AccountKey|client_secret|SharedAccessSignature)=[^&;\s"\\]+/gi, '$1=…'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----/gs, '…'],
  [/\/assets\/[A-Za-z0-9_.-]+/g, '/assets/…'],
];

/** A text without what looks like a secret, and without these values. */
export function redacted(text: string, values: readonly string[]): string {
  const known = values.filter((value) => value.length >= 4).toSorted((a, b) => b.length - a.length);
  const without = known.reduce((told, value) => told.replaceAll(value, '…'), text);
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
  return pino({ level, base: null }, stream);
}
