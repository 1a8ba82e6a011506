import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabbedCells } from '../../../lib/documents/tabbed-cells';

test('tabs part cells and lines part rows', () => {
  expect(tabbedCells('Place\tPersons\nSite A\t1,234\n')).toEqual([
    ['Place', 'Persons'],
    ['Site A', '1,234'],
  ]);
});

test('a quoted cell may hold tabs, lines and quotation marks', () => {
  expect(tabbedCells('a\t"one\ttwo\nthree ""four"""\tb')).toEqual([['a', 'one two three "four"', 'b']]);
});

test('a quotation mark that does not close before the next cell is the cell’s own', () => {
  expect(tabbedCells('"open\tb\n"said" he\tc')).toEqual([
    ['"open', 'b'],
    ['"said" he', 'c'],
  ]);
});

test('empty cells keep their place, and words without tabs are no cells', () => {
  expect(tabbedCells('\t2018\t\nA\t\t3')).toEqual([
    ['', '2018', ''],
    ['A', '', '3'],
  ]);
  expect(tabbedCells('Arrivals rose.\nThey fell.')).toEqual([]);
});

test('every cell comes back as it was written', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', '1', '"', ',', '=', ' '), maxLength: 8 })
    .map((text) => text.trim());
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const written = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(rows, (all) => {
      const folded = all.map((row) => row.map((text) => text.replace(/\s+/g, ' ')));
      const read = tabbedCells(all.map((row) => row.map(written).join('\t')).join('\n'));
      // a last row of nothing is the end of the text
      const last = folded.at(-1)?.every((text) => text === '') ? folded.slice(0, -1) : folded;
      expect(read).toEqual(last);
    }),
  );
});

test('a million quotation marks cost no more than their number', () => {
  expect(tabbedCells(`${'"'.repeat(1_000_000)}\tb`)).toHaveLength(1);
  expect(tabbedCells(`${'"a\t'.repeat(50_000)}`)[0]).toHaveLength(50_001);
});
