import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/documents/read-text';
import { shownLines } from './shown-lines';

const lines = (text: string, fileName = 'minutes.txt') => shownLines(readText(text, { fileName }));

describe('text as people type it', () => {
  test('wrapped paragraphs are put together, labelled lines stay lines', () => {
    const text = `Date: 3 May 2018
Present: Ana (Harbour Office), Ben (Port Authority)

The group looked at the landings of the last six weeks, which were fewer
than in spring. The table is at https://example.org/landings and will be
brought up to date in June.

Regrets: none
`;
    expect(lines(text)).toEqual([
      'Date: 3 May 2018',
      '… Present: Ana (Harbour Office), Ben (Port Authority)',
      'The group looked at the landings of the last six weeks, which were fewer than in spring. The table is at https://example.org/landings and will be brought up to date in June. <https://example.org/landings>',
      'Regrets: none',
    ]);
  });

  test('lists by their markers and indentation', () => {
    const text = `1. Opening
   Words under it.
   a) radio
   b) cars
2. Staff
  - three posts
    • one filled
1.2 Part of it
(i) in brackets
[x] no item
- [x] done
- [ ] to do
`;
    expect(lines(text)).toEqual([
      'item 1 1. | Opening',
      '… paragraph 1 | Words under it.',
      'item 2 a) | radio',
      'item 2 b) | cars',
      'item 1 2. | Staff',
      'item 2 • | three posts',
      'item 3 • | one filled',
      'item 2 1.2 | Part of it',
      'item 3 (i) | in brackets',
      '… paragraph 3 | [x] no item',
      'item 4 • | ☑ done',
      'item 4 • | ☐ to do',
    ]);
  });

  test('a name, a time and a date are no markers', () => {
    expect(lines('J. Smith, Port\n\n10.30 Coffee\n\n15.10.25 Meeting\n\n3 people came\n')).toEqual([
      'J. Smith, Port',
      '10.30 Coffee',
      '15.10.25 Meeting',
      '3 people came',
    ]);
  });

  test('headings: underlined, between rules, numbered, marked', () => {
    expect(lines('Working Group\n=============\n\n2. Arrivals\n-----------\n\n****\nEnd\n****\n\n## Annex\n')).toEqual([
      'heading 1 | Working Group',
      'heading 2 2. | Arrivals',
      'heading 1 | End',
      'heading 2 | Annex',
    ]);
  });

  test('tables: between pipes, parted by tabs, in columns, in a grid', () => {
    expect(lines('| A | B |\n|---|---|\n| 1 | 2 |\n')).toEqual(['[0,0 head] A', '[0,1 head] B', '[1,0] 1', '[1,1] 2']);
    expect(lines('Ana\tPort\nBen\tHarbour\n')).toEqual(['[0,0] Ana', '[0,1] Port', '[1,0] Ben', '[1,1] Harbour']);
    expect(
      lines('No  Action    Owner\n--  --------  -----\n1   Send it   Ana\n2             Ben\n3   Ask       all\n'),
    ).toEqual([
      '[0,0 head] No',
      '[0,1 head] Action',
      '[0,2 head] Owner',
      '[1,0] 1',
      '[1,1] Send it',
      '[1,2] Ana',
      '[2,0] 2',
      '[2,1] ',
      '[2,2] Ben',
      '[3,0] 3',
      '[3,1] Ask',
      '[3,2] all',
    ]);
    expect(lines('+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n|   | 3 |\n+---+---+\n')).toEqual([
      '[0,0 head] A',
      '[0,1 head] B',
      '[1,0] 1',
      '[1,1] 2',
      '… [1,1] 3',
    ]);
    expect(lines('Date:\t3 May\nPlace:\tPort\n')).toEqual(['Date: 3 May', '… Place: Port']);
  });

  test('line ends of any system, form feeds, quoting marks of mail', () => {
    expect(lines('\uFEFFone\r\n\r\ntwo\rthree\f> four\n')).toEqual(['one', 'two', '… three', 'four']);
  });

  test('the light formats by their names', () => {
    expect(
      lines('FAPI call\n=========\n\n:Date: 24 January\n\n`Notes <https://example.org/n>`_ and **more**\n', 'a.rst'),
    ).toEqual(['heading 1 | FAPI call', 'Date: 24 January', 'Notes and more <https://example.org/n>']);
    expect(lines('= Call\n\n== Roads\n\n* https://example.org/r[Roads] closed\n', 'a.adoc')).toEqual([
      'heading 1 | Call',
      'heading 2 | Roads',
      'item 1 • | Roads closed <https://example.org/r>',
    ]);
    expect(lines('* Call\n** Roads\n- [[https://example.org/r][Roads]] closed\n', 'a.org')).toEqual([
      'heading 1 | Call',
      'heading 2 | Roads',
      'item 1 • | Roads closed <https://example.org/r>',
    ]);
  });
});
