import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import { growth } from './growth';
import { heldOutPersonal, heldOutStatistics } from './held-out-sentences';
import { isFound, unmarked } from './marked-text';
import { personalSentences } from './personal-sentences';
import { statisticSentences } from './statistic-sentences';

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
    degrees: '44°49′',
    decimals: '44.8167, ',
    numbers: 'passport no. ',
    'addresses on one line': 'Jane jane@unhcr.org ',
    'links and digits': 'https://a.b/0612345678 ',
    Arabic: 'الاتصال: ',
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
