import { describe, expect, it } from 'vitest';
import { findTableFigures } from '../../../lib/figures/find-table-figures';
import { withoutDecimals } from '../../../lib/figures/without-decimals';
import { writtenNumber } from '../../../lib/tables/written-number';

const told = { lang: 'ar', published: null, asOf: null, period: null };

describe('the Arabic sign of decimals', () => {
  const signs = (text: string, unit: 'persons' | 'households' | 'money' | 'items') => {
    const written = writtenNumber(text);
    return written && withoutDecimals(written, unit).separators;
  };

  it('was typed for that of thousands where persons or households are counted', () => {
    expect(signs('١٢٫٣٤٥', 'persons')).toEqual([',']);
    expect(signs('١٢٫٣٤٥', 'households')).toEqual([',']);
  });

  it('is none of thousands elsewhere', () => {
    expect(signs('١٢٫٣٤٥', 'money')).toEqual(['٫']);
    expect(signs('١٢٫٣٤٥', 'items')).toEqual(['٫']);
    expect(signs('١٢٫٣٤', 'persons')).toEqual(['٫']);
    expect(signs('٠٫٣٤٥', 'persons')).toEqual(['٫']);
    expect(signs('١٬٢٣٤٫٥٦٧', 'persons')).toEqual([' ', '٫']);
  });
});

describe('the Arabic sign of decimals in a table', () => {
  const read = (header: string[], row: string[], caption = '') =>
    findTableFigures(
      { kind: 'table', quote: '', caption, header: [header], rows: [row], notes: [], rowCount: null },
      told,
    ).map(({ value, otherValue }) => [value, otherValue]);

  it.each([
    ['persons', ['البلد', 'اللاجئون'], ['اليونان', '١٢٫٣٤٥'], ''],
    ['households', ['البلد', 'الأسر'], ['اليونان', '١٢٫٣٤٥'], ''],
    ['persons of a row', ['', '٢٠١٨'], ['اللاجئون', '١٢٫٣٤٥'], ''],
    ['persons of a caption', ['البلد', '٢٠١٨'], ['اليونان', '١٢٫٣٤٥'], 'اللاجئون حسب البلد'],
    ['persons in English', ['Country', 'Refugees'], ['Greece', '12٫345'], ''],
  ])('is asked about: %s', (_, header, row, caption) => {
    expect(read(header, row, caption)).toEqual([[12_345, 12.345]]);
  });

  it.each([
    ['money', ['البلد', 'المبلغ (دولار)'], ['اليونان', '١٢٫٣٤٥'], 12.345],
    ['thousands of persons', ['البلد', 'اللاجئون (بالآلاف)'], ['اليونان', '١٢٫٣٤٥'], 12_345],
    ['a share', ['البلد', 'نسبة اللاجئين'], ['اليونان', '١٢٫٣٤٥'], 12.345],
    ['two digits', ['البلد', 'اللاجئون'], ['اليونان', '١٢٫٣٤'], 12.34],
  ])('is not asked about: %s', (_, header, row, value) => {
    expect(read(header, row)).toEqual([[value, undefined]]);
  });
});
