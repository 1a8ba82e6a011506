import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';
import { findTableFigures } from '../../../lib/figures/find-table-figures';

const told = { lang: 'en', published: null, asOf: null, period: null };
const pieces = [
  '7',
  '11,267',
  '198.686',
  ' ',
  '.',
  ',',
  '-',
  '–',
  '(',
  ')',
  '[',
  '/',
  ':',
  '%',
  '\n',
  '\u00A0',
  '٦٣٦',
  '$',
  '+',
  '½',
];
const words = [
  'May ',
  'of ',
  'and ',
  'in ',
  'two ',
  'thousand ',
  'people ',
  'Greece ',
  'S/RES/',
  '@',
  'www.',
  'January ',
  'the ',
  'over ',
  'و',
];
/** Texts of one piece again and again, and of random ones. */
const unit = fc.oneof(
  fc.constantFrom(...pieces, ...words),
  fc.array(fc.constantFrom(...pieces, ...words), { minLength: 2, maxLength: 12 }).map((parts) => parts.join('')),
);
const long = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Time of this process that one reading takes. */
function costOf(text: string): number {
  const from = process.cpuUsage();
  findFigures(text, told);
  return process.cpuUsage(from).user / 1_000;
}

const rounds = 7;

/**
 * Whether twice the text takes far more than twice the time. What grows with the square takes four times, in each round; a machine that is busy with
 * other things is slow in some of them only. So the first round that says no ends it, and both lengths are measured in turn.
 */
function growsWithSquare(part: string, read = costOf): boolean {
  const [half, whole] = [long(part, 50_000), long(part, 100_000)];
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = [read(half), read(whole)];
    // Short times say nothing.
    if (second <= 150 || second <= first * 3.2) return false;
  }
  return true;
}

describe('reading for figures', () => {
  it('takes twice the time for twice the text, whatever it is made of', () => {
    const slow: string[] = [];
    fc.assert(
      fc.property(unit, (part) => {
        if (growsWithSquare(part)) slow.push(part);
      }),
      { numRuns: 12, seed: 6, examples: ['7-', '11,267 people in Greece and ', 'May 7, '].map((part) => [part]) },
    );
    expect(slow).toEqual([]);
  }, 240_000);

  it('would be seen to take four times the time, and not for one slow round', () => {
    const busy = [10, 400, 90, 180];
    expect(growsWithSquare('7-', (text) => (text.length / 1_000) ** 2)).toBe(true);
    expect(growsWithSquare('7-', () => busy.shift() ?? 0)).toBe(false);
  });

  it('says of every figure where it stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const found = findFigures(text, told);
        for (const { stands, printed, value, partOf, share } of found) {
          if (stands.in !== 'quote') throw new Error('stands elsewhere');
          expect(text.slice(stands.at, stands.at + stands.length)).toBe(printed);
          expect(Number.isFinite(value)).toBe(true);
          for (const index of [partOf, share?.of, share?.is]) if (index != null) expect(found[index]).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('reads a table of many rows up to its limit', () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [`Place ${row}`, String(row + 100)]);
    const found = findTableFigures(
      { kind: 'table', quote: 'x', caption: '', header: [['Place', 'Arrivals']], rows, notes: [], rowCount: null },
      told,
    );
    expect(found).toHaveLength(1_000);
  });
});
