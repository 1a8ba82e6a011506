import { expect, test } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures';

const told = { published: null, asOf: null, period: null };
const read = (text: string, lang: string) =>
  findFigures(text, { ...told, lang }).map(({ value, qualifier }) => [value, qualifier]);
const range = (low: number, high: number) => [
  [low, 'at-least'],
  [high, 'at-most'],
];

test.each([
  ['en', 'Between 900,000 and 1.2 million people were displaced.', 900_000, 1_200_000],
  ['en', 'An estimated 500,000 to 1 million refugees crossed.', 500_000, 1_000_000],
  ['en', 'Some 900,000–1.1 million people need aid.', 900_000, 1_100_000],
  ['en', 'US$ 750,000 to 1.5 million was received.', 750_000, 1_500_000],
  ['fr', 'Entre 900 000 et 1,2 million de personnes sont déplacées.', 900_000, 1_200_000],
  ['fr', 'Entre 80.000 et 1 million de personnes sont déplacées.', 80_000, 1_000_000],
  ['es', 'Llegaron 500.000 a 1 millón de refugiados.', 500_000, 1_000_000],
  ['es', 'Entre 900.000 y 1,2 millones de personas huyeron.', 900_000, 1_200_000],
  ['ar', 'بين 900,000 و1.2 مليون نازح', 900_000, 1_200_000],
  ['ar', '٥٠٠٬٠٠٠ إلى ١٫٥ مليون لاجئ', 500_000, 1_500_000],
])('a low end that is written out takes no scale from the high one (%s: %s)', (lang, text, low, high) => {
  expect(read(text, lang).map(([value]) => value)).toEqual([low, high]);
});

test.each([
  ['en', 'Some 1.1 to 1.3 million people fled.', 1_100_000, 1_300_000],
  ['en', 'Some 9.5 to 10 million people fled.', 9_500_000, 10_000_000],
  ['en', 'Some 800-900 thousand people fled.', 800_000, 900_000],
  ['en', 'Between 900 and 1,200 thousand people fled.', 900_000, 1_200_000],
  ['fr', 'Entre 1,1 et 1,3 million de réfugiés sont arrivés.', 1_100_000, 1_300_000],
  ['es', 'Entre 5 y 10 millones de personas huyeron.', 5_000_000, 10_000_000],
  ['ar', 'بين ١٫١ و١٫٣ مليون نازح', 1_100_000, 1_300_000],
])('one that is written short does (%s: %s)', (lang, text, low, high) => {
  expect(read(text, lang)).toEqual(range(low, high));
});

test.each([
  ['en', 'Between 12.5 and 13 per cent of the refugees work.', 12.5, 13],
  ['fr', 'Entre 9,5 et 10 % des réfugiés travaillent.', 9.5, 10],
])('ends are held against one another as the numbers that they are (%s: %s)', (lang, text, low, high) => {
  expect(read(text, lang)).toEqual(range(low, high));
});
