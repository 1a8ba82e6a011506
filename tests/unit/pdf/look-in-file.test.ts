import { expect, test } from 'vitest';
import { pageBreak } from '../../../lib/pdf/locate-selection';
import { lookInFile } from '../../../lib/pdf/look-in-file';

const clipId = '5a3f7f6e-5f0e-4f6e-9a53-0d4c5c9c1a11';
const before = 'The office of the valley counts everybody who comes by boat. ';
const after = ' A fifth of them were children on their own.';
const said = 'In all 11,267 persons were registered between January and June.';

const lookFor = (quote: string, text: string, prefix = before.slice(-32), suffix = after.slice(0, 32)) =>
  lookInFile(
    {
      clips: [{ clipId, quote, selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix, suffix }] }],
      mark: null,
    },
    text,
  )[0];

test('words that stand in the file are there, however it sets its lines', () => {
  const text = `A cover${pageBreak}${before}In all 11,267 persons were regis-\ntered between January\nand June.${after}`;
  expect(lookFor(said, text)).toEqual({ clipId, place: 'exact', found: said, repeats: 0 });
});

test('one digit that differs is a change, and what stands there now is told', () => {
  const look = lookFor(said, `${before}${said.replace('11,267', '11,276')}${after}`);
  expect(look?.place).toBe('approximate');
  expect(look?.found).toContain('11,276');
});

test('what is gone is absent', () => {
  expect(lookFor(said, 'Another report, of the winter, about the price of flour in the hills and of wood.')).toEqual({
    ...{ clipId, place: 'absent', found: null, repeats: 0 },
  });
});

test('the same words twice are told to repeat', () => {
  expect(lookFor(said, `${before}${said}${after}${pageBreak}${said}`)).toMatchObject({ place: 'exact', repeats: 1 });
});

test('nothing is said of words that the reader did not find when they were clipped', () => {
  expect(lookFor('Words that only the viewer could read of a strange font', `${before}${said}${after}`, '', '')).toBe(
    undefined,
  );
});

test('two ends that stand are no proof of what is between them', () => {
  const start = 'The first words of a longer sentence that is known by its two ends';
  const end = 'and that goes on until its last words come at the very end of it.';
  const look = lookFor(`${start} is not right ${end}`, `${before}${start} is right ${end}${after}`);
  expect(look?.place).not.toBe('exact');
});
