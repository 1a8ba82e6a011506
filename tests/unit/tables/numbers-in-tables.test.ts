import { describe, expect, it } from 'vitest';
import { read } from './read';

describe('numbers as people write them', () => {
  const one = (text: string, lang = '', others: string[] = []) =>
    read(
      [text, ...others].map((cell) => ['x', cell]),
      { header: [['a', 'b']], lang },
    ).rows[0]?.cells[1];

  it.each<[string, number, string?]>([
    ['11,267', 11267, 'en'],
    ['13 284', 13284],
    ['13\u00A0284', 13284],
    ['13\u202F284', 13284],
    ['198.686', 198686, 'de'],
    ['6,53', 6.53],
    ['6.5', 6.5],
    ["1'234", 1234],
    ['1’234.50', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,23,456', 123456],
    ['٦٣٦', 636],
    ['٦٣٦٬٤٢٦', 636426],
    ['۱۲٫۵', 12.5],
    ['١٫٢٥٠', 1.25],
    ['١٫٢٥٠', 1.25, 'en'],
    ['1,234٫5', 1234.5],
    ['1٫234٫567', 1234567],
    ['(1,234)', -1234, 'en'],
    ['−68 %', -68],
    ['-68%', -68],
    ['+733', 733],
    ['$ 12', 12],
    ['12 USD', 12],
    ['0.125', 0.125, 'de'],
  ])('%s is %d', (text, value, lang = '') => {
    expect(one(text, lang)?.value).toBe(value);
  });

  it.each(['', '-', '–', ':', 'n/a', 'N/A', 'n.a.', '*', '…', '...', '..'])('“%s” is missing, not zero', (text) => {
    expect(one(text, 'en', ['1', '2'])).toMatchObject({ value: null, missing: true });
  });

  it('what may be read two ways is decided by its neighbours and the language, else not at all', () => {
    expect(one('1.885')?.value).toBeNull();
    expect(one('1.885', 'de')?.value).toBe(1885);
    expect(one('1.885', 'en')?.value).toBe(1.885);
    expect(one('1.885', '', ['2.5', '0.75'])?.value).toBe(1.885);
    expect(one('1.885', '', ['1.234.567'])?.value).toBe(1885);
    expect(one('1.885', '', ['٢٫٥', '٠٫٧٥'])?.value).toBeNull();
    expect(one('1.885', '', ['144', '398'])?.value).toBe(1885);
    expect(one('1.885', 'en', ['144', '398'])?.value).toBeNull();
    expect(one('1.885', 'en', ['144', '398'])?.text).toBe('1.885');
  });

  it.each(['<5', '10-20', '12 (3)', '12.34.5', '2018-06', '(12%)', '1234567890123456', 'about 12'])(
    '%s is no number by itself',
    (text) => {
      expect(one(text, 'en', ['1', '2', '3', '4', '5'])?.value).toBeNull();
    },
  );

  it.each([
    ['61,012¹', 61012, '1'],
    ['61,012 [1]', 61012, '1'],
    ['61,012*', 61012, '*'],
    ['61,012 [note 2]', 61012, 'note 2'],
    ['61,012ᵃ', 61012, 'a'],
    ['−5†', -5, '†'],
  ])('%s is a number with its note', (text, value, mark) => {
    expect(one(text, 'en')).toMatchObject({ value, notes: [mark] });
  });
});
