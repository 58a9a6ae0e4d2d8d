import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../schemas/canonical-json.ts';

/** Numbers by their bits, with their spelling (RFC 8785, appendix B). */
const numbers: readonly (readonly [bits: string, spelling: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

test.each(numbers)('spells the number of bits %s as %s', (bits, spelling) => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  expect(canonicalJson(view.getFloat64(0))).toBe(spelling);
});

test('spells strings, literals and numbers as section 3.2.2 does', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('sorts keys by their UTF-16 units as section 3.2.3 does', () => {
  const keys = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö', ''];
  const sorted = ['', '\r', '1', '\u0080', 'ö', '€', '😀', '\ufb33'];
  const value = Object.fromEntries(keys.map((key) => [key, key]));
  expect(canonicalJson(value)).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:${JSON.stringify(key)}`).join()}}`);
});

test('sorts numbers among keys as text', () => {
  expect(canonicalJson({ 10: 1, 9: 2, a: { 2: 3, 1: 4 } })).toBe('{"10":1,"9":2,"a":{"1":4,"2":3}}');
});

test('escapes control characters and halves of characters, and nothing else', () => {
  expect(canonicalJson('\b\t\n\f\r\u0000\u001f\u007f\u2028\ud800é😀')).toBe(
    '"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\\ud800é😀"',
  );
});

test('leaves out what is undefined, and refuses what JSON cannot hold', () => {
  expect(canonicalJson({ a: undefined, b: [] })).toBe('{"b":[]}');
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined, 1n, [undefined]])
    expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('is JSON of the same value, whatever the order of keys', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, child]) => [key, shuffled(child)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(shuffled(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
