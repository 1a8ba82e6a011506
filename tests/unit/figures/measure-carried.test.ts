import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';

const told = { published: '2026-06-22', asOf: null, period: null };
const read = (lang: string, text: string) => findFigures(text, { ...told, lang });

describe('what a number without a noun counts', () => {
  it.each([
    ['rate', 'en', 'Mortality was 2.4 per 10,000 in May and 1.8 in June.', ['2.4 rate', '1.8 rate']],
    ['price', 'en', 'Diesel costs 1,200 pounds in Aden and 1,450 in Marib.', ['1200 money', '1450 money']],
    ['some of them', 'en', 'All got USD 120 and 340 of them more.', ['120 money', '340 number']],
    [
      'counted before',
      'en',
      'Here 34 households got USD 9 and 56 in Idlib.',
      ['34 households', '9 money', '56 households'],
    ],
    ['others', 'en', 'Three workers were abducted and seven others killed.', ['3 persons', '7 persons']],
    ['more', 'en', 'The team has 12 doctors and needs 30 more.', ['12 persons', '30 persons']],
    [
      'apart',
      'en',
      '45 cases, including 2 deaths, were seen (Bo: 20; Kenema: 25).',
      ['45 events', '2 persons', '20 events', '25 events'],
    ],
    [
      'both ends',
      'en',
      'Between 40 and 60% are dry; 12–15% left.',
      ['40 percent', '60 percent', '12 percent', '15 percent'],
    ],
    ['moved', 'fr', 'La ration passe de 2 100 à 1 050 kcal.', ['2100 measured', '1050 measured']],
    ['quetzales', 'es', 'Cuesta Q 3,5 millones.', ['3500000 money']],
    ['range', 'ar', 'يعيش بين 640 ألفا و710 آلاف شخص.', ['640000 persons', '710000 persons']],
    ['millions', 'ar', 'نزح مليون و200 ألف شخص.', ['1200000 persons']],
  ])('%s (%s): %s', (_, lang, text, expected) => {
    expect(read(lang, text).map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
  });

  it.each([
    ['en', 'Call the hotline 1800 247 or (+92) 51 208-1234, ext. 22.'],
    ['fr', 'Appelez la ligne verte 5050 ou le numéro gratuit 80 12 34 56.'],
    ['es', 'Línea gratuita 106; tel. (502) 2 334-5566.'],
    ['ar', 'الخط الساخن 1212 متاح.'],
    ['en', 'They were moved along Highway 60 to Salamiya 1.'],
  ])('nothing (%s): %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});
