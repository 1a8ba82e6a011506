import { expect, test } from 'vitest';
import { markdownTime } from '../../../lib/documents/markdown-time';

test.each([
  ['items', '- a\n', 'a\n'],
  ['paragraphs', 'a\n\n', 'a\n'],
  ['rows', '| a | b |\n', '- a\n'],
  ['links', '[a](https://a.example)\n\n', 'a\n\n'],
  ['the line ends of an old Mac', '- a\r', 'a\r'],
])('%s take longer than as many others', (_, dear, cheap) => {
  expect(markdownTime(dear.repeat(1_000))).toBeGreaterThan(1.5 * markdownTime(cheap.repeat(1_000)));
});

test('a colon in a time of day makes nothing', () => {
  expect(markdownTime('12:30, at the office')).toBe(markdownTime('12.30, at the office'));
});

test.each([
  ['a bracket that closes', '[a] ', 1],
  ['remarks that never end', '<!-- '.repeat(20), 2],
  ['a bracket that stays open', '[', 4],
])('with twice the words behind it, what %s adds grows by %d', (_, start, factor) => {
  const added = (words: number) => markdownTime(start + 'word '.repeat(words)) - markdownTime('word '.repeat(words));
  expect(added(200_000) / added(100_000)).toBeCloseTo(factor, 0);
});

test('twice as much takes twice as long', () => {
  const once = '# A\n\n- a **b**\n| c | d |\n\n'.repeat(100);
  expect(markdownTime(once + once) / markdownTime(once)).toBeCloseTo(2, 1);
});
