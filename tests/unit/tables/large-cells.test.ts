import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableData } from '../../../lib/tables/read-table-data';
import { splitMarks } from '../../../lib/tables/split-marks';
import { numberValue, writtenNumber } from '../../../lib/tables/written-number';

const cell = fc.oneof(
  fc.constantFrom('', '-', 'Total', '1,234', '1.885', '12 %', 'Greece¹', '#adm1+name', '61,012 [2]', '*', '٦٣٦', '(5)'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer().map(String),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
const digitsOf = (text: string) => text.match(/\p{Nd}/gu)?.join('') ?? '';

describe('whatever stands in a table', () => {
  it('every row that is kept has a cell for every column, and no digit is lost', () => {
    fc.assert(
      fc.property(rows, rows, fc.constantFrom('', 'en', 'fr', 'ar'), (header, body, lang) => {
        const data = readTableData({ caption: '', header, rows: body, notes: [] }, lang);
        for (const row of data.rows) expect(row.cells).toHaveLength(data.columns.length);
        const kept = data.rows.flatMap(({ cells }) => cells.flatMap(({ text, notes }) => [text, ...notes])).join(' ');
        const read =
          digitsOf(kept) + data.columns.map(({ name, notes, tag }) => digitsOf(name + notes.join('') + tag)).join('');
        const known = new Set(read);
        const said = new Set([...digitsOf(body.flat().join(''))]);
        // rows that name others or explain are elsewhere; a digit that is in rows of numbers is in the data
        if (data.rows.length === body.length) for (const digit of said) expect(known.has(digit)).toBe(true);
      }),
    );
  });

  it('a number has all digits of its text and no other', () => {
    const grouped = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(',', ' ', '\u00A0', "'", ''));
    fc.assert(
      fc.property(grouped, fc.integer({ min: 0, max: 99 }), fc.boolean(), ([whole, sign], cents, minus) => {
        const text = `${minus ? '−' : ''}${String(whole).replace(/\B(?=(\d{3})+$)/g, sign)}.${String(cents).padStart(2, '0')}`;
        const written = writtenNumber(text);
        expect(written).not.toBeNull();
        expect(written && numberValue(written, null)).toBe(
          (minus ? -1 : 1) * Number(`${whole}.${String(cents).padStart(2, '0')}`) || 0,
        );
      }),
    );
  });

  it('a mark taken off a cell takes nothing else along', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom('¹', '¹²', '*', ' [1]', '†'), (text, mark) => {
        const { text: left, notes } = splitMarks(`${text}${mark}`);
        expect([...digitsOf(left), ...digitsOf(notes.join(''))]).toHaveLength(
          [...`${text}${mark}`].filter((each) => /\p{Nd}|[¹²³⁰⁴-⁹]/u.test(each)).length - raisedLeft(left),
        );
      }),
    );
  });
});

const raisedLeft = (text: string) => text.match(/[¹²³⁰⁴-⁹]/g)?.length ?? 0;

describe('cells of 100 kB', () => {
  const long = ['1', '¹', '*', ' ', '(', '[', '1,', '1 ', '#a+', 'a', ' [1]', '−', '\u00A0', '٦'];

  it.each(long)('of “%s” cost no more than in proportion to their length', (part) => {
    const time = (length: number) => {
      const text = part.repeat(Math.ceil(length / part.length));
      const start = performance.now();
      for (let i = 0; i < 3; i += 1)
        readTableData(
          {
            caption: text,
            header: [[text, 'b']],
            rows: [
              [text, text],
              ['1', text],
            ],
            notes: [text],
          },
          'en',
        );
      return performance.now() - start;
    };
    time(2_000);
    // four times the length takes sixteen times as long where it is quadratic; small times are noise
    expect(time(400_000)).toBeLessThan(Math.max(60, time(50_000)) * 40);
  });
});
