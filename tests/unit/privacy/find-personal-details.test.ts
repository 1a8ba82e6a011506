import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import { growth } from './growth';
import { heldOutContacts, heldOutOrdinary } from './held-out-contacts';
import { heldOutPersonal, heldOutStatistics } from './held-out-sentences';
import { isFound, unmarked } from './marked-text';
import { personalSentences } from './personal-sentences';
import { statisticSentences } from './statistic-sentences';

/** Nothing in it says of which disease the case is. */
const takenForPersonal = 'Le cas n° 1500 a été confirmé mardi.';

/** What is found and missed in sentences with marked details and in sentences without any. */
function measure(personal: readonly string[], statistics: readonly string[]) {
  const wrong: string[] = [];
  let expectedCount = 0;
  let hits = 0;
  let foundCount = 0;
  let right = 0;
  for (const marked of [...personal, ...statistics]) {
    const { text, expected } = unmarked(marked);
    const found = findPersonalDetails(text);
    const missed = expected.filter((one) => !isFound(one, found));
    const extra = found.filter((one) => !expected.some((each) => isFound(each, [one])));
    expectedCount += expected.length;
    hits += expected.length - missed.length;
    foundCount += found.length;
    right += found.length - extra.length;
    wrong.push(...missed.map((one) => `missed ${one.kind} ${one.text} in: ${text}`));
    wrong.push(...extra.map((one) => `found ${one.kind} ${one.text} in: ${text}`));
  }
  return { recall: hits / expectedCount, precision: right / foundCount, wrong };
}

