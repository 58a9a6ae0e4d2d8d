/** Words that are none of the choices, or not in the format that they should have. */
import { holderLine, withKey, withValue } from '../edit.ts';
import { atSpot, inDocument, is, linesOf, nameOf, type Operator } from '../fault.ts';
import { type FormatName, formats, wrongValues } from '../formats.ts';
import { keysOf } from '../subject.ts';
import { misworded } from './replace.ts';

const others = [
  'sasUri',
  'payAsYouGo',
  'tcp',
  'public',
  'visible',
  'month',
  'x64Gen1',
  'none',
  'custom',
  'azureGlobal',
  'usd',
  'perCore',
  'linux',
  'hidden',
  'all',
];

const choices: readonly Operator[] = [
  misworded('a word that is none of the choices', is('word'), (_spot, random) =>
    random.pick(['other thing', 'default', 'unknown', 'standard', 'n/a', 'TODO']),
  ),
  misworded('a choice of another field', is('word'), ({ noun }, random) =>
    random.pick(others.filter((word) => !noun.words.includes(word))),
  ),
  misworded('a choice in other letter case', is('word'), ({ noun, node }, random) => {
    if (typeof node.value !== 'string') return undefined;
    const { value } = node;
    const cases = [value.toUpperCase(), value.replace(/^./, (first) => first.toUpperCase()), value.toLowerCase()];
    return random.pick(cases.filter((one) => !noun.words.includes(one)));
  }),
  misworded('a choice spelt wrong', is('word'), ({ noun, node }, random) => {
    if (typeof node.value !== 'string') return undefined;
    const at = random.below(node.value.length);
    const spelt = node.value.slice(0, at) + node.value.slice(at + 1);
    return noun.words.includes(spelt) || spelt === '' ? undefined : spelt;
  }),
  atSpot(
    'another choice than the fields beside it',
    ({ chooses }) => chooses,
    (spot, random) => {
      const { document, node } = spot;
      const { parent } = node;
      const union = spot.noun.kind === 'word' ? spot.noun.words : ['true', 'false'];
      const other = random.pick(union.filter((word) => word !== String(node.value)));
      const beside = spot.holder;
      if (other === undefined || parent === undefined || beside?.kind !== 'choice') return undefined;
      const keys = keysOf(beside, { ...parent, value: { [beside.by]: other } }) ?? {};
      const names = parent.children.map(({ key }) => key?.name ?? '');
      const stray = names.filter((name) => !(name in keys) && !(`${name}?` in keys));
      const missing = Object.keys(keys).filter((key) => !key.endsWith('?') && !names.includes(key));
      const also = parent.children.filter(({ key, value }) => {
        const noun = keys[key?.name ?? ''];
        return key?.name !== beside.by && noun?.kind === 'word' && !noun.words.includes(String(value));
      });
      if (stray.length + missing.length + also.length === 0) return undefined;
      // What only the other choice has is told field by field.
      if (stray.length === 0 && (missing.length > 1 || other === 'managedApplication')) return undefined;
      const edited = withValue(document, node, other);
      const lines = [
        edited.line,
        ...(stray.length === 0 ? [holderLine(document, parent)] : []),
        ...also.flatMap((one) => linesOf(document, one)),
      ];
      return inDocument(document, edited, `${nameOf(node)}: ${other}`, ...lines);
    },
  ),
];

function misformatted(format: FormatName): Operator {
  return misworded(`a wrong ${formatTitles[format] ?? format}`, is('format'), ({ node, noun }, random) =>
    noun.format === format ? random.pick(wrongValues(format, String(node.value))) : undefined,
  );
}

const formatTitles: Partial<Record<FormatName, string>> = {
  guid: 'GUID',
  email: 'e-mail address',
  phone: 'telephone number',
  url: 'web address',
  secureUrl: 'https address',
  blobUrl: 'address of a blob',
  portRange: 'port range',
  portLabel: 'port label',
  offerId: 'offer ID',
  planId: 'plan ID',
  skuId: 'SKU ID',
  vmSize: 'VM size',
  galleryImage: 'gallery image',
  serverId: 'Marketo server',
  munchkinId: 'Munchkin ID',
  formId: 'Marketo form',
  salesforceId: 'Salesforce ID',
  publisher: 'publisher ID',
  folder: 'offers folder',
};

/** Formats of keys, not of values. */
const keyFormats: readonly FormatName[] = ['category', 'coreSize', 'meterId'];

const wrongTableKey = atSpot(
  'a wrong key in a table',
  ({ holder }) => holder?.kind === 'table',
  ({ document, node, holder }, random) => {
    if (holder?.kind !== 'table') return undefined;
    const wrong = random.pick(wrongValues(holder.key, nameOf(node)).filter((key) => /^[\w -]+$/.test(key)));
    if (wrong === undefined) return undefined;
    const quoted = /^["']/.test(document.text.slice(node.key?.start)) ? wrong : JSON.stringify(wrong);
    return inDocument(document, withKey(document, node, quoted), `${wrong} for ${nameOf(node)}`);
  },
);

const formatNames = Object.keys(formats) as FormatName[];

export const wordOperators: readonly Operator[] = [
  ...choices,
  ...formatNames.filter((format) => !keyFormats.includes(format)).map(misformatted),
  wrongTableKey,
];
