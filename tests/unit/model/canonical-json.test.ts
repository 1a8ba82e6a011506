import { expect, test } from 'vitest';
import { canonicalJson } from '../../../lib/model/canonical-json';

test('the order in which fields were written makes no difference, the order of lists does', () => {
  expect(canonicalJson({ b: { d: 1, c: [2, 1] }, a: null })).toBe('{"a":null,"b":{"c":[2,1],"d":1}}');
  expect(canonicalJson({ a: null, b: { c: [2, 1], d: 1 } })).toBe('{"a":null,"b":{"c":[2,1],"d":1}}');
});
