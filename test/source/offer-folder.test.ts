import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { offerFolder } from '../../src/source/offer-folder.ts';
import { type OfferSource, offerSource } from '../../src/source/offer-source.ts';
import { outline } from '../../src/source/outline.ts';
import { exampleOffers } from '../marketplace/example-offers.ts';

function read(files: ReadonlyMap<string, string>): OfferSource {
  const contents = new Map<string, Uint8Array>([...files].map(([path, text]) => [path, Buffer.from(text)]));
  const tree = new Map(
    [...contents].map(([path, { length: size }]) => [path, { path: `offers/a/${path}`, kind: 'file' as const, size }]),
  );
  const yaml = new Map([...contents].filter(([path]) => path.endsWith('.yml')));
  return offerSource(outline({ folder: 'offers/a', id: 'a', files: tree }, yaml), contents);
}

const long = 'A sentence of the description. '.repeat(10).trim();
const offerWith = (description: unknown, plans: object = {}) => ({
  id: 'a',
  type: 'virtual-machine',
  listing: { 'en-us': { title: 'T', description } },
  plans,
});
const planWith = (description: unknown) => ({ id: 'standard', listing: { 'en-us': { name: 'N', description } } });
const descriptionOf = (description: string) => {
  const value = read(offerFolder('virtual-machine', offerWith(description))).value;
  return JSON.parse(JSON.stringify(value)).listing['en-us'].description;
};

test('the examples are what they were, once written and read again', async () => {
  for (const [, { source }] of await exampleOffers()) {
    const files = offerFolder(source.type, source.value);
    expect(read(files).value).toEqual(source.value);
    expect([...files.keys()].filter((path) => path.startsWith('plans/') && path.endsWith('.yml'))).toHaveLength(2);
    expect(files.get('offer.yml')).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\nid: \S+\ntype: \S+\nalias: /,
    );
  }
});

describe('a text stands in a file of its own where it is long or has lines', () => {
  test.each([
    ['short', 'Short.', false],
    ['long', long, true],
    ['lines', 'One.\nTwo.', true],
    ['HTML', `<p>${long}</p>`, true],
    ['a mark of the byte order', `\ufeff${long}`, false],
    ['a control character', `${long}\u0007`, false],
    ['half a character', `${long}\ud800`, false],
    ['nothing but line breaks', '\n'.repeat(300), false],
  ])('%s', (_, description, apart) => {
    const files = offerFolder('virtual-machine', offerWith(description));
    expect([...files.keys()].some((path) => path.startsWith('description.'))).toBe(apart);
  });

  test('with the ending of what it is, and one line break at the end', () => {
    expect(offerFolder('virtual-machine', offerWith(`<p>${long}</p>\n\n`)).get('description.html')).toBe(
      `<p>${long}</p>\n`,
    );
    expect(offerFolder('virtual-machine', offerWith(long)).get('description.txt')).toBe(`${long}\n`);
    const plans = { standard: planWith(long) };
    const files = offerFolder('virtual-machine', offerWith('Short.', plans));
    expect([...files.keys()]).toEqual(['offer.yml', 'plans/standard.yml', 'plans/standard-description.txt']);
  });

  test.each([
    ['a\r\nb\r\n', 'a\nb'],
    ['a\rb', 'a\nb'],
    [`${long}\n`, long],
    ['a  \n\n  b', 'a  \n\n  b'],
    ['# a\n--- b\n{c}', '# a\n--- b\n{c}'],
    ['\n\na', '\n\na'],
    [`\ufeff${long}`, `\ufeff${long}`],
  ])('%j is read back, in the line ends of the house', (description, text) => {
    expect(descriptionOf(description)).toBe(text);
  });
});

test('texts of one name, in any case, are not written over each other', () => {
  const value = {
    ...offerWith(long),
    listing: {
      'en-us': { description: `${long}1` },
      'EN-us': { description: `${long}2` },
      fr: { description: `${long}3` },
    },
    plans: { a: planWith(`${long}4`), 'a-description': planWith(`${long}5`) },
  };
  const paths = [...offerFolder('virtual-machine', value).keys()].map((path) => path.toLowerCase());
  expect(new Set(paths.filter((path) => !path.endsWith('.yml'))).size).toBe(
    paths.filter((path) => !path.endsWith('.yml')).length,
  );
});

test.each(['../x', 'a/b', '', 'A', '.', 'a\\b', 'a\nb', 'C:x'])(
  'a plan ID that is no name of a file, %j, is not written',
  (id) => {
    expect(() => offerFolder('virtual-machine', offerWith('x', { [id]: planWith('x') }))).toThrow('plan');
  },
);
