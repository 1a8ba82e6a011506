import { expect, test, vi } from 'vitest';
import { tellingWords } from '../../../lib/language/telling-words';
import { comparedTitle, similarTitles } from '../../../lib/minutes/similar-titles';
import { documentOf, meetingOf } from './document-of';

vi.mock('../../../lib/language/telling-words', { spy: true });

test.each([
  ['Water supply', 'WATER SUPPLY:', true],
  ['Update on the water supply', 'Water supply update', true],
  ['Water supply', 'Fuel supply', false],
  ['The', 'A', false],
])('%s and %s name one matter: %s', (first, second, expected) => {
  expect(similarTitles(comparedTitle(first), comparedTitle(second))).toBe(expected);
});

test('an agenda of many items and as many titles asks for the words of each a few times, not of each pair', () => {
  const titles = Array.from({ length: 150 }, (_, at) => `Item of ${'abcdefghij'[at % 10]}word${at}`);
  vi.mocked(tellingWords).mockClear();
  const agenda = titles.map((title, at) => `${at + 1}. ${title}`).join('\n');
  const parts = titles.map((title, at) => `## ${at + 1}. ${title}\n\nIt was dealt with.`).join('\n\n');
  meetingOf(documentOf(`# Minutes\n\nDate: 3 March 2020\n\n## Agenda\n\n${agenda}\n\n${parts}\n`));
  expect(vi.mocked(tellingWords).mock.calls.length).toBeLessThan(titles.length * 12);
});
