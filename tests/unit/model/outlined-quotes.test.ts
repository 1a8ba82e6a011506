import { expect, test } from 'vitest';
import { outlinedQuotes } from '../../../lib/model/outlined-quotes';

test('a clip without words, as a table without a caption, is quoted by no text', () => {
  const quoted = outlinedQuotes([{ words: '' }, { words: 'They came by land.' }]);
  expect(quoted('The minister said “we wait”.')).toBe(false);
  expect(quoted('They say: “They came by land.”')).toBe(true);
});
