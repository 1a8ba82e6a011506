import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameValue } from '../../../lib/store/same-value';

test('a value is the same as its stored copy, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.object({
        withTypedArray: false,
        values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array()],
      }),
      (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
      },
    ),
  );
});

test.each([
  ['a letter', { a: 'x' }, { a: 'y' }],
  ['a missing field', { a: 1, b: 2 }, { a: 1 }],
  ['another field', { a: 1 }, { b: 1 }],
  ['nothing and an empty text', { a: null }, { a: '' }],
  ['a field without a value and no field', { a: undefined }, {}],
  ['the order of a list', [1, 2], [2, 1]],
  ['the length of a list', [1], [1, 2]],
  ['a list and an object', ['x'], { 0: 'x' }],
  ['one byte', new Uint8Array([1, 2]), new Uint8Array([1, 3])],
  ['bytes and a list', new Uint8Array([1]), [1]],
  ['something deep', { a: [{ b: { c: 1 } }] }, { a: [{ b: { c: 2 } }] }],
])('%s makes a difference', (_what, first, second) => {
  expect([sameValue(first, second), sameValue(second, first)]).toEqual([false, false]);
});

test('the order of the fields makes none', () => {
  expect(sameValue({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
});
