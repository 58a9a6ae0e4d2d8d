/** The examples of docs/sandbox.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(import.meta.dirname, '../../docs/sandbox.md'), 'utf8');

/** The code below each comment that begins so, by the rest of the comment. */
export function documented(kind: string): ReadonlyMap<string, string> {
  const found = page.matchAll(/<!-- (\w+)(?:: ([^>]*?))? -->\n```\w+\n([\s\S]*?)```/g);
  const own = [...found].filter(([, name]) => name === kind);
  return new Map(own.map(([, , title, code = ''], index) => [title ?? String(index), code]));
}
