/** What a script would do instead: loads a publisher's YAML, and may hold it against the JSON Schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { load } from 'js-yaml';

const [, , name, folder = '.'] = process.argv;
const home = join(import.meta.dirname, '../..');
const schema = (file: string) => JSON.parse(readFileSync(join(home, 'schemas/json', file), 'utf8'));

type Judge = (file: string, value: unknown) => boolean;

async function judge(): Promise<Judge> {
  if (name !== 'ajv') return () => true;
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const offer = ajv.compile(schema('offer.schema.json'));
  const plan = ajv.compile(schema('virtual-machine-plan.schema.json'));
  return (file, value) => (file === 'offer.yml' ? offer(value) : plan(value));
}

const judged = await judge();
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
  file.name.endsWith('.yml'),
);
const wrong = files.filter((file) => !judged(file.name, load(readFileSync(join(file.parentPath, file.name), 'utf8'))));
if (wrong.length > 0) throw new Error(`${wrong.length} files are wrong`);
