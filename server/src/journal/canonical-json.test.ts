import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test.each([
  [{ b: 1, a: [2, { d: null, c: 'x' }] }, '{"a":[2,{"c":"x","d":null}],"b":1}'],
  [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
  ['đối thoại', '"đối thoại"'],
  ['\0 \ud800', '"\\u0000 \\ud800"'],
  [[], '[]'],
  [{}, '{}'],
])('J12 %j is written %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('J12 any JSON value is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('J12 the order in which keys were written makes no difference', () => {
  const members = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), fc.jsonValue()), {
    selector: ([key]) => key,
  });
  fc.assert(
    fc.property(members, (entries) => {
      const backwards = Object.fromEntries([...entries].reverse());
      expect(canonicalJson(Object.fromEntries(entries))).toBe(canonicalJson(backwards));
    }),
  );
});
