import { expect, test } from 'vitest';
import { locateSelection, pageBreak } from '../../../lib/pdf/locate-selection';

const file = (...pages: string[]) => pages.join(pageBreak);

test('white space, hyphens at the ends of lines and ligatures may differ', () => {
  const text = file(
    'A cover',
    'The inter-\nnational o\uFB03ce registered 11,267 irregular\nmigrants in the re\u00adgion.',
    'The end',
  );
  for (const selection of [
    'The international office registered 11,267 irregular migrants in the region.',
    'The inter-\r\nnational office registered 11,267\r\nirregular migrants in the region.',
    'o\uFB03ce registered 11,267 irregular',
  ]) {
    expect(locateSelection(selection, text)?.pages).toEqual([2]);
  }
});

test('letters that the viewer or the reader has lost do not hide the page', () => {
  const text = file('Nothing', 'Na onal sta s cs show a cumula ve total of 61,012 persons.');
  expect(locateSelection('National statistics show a cumulative total of 61,012 persons.', text)?.pages).toEqual([2]);
  expect(locateSelection('Naonal stascs show a cumulave total of 61,012 persons.', text)?.pages).toEqual([2]);
});

test('a digit that differs is another sentence', () => {
  const text = file('They registered 11,267 irregular migrants.', 'They registered 11,276 irregular migrants.');
  expect(locateSelection('They registered 11,276 irregular migrants.', text)?.pages).toEqual([2]);
  expect(locateSelection('They registered 11,266 irregular migrants.', text)).toBeNull();
  const long = `The first words of a longer sentence that is told apart by its ends, with ${'x'.repeat(30)} and the number`;
  const end = 'in the middle of it, before its last words come at the very end of all.';
  expect(locateSelection(`${long} 218 ${end}`, file('', `${long} 2018 ${end}`))).toBeNull();
});

test('a number is no part of a longer one', () => {
  const text = file('In all 11,267 people', 'Only 1,267 people, and 267 of them', 'by 2018');
  expect(locateSelection('1,267 people', text)?.pages).toEqual([2]);
  expect(locateSelection('267', text)?.pages).toEqual([2]);
  expect(locateSelection('18', text)).toBeNull();
});

test('words that stand on several pages are told to, each page once', () => {
  const text = file('Total arrivals', 'Nothing', 'Total arrivals and total\narrivals, Total arrivals');
  expect(locateSelection('Total arrivals', text)?.pages).toEqual([1, 3]);
});

test('where something between the ends reads otherwise, the ends are enough', () => {
  const start = 'A long sentence in which the two readers of the file differ';
  const end = 'and which ends with words that stand nowhere else in the file.';
  const text = file('Other words', `${start} in a mark \u2020 here ${end}`);
  expect(locateSelection(`${start} in a mark here ${end}`, text)?.pages).toEqual([2]);
});

test('the place is that of the words in the text', () => {
  const text = file('One', 'before\nthe very  words\nafter');
  const found = locateSelection('the very words', text);
  expect(text.slice(found?.start, found?.end)).toBe('the very  words');
});
