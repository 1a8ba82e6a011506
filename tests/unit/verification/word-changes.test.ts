import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges } from '../../../lib/verification/word-changes';

/** "a [-b-] {+c+} d" */
const told = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

test.each([
  [
    'one figure',
    'A total of 11,267 people came.',
    'A total of 11,276 people came.',
    'A total of [-11,267 -]{+11,276 +}people came.',
  ],
  [
    'two figures far apart, and nothing between them',
    'In May 5 of 120 boats were stopped, most of them at the mill in 2018.',
    'In May 7 of 120 boats were stopped, most of them at the mill in 2019.',
    'In May [-5 -]{+7 +}of 120 boats were stopped, most of them at the mill in [-2018-]{+2019+}.',
  ],
  ['a sign', 'It fell by −5 points', 'It fell by 5 points', 'It fell by [-−-]5 points'],
  ['words that came', 'Boats came.', 'Boats, it is said, came.', 'Boats {+, it is said, +}came.'],
  ['nothing', 'The “books” of 2016', 'The "books"\n of 2016', 'The “books” of 2016'],
  ['all', 'One', 'Two', '[-One-]{+Two+}'],
])('%s', (_, before, after, changes) => {
  expect(told(before, after)).toBe(changes);
});

test('a cell of a table whose cells are parted otherwise by now', () => {
  expect(told('\nGate\tBoats\nNorth\t11,267\nSouth\t8,110\t9', 'Gate\nBoats\nNorth\n11,267\nSouth\n8,170\n9')).toBe(
    '\nGate\tBoats\nNorth\t11,267\nSouth\t[-8,110\t-]{+8,170\t+}9',
  );
});

test('figures and words of Arabic and of languages that set no spaces between words', () => {
  expect(
    told(
      'مر 11,267 قارباً في عام 2018، وكان معظمها يحمل الملح.',
      'مر 11,276 قارباً في عام 2018، وكان معظمها يحمل الفحم.',
    ),
  ).toBe('مر [-11,267 -]{+11,276 +}قارباً في عام 2018، وكان معظمها يحمل [-الملح-]{+الفحم+}.');
  expect(told('共有五百人参加会议', '共有六百人参加会议')).toMatch(/^共有\[-五百-\]\{\+六百\+\}人/);
});

const text = fc
  .array(fc.constantFrom('a ', 'b ', 'the ', '11,267 ', '5', '. ', '\n'), { maxLength: 40 })
  .map((some) => some.join(''));

test('what both have and what the first alone has is the first text, whatever the two are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordChanges(before, after);
      const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
      expect(without('added')).toBe(before);
      expect(without('removed').replace(/\s/g, '')).toBe(after.replace(/\s/g, ''));
    }),
  );
});

test('two long texts with nothing in common are one change', () => {
  const many = (word: string) => Array.from({ length: 15_000 }, (_, n) => `${word}${n}`).join(' ');
  expect(wordChanges(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
