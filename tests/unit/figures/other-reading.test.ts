import { expect, test } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';

const read = (text: string, lang = '') =>
  findFigures(text, { lang, published: null, asOf: null, period: null }).map(({ value, otherValue }) => [
    value,
    otherValue,
  ]);

test.each([
  ['English parts thousands with a comma', 'They counted 636,426 migrants.', 'en', [636_426, undefined]],
  [
    'also on a page that says another language',
    'They counted 636,426 migrants in the city.',
    'ar',
    [636_426, undefined],
  ],
  ['Spanish with a point', 'Se registraron 11.267 personas en la ciudad.', 'es', [11_267, undefined]],
  ['not in Mexico', 'Se registraron 11,267 personas en la ciudad.', 'es-MX', [11_267, undefined]],
  ['German with a point', 'Erfasst: 11.267 Personen.', 'de', [11_267, undefined]],
  ['French with neither', 'Quelque 198.686 personnes ont quitté la ville.', 'fr', [198_686, 198.686]],
  ['nor with a comma', 'Quelque 13,284 personnes ont quitté la ville.', 'fr', [13_284, 13.284]],
  ['and Arabic with both', 'تم إحصاء 636.426 مهاجرا', 'ar', [636_426, 636.426]],
  ['a point in English parts decimals', 'They counted 636.426 migrants in the city.', 'en', [636_426, 636.426]],
  ['a space leaves nothing open', 'Quelque 13 284 personnes ont quitté la ville.', 'fr', [13_284, undefined]],
])('%s', (_, text, lang, expected) => {
  expect(read(text, lang)).toEqual([expected]);
});

test('the other numbers of the text tell which sign is which', () => {
  expect(read('Sur 1.234.567 personnes, 198.686 sont des enfants dans les villes.', 'fr')).toEqual([
    [1_234_567, undefined],
    [198_686, undefined],
  ]);
  expect(read('They counted 198.686 persons in the city, 12.5 per cent of all.', 'en')[0]).toEqual([198_686, 198.686]);
});

test('a share or a length has decimals, and nothing is asked', () => {
  expect(read('It is 12.345 km to the city, and 4.125 per cent went there.', 'en').map(([, other]) => other)).toEqual([
    undefined,
    undefined,
  ]);
});

test.each([
  ['ar', 'وصل ١٫٢٥٠ مليون لاجئ إلى البلاد', 1_250_000],
  ['ar', 'يبلغ طول الطريق ١٢ ٣٤٥٫٥ متر', 12_345.5],
  ['ar', 'كلفته ١٫٢٥٠ دولار', 1.25],
  ['en', 'Some 1٫125 million refugees came.', 1_125_000],
  ['fr', 'Quelque 1٫125 million de réfugiés sont arrivés.', 1_125_000],
  ['es', 'Llegaron 1٫125 millones de refugiados.', 1_125_000],
])('the Arabic sign of decimals parts nothing else (%s)', (lang, text, expected) => {
  expect(read(text, lang)).toEqual([[expected, undefined]]);
});

test('nor does it tell what point and comma part', () => {
  expect(read('وصل ٦٣٦.٤٢٦ مهاجرا، أي ١٫٥ في المئة', 'ar')[0]).toEqual([636_426, 636.426]);
});

test('where persons are counted it may have been typed for that of thousands, and is asked about', () => {
  expect(read('سجل ١٢٫٣٤٥ لاجئا', 'ar')).toEqual([[12_345, 12.345]]);
});
