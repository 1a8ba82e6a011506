import { expect, test } from 'vitest';
import { isHostileMarkdown } from '../../../lib/documents/is-hostile-markdown';

test.each([
  ['quotations in quotations', `${'> '.repeat(60)}a\n`.repeat(100)],
  ['lists in lists on one line', `${'- '.repeat(60)}a\n`.repeat(100)],
  ['lists nested by indentation', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ['brackets that never close', '['.repeat(20_000)],
  ['stars over many lines of one paragraph', '*a _b\n'.repeat(10_000)],
  ['a table of a thousand columns', `|${' a |'.repeat(1_000)}`],
  ['links, closed, in many paragraphs of brackets', `${'['.repeat(300)}${'](a)'.repeat(240)}\n\n`.repeat(50)],
  ['brackets in thousands of paragraphs', `${'['.repeat(30)}\n\n`.repeat(3_000)],
  ['a list of ten thousand items', '- a\n'.repeat(10_000)],
  ['the same with the line ends of an old Mac', '- a\r'.repeat(10_000)],
  ['a hundred thousand empty lines', '\n'.repeat(100_000)],
  ['a table of ten thousand cells', `|${' a |'.repeat(8)}\n`.repeat(1_250)],
  ['what opens a hundred times in a long line and never closes', `${'<![CDATA['.repeat(100)}${'word '.repeat(12_000)}`],
  ['one bracket that stays open before a very long line', `[${'word '.repeat(12_000)}`],
  ['thousands of notes', '[^1]: a\n'.repeat(2_000)],
])('%s are hostile', (_, markdown) => {
  expect(isHostileMarkdown(markdown)).toBe(true);
});

test.each([
  ['a long list with links', '- **Roads**: see [the map](https://example.org/map) and `code`\n'.repeat(1_500)],
  ['a long table', '| [a](https://example.org) | **b** | c |\n'.repeat(1_000)],
  ['mail that was answered several times', '> > > I agree.\n'.repeat(2_000)],
  ['a remark in a long paragraph', `${'word '.repeat(12_000)}<!-- seen -->${'word '.repeat(12_000)}`],
  ['a bracket forgotten in a long paragraph', `[sic ${'word '.repeat(2_000)}\n\n`.repeat(10)],
  ['a list four deep', '- a\n  - b\n    - c\n      - d\n'.repeat(1_500)],
])('%s is not', (_, markdown) => {
  expect(isHostileMarkdown(markdown)).toBe(false);
});
