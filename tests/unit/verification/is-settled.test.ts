import { expect, test } from 'vitest';
import { isSettled } from '../../../lib/verification/is-settled';
import { pageLook } from './page-looks';

const found = pageLook(['exact', 'exact']);
const missing = pageLook(['exact', 'absent']);
const changed = pageLook(['exact', 'approximate']);

test('words are believed to stand there when they were found twice', () => {
  expect(isSettled([])).toBe(false);
  expect(isSettled([found])).toBe(false);
  expect(isSettled([found, found])).toBe(true);
  expect(isSettled([missing, found, found])).toBe(true);
});

test('a page that comes with an old figure and then puts the new one in its place is not believed at once', () => {
  expect(isSettled([found, changed])).toBe(false);
  expect(isSettled([found, changed, changed])).toBe(false);
  expect(isSettled([found, changed, changed, changed])).toBe(true);
});

test('that words are gone is believed of a page that does not change for three looks', () => {
  expect(isSettled([missing, missing])).toBe(false);
  expect(isSettled([missing, missing, missing])).toBe(true);
  expect(isSettled([missing, missing, changed, missing])).toBe(false);
});

test('an error says all it has to say at once; a page that asks whether one is human may let one pass', () => {
  expect(isSettled([pageLook([], { status: 404 })])).toBe(true);
  const challenge = pageLook(['absent'], { status: 403, challenge: 'human' });
  expect(isSettled([challenge, challenge])).toBe(false);
  expect(isSettled([challenge, challenge, challenge])).toBe(true);
});

test('nothing found on a page without text is no finding', () => {
  const empty = pageLook([], { readable: false });
  expect(isSettled([empty, empty])).toBe(false);
  expect(isSettled([empty, empty, empty])).toBe(true);
});