describe('personal details in running text', () => {
  const known = Object.values(personalSentences).flat();

  test('there are sixty sentences of each kind, and personal ones in four languages', () => {
    expect(known.length).toBeGreaterThanOrEqual(60);
    expect(statisticSentences.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(personalSentences)).toEqual(['en', 'fr', 'es', 'ar']);
  });

  test.each([
    ['the sentences beside the rules', known, statisticSentences],
    ['sentences written after the rules', heldOutPersonal, heldOutStatistics],
    ['contacts and papers written before their rules', heldOutContacts, heldOutOrdinary],
  ])('recall and precision are at least 0.95 in %s', (_, personal, statistics) => {
    const { recall, precision, wrong } = measure(personal, statistics);
    expect(recall, `recall ${recall}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.95);
    expect(precision, `precision ${precision}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.95);
  });

  test('each language is found by itself, not only on average', () => {
    for (const [language, sentences] of Object.entries(personalSentences)) {
      const { recall, wrong } = measure(sentences, []);
      expect(recall, `${language}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.9);
    }
  });

  test.each([
    ['id', 'an account', 'Pay to DE89 3704 0044 0532 0130 00 today.', 'DE89 3704 0044 0532 0130 00'],
    ['id', 'an account in one piece', 'Konto GB82WEST12345698765432', 'GB82WEST12345698765432'],
    ['id', 'a passport in Spanish', 'Pasaporte n.º AV123456', 'AV123456'],
    ['id', 'a form in French', 'Né(e) le : 12.05.1985', '12.05.1985'],
    ['id', 'a label after two strokes', 'Passport//visa no. A1234567', 'A1234567'],
    ['id', 'a card with points', 'Cédula de ciudadanía No. 52.123.456', '52.123.456'],
    ['id', 'a number with a year in it', 'passport 2018 1234 5678', '2018 1234 5678'],
    ['id', 'a licence', 'Licencia de conducir: 12345678', '12345678'],
    ['id', 'a number of social security', 'Numéro de sécurité sociale 2 85 05 75 116 001 42', '2 85 05 75 116 001 42'],
    ['coordinates', 'signs before the degrees', 'at S33.86785 E151.20732', '33.86785 E151.20732'],
    ['coordinates', 'Arabic points', 'عند ٣٣٫٥١٣٨، ٣٦٫٢٧٦٥', '٣٣٫٥١٣٨، ٣٦٫٢٧٦٥'],
    ['coordinates', 'a map address', 'https://maps.example/@33.5138,36.2765,12.5z', '33.5138,36.2765'],
    ['coordinates', 'a marker', 'https://map.example/?mlat=33.5138&mlon=36.2765', '33.5138&mlon=36.2765'],
    ['coordinates', 'MGRS', 'grid 36SYC 12345 67890', '36SYC 12345 67890'],
    ['coordinates', 'UTM', 'zone 36 S 745123.5 m E 3709421.2 m N', '36 S 745123.5 m E 3709421.2 m N'],
    ['coordinates', 'a plus code', '7GXHX4HM+MM near the camp', '7GXHX4HM+MM'],
    ['coordinates', 'minutes without signs', '12 30.50 N, 45 15.25 E', '12 30.50 N, 45 15.25 E'],
  ])('%s: %s', (kind, _, text, detail) => {
    expect(findPersonalDetails(text)).toMatchObject([{ kind, text: detail }]);
  });

  test.each([
    ['an account whose digits do not prove it', 'DE88 3704 0044 0532 0130 00'],
    ['codes of places', 'SY02 0304 0506 0708 and SY03 0101 0202 0303'],
    ['a count behind a kind of card', 'cédula 12.345.678 personas registradas'],
    ['a case and a year', 'Case no. 1 2018 review'],
    ['years behind a kind of card', 'Residence permit 2022 2023 2024'],
    ['a year and a count behind it', 'Titre de séjour 2022 320 330'],
    ['years and counts', 'Driving licence: 2019 2020 120 000 134 500'],
    ['figures with a letter before them', '34N 123456 persons, 7654321 items'],
    ['Arabic decimals', '٣٦٫٢٠١ مليون، ٣٧٫١٠٢ مليون'],
    ['a list of decimals', 'values 12.345,13.456,14 and 15'],
    ['times', 'between 12 30.50 and 45 15.25'],
  ])('none: %s', (_, text) => {
    expect(findPersonalDetails(text)).toEqual([]);
  });

  test.each(heldOutOrdinary.filter((text) => text !== takenForPersonal))('nothing personal: %s', (text) => {
    expect(findPersonalDetails(text)).toEqual([]);
  });

  test('no figure of any common writing is a telephone number or a place', () => {
    const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
    const figure = fc
      .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', '’', ''))
      .map(([value, mark]) => grouped(value, mark));
    const frame = fc.constantFrom(
      ['A total of ', ' persons arrived.'],
      ['Soit ', ' personnes, contre 2 400 en 2017.'],
      ['Llegaron ', ' personas.'],
      ['(+', ' %)'],
      ['وصل ', ' شخصا'],
      ['', ''],
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), frame, (figures, [before, after]) => {
        expect(findPersonalDetails(before + figures.join('; ') + after)).toEqual([]);
      }),
    );
  });

  test('offsets lead to the very text, in order and apart, whatever surrounds it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ' jane.doe [at] unhcr [dot] org ',
        ' +41 22 739 81 11 ',
        '\u200b',
        ' Contact: Jane Doe, ',
        '١٢٣ ',
        '𝟙😀',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const detail of findPersonalDetails(text)) {
          expect(detail.start).toBeGreaterThanOrEqual(from);
          expect(detail.end).toBeGreaterThan(detail.start);
          expect(text.slice(detail.start, detail.end)).toBe(detail.text);
          from = detail.end;
        }
      }),
    );
  });

  test('what is invisible hides nothing', () => {
    const hidden = 'Write to jane\u200b.doe@un\u00adhcr.org or \u202a+41\u00a022 739\u201181\u202f11\u202c now';
    expect(findPersonalDetails(hidden).map(({ kind, text }) => [kind, text])).toEqual([
      ['email', 'jane\u200b.doe@un\u00adhcr.org'],
      ['phone', '+41\u00a022 739\u201181\u202f11'],
    ]);
  });

  test('the address of an office is no personal detail, that of a person beside it is', () => {
    const found = findPersonalDetails('info@iom.int, press.office@unhcr.org, jane@iom.int');
    expect(found.map(({ text }) => text)).toEqual(['jane@iom.int']);
  });

  test('who is called at the end of one line is found at the head of the next', () => {
    const found = findPersonalDetails('For further information, please contact:\nJane Doe\nInformation Officer');
    expect(found).toMatchObject([{ kind: 'name', text: 'Jane Doe' }]);
  });
});

describe('hostile text', () => {
  const units: Record<string, string> = {
    digits: '7',
    'digits and spaces': '12 ',
    'spaced pairs': '01 23 ',
    'at signs': '@',
    'words at words': 'a@b.',
    dots: 'a.',
    brackets: '(0)',
    'open brackets': '([{<',
    spaces: ' ',
    plus: '+4',
    slashes: '1/2 - ',
    'hidden at': '[at] ',
    'no end of contacts': 'Contact: ',
    'names in a row': 'Jane Doe, ',
    'a contact and names': 'Contact: Jane Doe, Sam Roe; ',
    titles: 'Ms ',
    'chained titles': 'Dr.',
    'Arabic titles': 'السيد عبد ',
    'labels on lines': 'Tel: +41 22 739 81 11\n',
    'lines above labels': 'Jane Doe\nTel: +41 22 739 81 11; ',
    forms: 'Name: Jane Doe: ',
    births: 'born in Homs on 12 May 12 ',
    degrees: '44°49′',
    decimals: '44.8167, ',
    numbers: 'passport no. ',
    'addresses on one line': 'Jane jane@unhcr.org ',
    'no end of addresses': '://',
    'links and digits': 'https://a.b/0612345678 ',
    Arabic: 'الاتصال: ',
    'Arabic forms': 'الاسم التواصل مع أحمد ',
    letters: 'A',
  };
  const pieces = Object.values(units);
  const mixed = (length: number) => {
    let text = '';
    for (let at = 0; text.length < length; at = (at * 7 + 5) % 1_009) text += pieces[at % pieces.length];
    return text;
  };
  const costs = (make: (length: number) => string) =>
    growth((length) => {
      const text = make(length);
      return () => findPersonalDetails(text);
    }, 100_000);

  test.each(Object.entries(units))(
    '%s cost no more than their length',
    (_, unit) => {
      expect(costs((length) => unit.repeat(Math.ceil(length / unit.length)))).toBeLessThan(4);
    },
    30_000,
  );

  test('a mixture of its pieces costs no more than its length', () => {
    expect(costs(mixed)).toBeLessThan(4);
  }, 30_000);
});
