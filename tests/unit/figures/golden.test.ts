import { describe, expect, it } from 'vitest';
import { type ScoredFigures, scoreFigureFolder } from '../../../scripts/score/figures/score-figure-folder';

const sum = (scored: readonly ScoredFigures[], of: (each: ScoredFigures) => number) =>
  scored.reduce((all, each) => all + of(each), 0);
const factOf = (scored: readonly ScoredFigures[], fact: string) => {
  const of = (part: 0 | 1) => sum(scored, ({ judged }) => judged.facts.get(fact)?.[part] ?? 0);
  return of(0) / of(1);
};

/** The set that the rules were made with, and one that was written apart and is not tuned to. */
describe.each([
  ['tuning', 0.99],
  ['control', 0.95],
])('the %s set', (name, least) => {
  const scored = scoreFigureFolder(`tests/golden/figures/${name}`);
  const sentences = scored.filter(({ kind }) => kind === 'sentence');

  it('has its numbers found, and nothing else', () => {
    const right = sum(sentences, ({ judged }) => judged.right);
    expect(right / sum(sentences, ({ judged }) => judged.truth)).toBeGreaterThanOrEqual(least);
    expect(right / sum(sentences, ({ judged }) => judged.found)).toBeGreaterThanOrEqual(least);
    expect(sum(sentences, ({ judged }) => judged.trapped)).toBeLessThanOrEqual(1);
  });

  it.each(['what', 'place', 'period'])('has %s read', (fact) => {
    expect(factOf(scored, fact)).toBeGreaterThanOrEqual(0.85);
  });
});

describe('the tables', () => {
  const tables = scoreFigureFolder('tests/golden/figures/tuning').filter(({ kind }) => kind === 'table');

  it('give every cell that holds a figure, and no other', () => {
    expect(tables.length).toBeGreaterThanOrEqual(30);
    expect(tables.filter(({ judged }) => judged.wrong.some((line) => line.includes('figures, not')))).toEqual([]);
    expect(tables.filter(({ judged }) => judged.wrong.some((line) => line.startsWith('missed')))).toEqual([]);
  });
});
