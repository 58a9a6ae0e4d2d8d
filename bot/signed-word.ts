/** Parts of paths that nobody but us can make: what they stand for, and its signature. */
import { Buffer } from 'node:buffer';
import type * as z from 'zod';
import { parsedJson } from '../schemas/parsed-json.ts';
import { genuine, signature } from './signature.ts';

export function signedWord(key: string, meant: unknown): string {
  const text = Buffer.from(JSON.stringify(meant)).toString('base64url');
  return `${text}.${signature(key, text, 'base64url')}`;
}

/** What a word stands for; undefined where it is not signed, or stands for something else. */
export function meaning<Schema extends z.ZodType>(
  key: string,
  word: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  const [text = '', signed = ''] = word.split('.');
  if (!genuine(signed, signature(key, text, 'base64url'))) return undefined;
  return schema.safeParse(parsedJson(Buffer.from(text, 'base64url').toString('utf8'))).data;
}
