import { expect, test } from 'vitest';
import { stemWord } from '../../../lib/language/stem-word';
import { tellingWords } from '../../../lib/language/telling-words';
import { wordsOf } from '../../../lib/language/words-of';

test('case and accents make no difference', () => {
  expect(wordsOf("L'ÉDUCATION d’été")).toEqual(['l', 'education', 'd', 'ete']);
  expect(wordsOf('Türkiye, Łódź, Straße')).toEqual(['turkiye', 'lodz', 'strasse']);
});

test('Arabic is compared without vowel marks, stretching and letter variants', () => {
  expect(wordsOf('إِحْصَاءَات')).toEqual(wordsOf('احصاءات'));
  expect(wordsOf('مـــدرسة')).toEqual(wordsOf('مدرسه'));
  expect(wordsOf('فارسی')).toEqual(wordsOf('فارسي'));
});

test('a number is one word however its thousands are parted, and two numbers stay two', () => {
  for (const printed of ['11,267', '11.267', '11’267', '11\u202f267', '١١٬٢٦٧'])
    expect(wordsOf(printed)).toEqual(['11267']);
  expect(wordsOf('2017 267')).toEqual(['2017', '267']);
  expect(wordsOf('2.4 and 1,2345')).toEqual(['2', '4', 'and', '1', '2345']);
});

test('plurals and the Arabic article do not part words', () => {
  expect(stemWord('arrivals')).toBe(stemWord('arrival'));
  expect(stemWord('countries')).toBe(stemWord('country'));
  expect(stemWord('crisis')).toBe('crisis');
  expect(stemWord('التعليم')).toBe(stemWord('تعليم'));
});

test('stop words and bare numbers tell nothing', () => {
  expect(tellingWords('The arrivals of 2018 in the Balkans')).toEqual(new Set(['arrival', 'balkan']));
  expect(tellingWords('les arrivées dans el mar')).toEqual(new Set(['arrivee', 'mar']));
});
