import { describe, expect, it } from 'vitest';
import { quotedFigures } from '../../../lib/minutes/quoted-figures';
import { documentOfLines } from './document-of';

const figures = (text: string) => quotedFigures(documentOfLines([text]).lines, 0, 1);

describe('a number that the minutes quote', () => {
  it.each([
    ['So far 11,267 people have arrived.', '11,267', 11_267, 'count'],
    ['En mai, 13 284 personnes sont arrivées.', '13 284', 13_284, 'count'],
    ['En mai, 13\u00A0284 personnes sont arrivées.', '13\u00A0284', 13_284, 'count'],
    ["Bisher 11'267 Personen.", "11'267", 11_267, 'count'],
    ['Only 70 % of the sites reported.', '70 %', 70, 'percent'],
    ['Only 70% reported.', '70%', 70, 'percent'],
    ['A rise of 2.5 per cent.', '2.5 per cent', 2.5, 'percent'],
    ['Une hausse de 2,5 pour cent.', '2,5 pour cent', 2.5, 'percent'],
    ['The plan asks for 3.2 million dollars.', '3.2 million', 3_200_000, 'count'],
    ['There are 12 sites.', '12', 12, 'count'],
    ['There are 340 families.', '340', 340, 'count'],
  ])('%s', (sentence, printed, value, unit) => {
    expect(figures(sentence)).toEqual([{ printed, value, unit, sentence, at: sentence.indexOf(printed), line: 0 }]);
  });

  it('stands in its own sentence', () => {
    const [first, second] = figures('In spring 11,267 people came. In summer 9,100 people came.');
    expect(first?.sentence).toBe('In spring 11,267 people came.');
    expect(second?.sentence).toBe('In summer 9,100 people came.');
    expect(second?.sentence.slice(second.at, second.at + second.printed.length)).toBe('9,100');
  });
});

describe('no figure', () => {
  it.each([
    'On 9 August 2018 all met.',
    'On 28/05 all met.',
    'Le 3 juin, tous sont venus.',
    'The plan for 2019 is ready.',
    'From 14:00 to 15:30 nobody spoke.',
    'It takes 15 minutes.',
    'The 3rd phase has begun.',
    'La 2e phase commence.',
    'See issue #4521 and PR 88.',
    'Page 12 and item 4.',
    'Version 1.2.3 is out.',
    'The RFC 9110 says so.',
    'Nothing here.',
  ])('in "%s"', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});
