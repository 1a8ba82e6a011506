import { expect, test } from 'vitest';
import { boardWords } from '../../../lib/words/board-words';
import { safetyWords } from '../../../lib/words/safety-words';

test('the board and the notices group the digits of what they count, as the other pages do', () => {
  expect(boardWords.results(1)).toBe('1 clip found');
  expect(boardWords.results(1204)).toBe('1,204 clips found');
  expect(safetyWords.expected(1204, 1003)).toContain('expected 1,204 clips, found 1,003.');
  expect(safetyWords.setAside(1)).toMatch(/^1 record had .* was set aside/);
  expect(safetyWords.older(1204)).toMatch(/^1,204 of the records .* them: /);
});
