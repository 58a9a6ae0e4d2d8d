/** An offer as the text files of its folder: how an offer that exists already comes into a repository. */
import type * as z from 'zod';
import { offersByType, plansByType } from '../../schemas/offer.ts';
import type { OfferType, Path } from '../../schemas/words.ts';
import { knownKeys, members, rootField, walk } from './field.ts';
import { grafted, pathTree } from './path-tree.ts';
import { writeYaml } from './write-yaml.ts';

/** Texts that are longer, or have more than one line, stand in files of their own. In characters. */
const longText = 200;

/** Where the schemas for editors are released. */
const schemas = 'https://raw.githubusercontent.com/offerlane/offerlane/v0/schemas/json';

/**
 * The files of an offer, by paths from its folder: `offer.yml`, `plans/<plan-id>.yml` and long texts. `value` is the offer whole, with its
 * plans under `plans`. Pictures are not among them.
 */
export function offerFolder(type: OfferType, value: unknown): ReadonlyMap<string, string> {
  const texts: { readonly path: Path; readonly file: string; readonly text: string }[] = [];
  walk(rootField(offersByType[type]), value, ({ facts, schema }, current, path) => {
    if (facts.file === 'text' && typeof current === 'string' && (current.length > longText || current.includes('\n')))
      texts.push({ path, file: textFile(path, current), text: current });
    return schema !== undefined;
  });
  const linked = grafted(value, pathTree(texts.map(({ path, file }) => [path, { file }])));
  const { plans, ...offer } = Object.fromEntries(members(linked));
  const written = [...members(plans)].map(
    ([id, plan]) => [`plans/${id}.yml`, yamlFile(`${type}-plan`, plan, plansByType[type])] as const,
  );
  return new Map([
    ['offer.yml', yamlFile('offer', offer, offersByType[type])],
    ...written,
    ...texts.map(({ file, text }) => [file, `${text.replace(/\n+$/, '')}\n`] as const),
  ]);
}

/** The file, with its fields in the order of its schema. */
function yamlFile(name: string, value: unknown, schema: z.ZodType): string {
  const order = knownKeys(schema, value) ?? [];
  const fields = [...members(value)].sort(([a], [b]) => rank(order, a) - rank(order, b));
  return `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n${writeYaml(Object.fromEntries(fields))}`;
}

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
