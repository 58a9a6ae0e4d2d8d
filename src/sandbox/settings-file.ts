/** YAML files that set the sandbox up. */
import type * as z from 'zod';
import { readDocument } from '../source/document.ts';

/** The content of a file, by its schema. Throws an Error with a line for each fault: file, line, column and what is wrong. */
export function settingsFile<Content>(file: string, bytes: Uint8Array, schema: z.ZodType<Content>): Content {
  const read = readDocument(file, bytes);
  if ('rule' in read) throw new Error(`${file}:${read.line}:${read.column} ${read.message}`);
  const { success, data, error } = schema.safeParse(read.value);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => {
    const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
    const { line, column } = read.at(keys, 'value');
    return `${file}:${line}:${column} ${keys.join('.') || 'the file'}: ${message}`;
  });
  throw new Error(faults.join('\n'));
}
