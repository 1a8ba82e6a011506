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

test('long lines and times of day take no longer', () => {
  expect(markdownTime('word '.repeat(10_000))).toBe(markdownTime('word'));
  expect(markdownTime('12:30, at the office')).toBe(markdownTime('noon, at the office'));
});

test('twice as much takes twice as long', () => {
  const once = '# A\n\n- a **b**\n| c | d |\n\n'.repeat(100);
  expect(markdownTime(once + once) / markdownTime(once)).toBeCloseTo(2, 1);
});
