/** What a request changes, in words that are the same each time it is made. */
import { parsedJson } from '../../schemas/parsed-json.ts';
import { Submitted } from '../stories/weather.ts';

/** Undefined for a request that changes nothing: reads, and those for tokens. */
export function effectOf(
  who: 'github' | 'marketplace',
  method: string,
  address: string,
  body: string,
): string | undefined {
  const [path = ''] = address.split('?');
  if (method === 'GET' || path.includes('token')) return undefined;
  if (who === 'github') return `${method} ${path.replace(/[0-9a-f]{40}|\d+/g, 'N')}`;
  if (!path.endsWith('/configure')) return `${method} ${path.replace(/[0-9a-f-]{36}/g, 'ID')}`;
  const { resources = [] } = Submitted.safeParse(parsedJson(body)).data ?? {};
  const target = resources.flatMap((one) => one.target?.targetType ?? [])[0] ?? 'draft';
  return `${method} ${path} (${target})`;
}
