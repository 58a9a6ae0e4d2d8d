/** An offer as the text files of its folder: how an offer that exists already comes into a repository. */
import type * as z from 'zod';
import { offersByType, plansByType } from '../../schemas/offer.ts';
import type { OfferType, Path } from '../../schemas/words.ts';
import { knownKeys, members, rootField, walk } from './field.ts';
import { grafted, pathTree } from './path-tree.ts';
import { unprintable } from './unsafe-value.ts';
import { writeYaml } from './write-yaml.ts';

/** Texts that are longer, or have more than one line, stand in files of their own. In characters. */
const longText = 200;

/** Where the schemas for editors are released. */
const schemas = 'https://raw.githubusercontent.com/offerlane/offerlane/v0/schemas/json';

/**
 * The files of an offer, by paths from its folder: `offer.yml`, `plans/<plan-id>.yml` and long texts. `value` is the offer whole, with its
 * plans under `plans`. Pictures are not among them. Throws where a plan's ID is none that the marketplace gives: it names a file.
 */
export function offerFolder(type: OfferType, value: unknown): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const texts: { readonly path: Path; readonly file: string; readonly text: string }[] = [];
  walk(rootField(offersByType[type]), value, ({ facts, schema }, current, path) => {
    const text = facts.file === 'text' ? ownText(current) : undefined;
    if (text !== undefined) texts.push({ path: [...path], file: freeName(textFile(path, text), taken), text });
    return schema !== undefined;
  });
  const linked = grafted(value, pathTree(texts.map(({ path, file }) => [path, { file }])));
  const { plans, ...offer } = Object.fromEntries(members(linked));
  const written = [...members(plans)].map(([id, plan]) => {
    if (!planId.test(String(id)))
      throw new Error('A plan ID is none that the marketplace gives; no file can be named by it.');
    return [`plans/${id}.yml`, yamlFile(`${type}-plan`, plan, plansByType[type])] as const;
  });
  return new Map([
    ['offer.yml', yamlFile('offer', offer, offersByType[type])],
    ...written,
    ...texts.map(({ file, text }) => [file, `${text}\n`] as const),
  ]);
}

/** Schema of plan. */
const planId = /^[a-z0-9-_]{1,50}$/;

/** A text as it stands in a file of its own; undefined where it stands in the YAML: it is short, or a file could not hold it. */
function ownText(value: unknown): string | undefined {
  if (typeof value !== 'string' || unprintable.test(value) || value.startsWith('\ufeff')) return undefined;
  const text = value.replace(/\r\n?/g, '\n').replace(/(?<!\n)\n+$/, '');
  return text.length > longText || /[^\n]\n|\n[^\n]/.test(text) ? text : undefined;
}

/** A name that no other file has, in whatever case a file system keeps it. */
function freeName(name: string, taken: Set<string>): string {
  const isFree = (one: string) => !taken.has(one.toLowerCase());
  let free = name;
  for (let count = 2; !isFree(free); count += 1) free = name.replace(/(?=\.\w+$)/, `-${count}`);
  taken.add(free.toLowerCase());
  return free;
}

/** The file, with its fields in the order of its schema. */
function yamlFile(name: string, value: unknown, schema: z.ZodType): string {
  const order = knownKeys(schema, value) ?? [];
  const fields = [...members(value)].sort(([a], [b]) => rank(order, a) - rank(order, b));
  return `${schemaLine(name)}${writeYaml(Object.fromEntries(fields))}`;
}

/** The first line of a file, by which editors know its fields. */
export const schemaLine = (name: string) => `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;

const leading = ['id', 'type', 'alias'];
const trailing = ['api'];
const rank = (order: readonly string[], name: string | number) => {
  const key = String(name);
  if (leading.includes(key)) return leading.indexOf(key) - leading.length;
  return trailing.includes(key) ? order.length : order.indexOf(key);
};

/** `description.html`, `terms-of-use.txt`, `plans/standard-description.html`. */
function textFile(path: Path, text: string): string {
  const [first, plan, ...rest] = path;
  const ofPlan = first === 'plans';
  const words = (ofPlan ? rest : path).filter(
    (word) => word !== 'listing' && word !== 'en-us' && word !== 'properties',
  );
  const name = words.map((word) => (typeof word === 'number' ? word + 1 : kebab(word))).join('-');
  return `${ofPlan ? `plans/${plan}-` : ''}${name}.${/<\w+[^>]*>/.test(text) ? 'html' : 'txt'}`;
}

const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
