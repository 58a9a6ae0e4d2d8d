import { expect, test } from 'vitest';
import { edited, found, standard } from '../source/examples.ts';

const price = (value: string) => edited(standard, ['pricePerCore: 0.038', `pricePerCore: ${value}`]);
const title = (value: string) => edited('offer.yml', ['title: Fabrikam Gateway\n', `title: ${value}\n`]);
const version = (value: string) => edited(standard, ['versionNumber: 2.4.0', `versionNumber: ${value}`]);

/** What is written, and the rules that speak of it as a price, as a title and as a version. */
const values: readonly (readonly [written: string, price: string, title: string, version: string])[] = [
  ['1e999', 'shape/type', '', 'vm/version-format'],
  ['.inf', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['-.inf', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['.nan', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['1e308', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['9007199254740993', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['1000000001', 'pricing/nonnegative', 'shape/type', 'shape/type'],
  ['-1', 'pricing/nonnegative', 'shape/type', 'shape/type'],
  ['-0', '', 'shape/type', 'shape/type'],
  ['0x10', '', 'shape/type', 'shape/type'],
  ['0o17', '', 'shape/type', 'shape/type'],
  ['1_000', 'shape/type', '', 'vm/version-format'],
  ['1,5', 'shape/type', '', 'vm/version-format'],
  ['2.10', '', 'shape/type', 'shape/type'],
  ['2024-01-01', 'shape/type', '', 'vm/version-format'],
  ['12:30:00', 'shape/type', '', 'vm/version-format'],
  ['yes', 'shape/type', '', 'vm/version-format'],
  ['true', 'shape/type', 'shape/type', 'shape/type'],
  ['~', 'shape/type', 'shape/type', 'shape/type'],
  ['""', 'shape/type', 'listing/name-required-length', 'vm/version-format'],
  ['" "', 'shape/type', '', 'vm/version-format'],
  ['[]', 'shape/type', 'shape/type', 'shape/type'],
  ['{}', 'shape/type', 'shape/type', 'shape/type'],
  ['!!binary aGk=', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['!!timestamp 2024-01-01', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['!!set {a}', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['"\\0"', 'source/yaml', 'source/yaml', 'source/yaml'],
  ['"\\ud800"', 'source/yaml', 'source/yaml', 'source/yaml'],
];

test.each(values)('%s is a price, a title or a version, or is told', async (written, ...rules) => {
  const told = [];
  for (const place of [price, title, version]) {
    const findings = await found(place(written));
    told.push([...new Set(findings.map(({ rule }) => rule))].join());
  }
  expect(told).toEqual(rules);
});

test('what is merged never stands in the place of what is written', async () => {
  const type = 'type: virtual-machine';
  const merged = '<<: {type: software-as-a-service, id: another, properties: 5}';
  expect(await found(edited('offer.yml', [type, `${merged}\n${type}`]))).toEqual([]);
  expect(await found(edited('offer.yml', [type, `${type}\n${merged}`]))).toEqual([]);
  const findings = await found(edited('offer.yml', [type, merged]));
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['shape/choice', 3]]);
});
