import { afterEach, describe, expect, test, vi } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';

const told = { lang: 'en', published: '2018-08-01', asOf: null, period: null };
/** No two alike, so that nothing is remembered of the one before. */
const sentence = (index: number) =>
  `In June 2018 some ${1_201 + index * 7} migrants, or ${10 + (index % 80)} per cent, arrived in Athens, of whom ${300 + index} were children.`;
const textOf = (sentences: number) => Array.from({ length: sentences }, (_, index) => sentence(index)).join(' ');

afterEach(() => vi.restoreAllMocks());

/** How many patterns a reading runs: counted, for clocks are not to be trusted. */
function patternsRunOn(text: string): number {
  findFigures(text, told); // words are remembered from here on
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  findFigures(text, told);
  const runs = exec.mock.calls.length;
  exec.mockRestore();
  return runs;
}

describe('the work grows with the text and no faster', () => {
  test('twice the sentences run at most twice the patterns', () => {
    const [some, double, most] = [patternsRunOn(textOf(10)), patternsRunOn(textOf(20)), patternsRunOn(textOf(80))];
    expect(some).toBeGreaterThan(500);
    expect(double).toBeLessThanOrEqual(some * 2.05);
    expect(most).toBeLessThanOrEqual(some * 8.2);
  });

  test('sentences without numbers run hardly any', () => {
    const without = Array.from(
      { length: 20 },
      () => 'The ministry and its partners met the families in the camp.',
    ).join(' ');
    expect(patternsRunOn(without)).toBeLessThan(patternsRunOn(textOf(20)) / 5);
  });
});
