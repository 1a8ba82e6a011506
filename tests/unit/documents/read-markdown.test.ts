import { expect, test } from 'vitest';
import { readMarkdown } from '../../../lib/documents/read-markdown';
import { shownLines } from './shown-lines';

const lines = (markdown: string) => shownLines(readMarkdown(markdown, {}));

test('front matter comes as lines and not as a heading', () => {
  expect(lines('---\ntitle: "Board meeting"\ndate: 2021-03-04\n---\n# Notes\n')).toEqual([
    'title: Board meeting',
    'date: 2021-03-04',
    'heading 1 | Notes',
  ]);
  expect(lines('---\nNo front matter here\n---\n')[0]).toBe('rule | ');
});

test('headings, lists with boxes, links, tables, raw HTML', () => {
  const markdown = `# Minutes

**Present:** Ana<br>Ben

<details><summary>Agenda</summary>

4. [Roads](https://example.org/roads)
5. Rain
   - [x] measured
   - [ ] told

</details>

| Item | Who |
|------|-----|
| **Map** of it | all |
`;
  expect(lines(markdown)).toEqual([
    'heading 1 | Minutes',
    '*Present:* Ana',
    '… Ben',
    'Agenda',
    'item 1 4. | Roads <https://example.org/roads>',
    'item 1 5. | Rain',
    'item 2 • | ☑ measured',
    'item 2 • | ☐ told',
    '[0,0 head] Item',
    '[0,1 head] Who',
    '[1,0] *Map* of it',
    '[1,1] all',
  ]);
});

test('a label on each line keeps its line, a sentence that was wrapped does not', () => {
  expect(lines('Date: 3 May\n**Place:** Geneva\nPresent: Ana\n')).toEqual([
    'Date: 3 May',
    '… *Place:* Geneva',
    '… Present: Ana',
  ]);
  expect(lines('The group looked at the roads and found that\nthree of them are closed.\n')).toEqual([
    'The group looked at the roads and found that three of them are closed.',
  ]);
});

test('what would take the parser for ever is read as text, in a moment', () => {
  const nested = `# Minutes\n\n${'> '.repeat(60)}a\n`.concat(`${'> '.repeat(60)}b\n`.repeat(2_000));
  expect(lines(nested)[0]).toBe('heading 1 | Minutes');
  expect(lines(`# Minutes\n\n${'*a_ [b '.repeat(40_000)}`)[0]).toBe('heading 1 | Minutes');
  expect(lines(`# Minutes\n\n${'words and words\n\n'.repeat(30_000)}`)).toHaveLength(30_001);
});
