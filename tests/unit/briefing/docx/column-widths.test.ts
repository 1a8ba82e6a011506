import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../../lib/briefing/docx/column-widths';
import { textWidth } from '../../../../lib/briefing/docx/text-width';

const page = 9_412;
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

describe('widths of columns', () => {
  test('add up to the width of the text, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 60 }), { maxLength: 12 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const columns = Math.max(1, ...rows.map((row) => row.length));
          const { widths } = columnWidths(rows, columns, page);
          expect(widths).toHaveLength(columns);
          expect(sum(widths)).toBe(page);
          expect(widths.every((width) => width > 0)).toBe(true);
        },
      ),
    );
  });

  test('give more to what says more, and break no word of what fits', () => {
    const rows = [
      ['Country', 'Remarks'],
      [
        'Bosnia and Herzegovina',
        'Registered at the border and in the capital; children are counted with their parents.',
      ],
    ];
    const { widths, smallness } = columnWidths(rows, 2, page);
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
    expect(widths[0]).toBeGreaterThan(textWidth('Herzegovina', 9));
    expect(smallness).toBe(0);
  });

  test('give a column of sentences most of the room, so that rows are low', () => {
    const what =
      'irregular migrants registered, Albania, Bosnia and Herzegovina and Montenegro, cumulative since January 2018';
    const rows = [
      ['What', 'Last meeting', 'Now', 'Change', 'Source'],
      [
        what,
        '7,402',
        '11,267 (to 30 June 2018)',
        '+3,865 (+52.2%) (own calculation, edition August 2018)',
        'Minutes of 28 June 2018; IOM, published 1 August 2018',
      ],
    ];
    const highest = ({ widths }: { widths: number[] }) =>
      Math.max(...(rows[1] ?? []).map((cell, column) => textWidth(cell, 9) / (widths[column] ?? 1)));
    const told = columnWidths(rows, 5, page, { sentences: true });
    expect(sum(told.widths)).toBe(page);
    expect(highest(told)).toBeLessThan(0.8 * highest(columnWidths(rows, 5, page)));
    expect(told.widths[1]).toBeGreaterThan(textWidth('meeting', 9));
  });

  test('take a smaller size where words would break, and the smallest where they must', () => {
    const numbers = (columns: number) => [Array.from({ length: columns }, () => '1,234,567')];
    expect(columnWidths(numbers(8), 8, page).smallness).toBe(0);
    expect(columnWidths(numbers(12), 12, page).smallness).toBe(2);
    expect(sum(columnWidths(numbers(40), 40, page).widths)).toBe(page);
  });

  test('do not starve a short column beside a very long word', () => {
    const { widths } = columnWidths([['a', 'x'.repeat(400)]], 2, page);
    expect(widths[0]).toBeGreaterThan(250);
  });
});

test('a text is about as wide as its letters', () => {
  expect(textWidth('', 10)).toBe(0);
  expect(textWidth('1234567890', 10)).toBeCloseTo(10 * 0.51 * 200);
  expect(textWidth('國國', 10)).toBe(400);
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
});
