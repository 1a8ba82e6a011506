import { expect, test } from 'vitest';
import { actionLikeness } from '../../../scripts/score/action-likeness';
import { couldReach } from '../../../scripts/score/could-reach';
import { foldWords } from '../../../scripts/score/fold-words';
import { similarity } from '../../../scripts/score/similarity';
import { titleLikeness } from '../../../scripts/score/title-likeness';

test('case, accents and punctuation make no difference', () => {
  expect(foldWords('  L’ÉTÉ – “à Łódź”, (2) ')).toBe('l ete a łodz 2');
  expect(similarity('Suivi : des arrivées !', 'suivi des arrivees')).toBe(1);
});

test('the ratio is twice the characters in common over all characters', () => {
  expect(similarity('abcd', 'bcde')).toBe(0.75);
  expect(similarity('private tour', 'private yacht')).toBeCloseTo(18 / 25);
  expect(similarity('abc', 'xyz')).toBe(0);
  expect(similarity('', '')).toBe(1);
  expect(similarity('', 'a')).toBe(0);
});

test('a pair is left out only where its characters cannot reach the ratio', () => {
  expect(couldReach('abcd', 'dcba', 1)).toBe(true);
  expect(couldReach('abcd', 'bcde', 0.75)).toBe(true);
  expect(couldReach('abcd', 'bcde', 0.76)).toBe(false);
});

test('a title counts from 0.85', () => {
  expect(titleLikeness('Profiling updates', 'Profiling update')).toBeGreaterThan(0.85);
  expect(titleLikeness('Profiling updates', 'Profiling')).toBe(0);
  expect(titleLikeness('Profiling updates', 'Workshop plans')).toBe(0);
  // All characters in common and in another order.
  expect(titleLikeness('Updates on profiling', 'Profiling on updates')).toBe(0);
});

test('an action counts from 0.6, or where one text holds the other of twenty characters', () => {
  expect(actionLikeness('Send the map to all partners', 'Send the new map to partners')).toBeGreaterThan(0.6);
  expect(actionLikeness('Send the map', 'Book a room in town')).toBe(0);
  const long = 'Share the concept notes, of which the second has still to be cleared by the regional office in Geneva';
  expect(actionLikeness('Share the concept notes', long)).toBe(0.6);
  expect(actionLikeness('Share the notes', `Share the notes ${'and wait '.repeat(20)}`)).toBe(0);
});
