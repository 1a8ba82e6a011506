import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareUnchanged } from '../../../lib/briefing/share-unchanged';

test('what is the same all through is what was read before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const before = structuredClone(value);
      expect(shareUnchanged(before, structuredClone(value))).toBe(before);
    }),
  );
});

test('whatever was read before, the result says what was read now', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(shareUnchanged(before, after)).toEqual(after);
    }),
  );
});

test('a change in one record leaves its neighbours the same objects, wherever they moved', () => {
  const before = {
    list: [
      { id: 'a', text: ['x'] },
      { id: 'b', text: ['y'] },
    ],
    map: new Map([['k', { deep: [1] }]]),
  };
  const after = structuredClone({ ...before, list: [before.list[1], { id: 'a', text: ['z'] }] });
  const result = shareUnchanged(before, after);
  expect(result.list[0]).toBe(before.list[1]);
  expect(result.list[1]).not.toBe(before.list[0]);
  expect(result.map).toBe(before.map);
  expect(result).toEqual(after);
});

test('a picture is known by its id and its bytes are not compared', () => {
  const before = { id: 'p', bytes: new Uint8Array(3) };
  expect(shareUnchanged(before, { id: 'p', bytes: new Uint8Array(3) })).toBe(before);
  const other = { id: 'q', bytes: new Uint8Array(3) };
  expect(shareUnchanged(before, other)).toBe(other);
});
