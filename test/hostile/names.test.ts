import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edited, examples, type Files, found, gateway, standard, untellable } from '../source/examples.ts';

const inherited = () => [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
];
let before: readonly string[] = [];
beforeAll(() => {
  before = inherited();
});
afterAll(() => {
  expect(inherited()).toEqual(before);
});

const insights = (path: string, from: string, to: string): Files => {
  const whole = `offers/fabrikam-insights/${path}`;
  return { [whole]: `${examples.get(whole)}`.replace(from, to) };
};
const id = 'id: fabrikam-gateway';
const flat = 'priceInputOption: perCore\n    pricePerCore: 0.038';

/** Where a publisher may write a name: what is found of it. */
const places: Readonly<Record<string, readonly [files: (name: string) => Files, finds: RegExp]>> = {
  'a key of an offer': [(name) => edited('offer.yml', [id, `${id}\n${name}: {polluted: 1}`]), /shape\/unknown-key/],
  'a key of a listing': [
    (name) => edited('offer.yml', ['title: Fabrikam Gateway', `title: Fabrikam Gateway\n    ${name}: x`]),
    /shape\/unknown-key/,
  ],
  'a language': [(name) => edited('offer.yml', ['en-us:', `${name}:`]), /shape\/unknown-key/],
  'a type': [(name) => edited('offer.yml', ['type: virtual-machine', `type: ${name}`]), /shape\/choice/],
  'a licence': [(name) => edited(standard, ['licenseModel: payAsYouGo', `licenseModel: ${name}`]), /shape\/choice/],
  'a market': [(name) => edited(standard, ['[us, ca,', `[us, ${name},`]), /pricing\/market-known|shape\/choice/],
  'a category': [(name) => edited('offer.yml', ['networking:', `${name}:`]), /category-known|shape\/format/],
  'a subcategory': [
    (name) => edited('offer.yml', ['[appliance-managers,', `[${name},`]),
    /category-known|shape\/format/,
  ],
  'a core size': [
    (name) => edited(standard, [flat, `priceInputOption: perCoreSize\n    pricePerCoreSize: {${name}: 1}`]),
    /shape\/format/,
  ],
  'a meter': [
    (name) => ({
      ...insights('offer.yml', 'sources:', `${name}:`),
      ...insights('plans/team.yml', 'sources:', `${name}: {polluted: 1}\n      sources:`),
    }),
    /shape\//,
  ],
  'a picture': [(name) => edited('offer.yml', ['media/logo-large.png', name]), /source\/file-missing/],
  'a plan': [(name) => ({ [`${gateway}/plans/${name}.yml`]: 'listing: {en-us: {name: 5}}\n' }), /shape\/|file-unused/],
  'a folder of an offer': [(name) => ({ [`offers/${name}/offer.yml`]: 'type: virtual-machine\n' }), /offer\/id-format/],
};

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

describe.each(names)('%s', (name) => {
  test.each(Object.entries(places))('is nothing but a name as %s', async (_, [files, finds]) => {
    const findings = await found(files(name));
    const refused = name === '__proto__' && findings.some(({ rule }) => rule === 'source/yaml');
    expect(refused || findings.some(({ rule }) => finds.test(rule))).toBe(true);
    expect(findings.filter(untellable)).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('is nothing but a name among the fields that the API has and we do not', async () => {
    const findings = await found(edited('offer.yml', [id, `${id}\napi: {${name}: {${name}: {polluted: 1}}}`]));
    expect(findings.map(({ rule }) => rule)).toEqual(name === '__proto__' ? ['source/yaml'] : []);
  });
});

test.each([
  ['hides', 'a\u202egnp.exe'],
  ['breaks the line', 'a\nb'],
  ['is a command of the terminal', 'a\u001b[31mb'],
  ['ends the code it is shown in', 'a`b`c'],
  ['is very long', 'a'.repeat(5000)],
  ['is of marks that pile up', `a${'\u0301'.repeat(5000)}`],
  ['is nothing', ' '],
  ['is half a letter', '\ud800'],
])('a file whose name %s is told of in a sentence', async (_, name) => {
  const files = {
    [`${gateway}/plans/${name}.yml`]: 'id: x\n',
    [`${gateway}/${name}.yml`]: 'id: x\n',
    [`offers/${name}/offer.yml`]: 'id: x\n',
    [`offers/${name}-2/why.txt`]: '',
  };
  const findings = await found(files);
  expect(findings.length).toBeGreaterThan(3);
  expect(findings.filter(untellable)).toEqual([]);
});
