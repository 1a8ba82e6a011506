import { describe, expect, it } from 'vitest';
import type { DocumentLine } from '../../../lib/model/minutes-document';
import { documentOfLines, readingOf } from './document-of';

// Each of these took from half a minute to hours while an expression tried every start with every end, or a list was searched for
// every line of it; the limit of the test is far above what a reading needs.
const limit = 60_000;
const head = ['Water sector meeting minutes, 3 March 2020', 'Present: UNHCR, IOM, Ana Ruiz'];
const heading = (text: string, depth = 2): Partial<DocumentLine> => ({ kind: 'heading', depth, text });
const entry = (text: string): Partial<DocumentLine> => ({ kind: 'item', depth: 1, marker: '•', text });
const cell = (row: number, column: number, text: string): Partial<DocumentLine> => ({
  text,
  cell: { table: 0, row, column, header: row === 0 },
});
const pieces = ['7', '(', '-', 'a ', '1.', ':', ',', '[', '; ', 'A.', '@a ', '—', '1 ', 'next meeting '];

describe.each<[string, (text: string) => (string | Partial<DocumentLine>)[]]>([
  ['a line at the top', (text) => [head[0] ?? '', text, heading('Wells'), 'Dug.']],
  ['a label', (text) => [head[0] ?? '', `Present: ${text}`, heading('Wells'), 'Dug.']],
  ['a heading', (text) => [...head, heading(text), 'Dug.']],
  ['what was said', (text) => [...head, heading('Wells'), text]],
  ['an action', (text) => [...head, heading('Actions'), entry(`IOM to ${text}`), heading(text, 3), `ACTION: ${text}`]],
  [
    'actions',
    (text) => [...head, cell(0, 0, 'Action'), cell(0, 1, 'Owner'), cell(1, 0, `Do ${text}`), cell(1, 1, text)],
  ],
  [
    'names',
    (text) => [head[0] ?? '', cell(0, 0, 'Name'), cell(0, 1, 'Agency'), cell(1, 0, `Ana ${text}`), cell(1, 1, text)],
  ],
  ['the next meeting', (text) => [...head, heading('Next meeting'), `Next meeting ${text}`]],
])('100,000 characters in %s', (_, lines) => {
  it.each(pieces)(
    'of "%s" are read',
    (piece) => {
      const text = `${piece.repeat(99_900 / piece.length)}z`;
      expect(readingOf(documentOfLines(lines(text))).kind).toMatch(/^(?:minutes|agenda|neither)$/);
    },
    limit,
  );
});

describe('20,000 short lines', () => {
  it.each<[string, string, (index: number) => Partial<DocumentLine>]>([
    ['paragraphs', 'Present', (index) => ({ text: `a${index}` })],
    ['entries', 'Present', (index) => entry(`a${index}`)],
    ['persons', 'Present', (index) => entry(`Ana Ruiz${index}`)],
    ['entries', 'Wells', (index) => entry(`a${index}`)],
    ['numbered lines', 'Wells', (index) => ({ ...entry(`a${index}`), marker: `${index % 90}.` })],
    ['headings', 'Wells', (index) => heading(`a${index}`, 1 + (index % 3))],
    ['meetings', 'Wells', (index) => heading(`Meeting of ${1 + (index % 28)} May ${2000 + (index % 90)}`)],
    ['cells', 'Wells', (index) => cell(index >> 1, index % 2, `share ${index}`)],
  ])(
    'that are %s under "%s" are read',
    (_, part, line) => {
      const lines = Array.from({ length: 20_000 }, (_, index) => line(index));
      expect(readingOf(documentOfLines([...head, heading(part, 1), ...lines])).kind).toBe('minutes');
    },
    limit,
  );
});
