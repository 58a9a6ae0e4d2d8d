/** Microsoft's JSON Schemas, where they are at hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod';

export const references = join(import.meta.dirname, '../../../shared/reference/partner-center');
export const version = '2022-03-01-preview2';
const oldHost = 'https://product-ingestion.azureedge.net/schema';

export const Json = z.record(z.string(), z.unknown());
export type Json = z.infer<typeof Json>;
export const read = (path: string) => Json.parse(JSON.parse(readFileSync(join(references, path), 'utf8')));

/** Microsoft's schemas by type, each with the definitions that it lacks. */
export function oracle() {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  addFormats.default(ajv);
  const files = readdirSync(join(references, 'schemas')).map((name) => read(`schemas/${name}`));
  const known = new Set<string>();
  for (const file of files) {
    for (const [id, definition] of Object.entries(Json.parse(file.$defs ?? {}))) {
      if (!id.startsWith('https:') || known.has(id)) continue;
      known.add(id);
      // Of the two spellings of schema-uri, one knows the old host alone.
      ajv.addSchema(/schema-uri/.test(id) ? { $id: id } : withoutOwnDefinitions(Json.parse(definition)));
    }
  }
  ajv.addSchema({ $id: `${oldHost}/masked-secret/${version}`, const: '*********' });
  for (const file of files)
    ajv.addSchema({ ...withoutOwnDefinitions(file), $schema: 'https://json-schema.org/draft/2020-12/schema' });
  return (type: string) => ajv.getSchema(`${oldHost}/${type}/${version}`);
}

function withoutOwnDefinitions(schema: Json): Json {
  const own = Object.entries(Json.parse(schema.$defs ?? {})).filter(([id]) => !id.startsWith('https:'));
  return { ...schema, $defs: Object.fromEntries(own) };
}
