import { expect, test } from 'vitest';
import { isReadMe } from '../../../lib/tables/is-read-me';

const sheet = (rows: string[][], caption = '') => ({ caption, header: [], rows, notes: [] });
const long = 'Persons are counted where they cross, and who crosses at two points is counted at both of them.';

test.each([
  [
    'a title that says so',
    sheet([
      ['Read Me', ''],
      ['Sheet', 'Contents'],
      ['Data', 'Flows by point'],
    ]),
  ],
  [
    'the same in French',
    sheet([
      ['Lisez-moi', ''],
      ['Onglet', 'Contenu'],
    ]),
  ],
  [
    'a title over all',
    sheet(
      [
        ['Sheet', 'Contents'],
        ['Data', 'Flows by point'],
      ],
      'READ_ME',
    ),
  ],
  [
    'sentences beside labels',
    sheet([
      ['Method', long],
      ['Limits', long],
      ['Contact', 'Data team'],
    ]),
  ],
])('%s explains the file', (_, content) => {
  expect(isReadMe(content)).toBe(true);
});

test.each([
  [
    'numbers',
    sheet([
      ['Read Me', '2018'],
      ['North', '1,200'],
      ['South', '998'],
      ['East', '12'],
    ]),
  ],
  [
    'tags',
    sheet([
      ['#adm1', '#description'],
      ['North', long],
      ['South', long],
    ]),
  ],
  [
    'a list of names',
    sheet([
      ['Site', 'Partner'],
      ['Harbour', 'Coast Aid'],
      ['Old mill', 'River Relief'],
    ]),
  ],
  [
    'many columns of words',
    sheet([
      ['Who', 'What', 'Where', 'Notes'],
      ['Coast Aid', 'Meals', 'Harbour', long],
    ]),
  ],
])('%s are data', (_, content) => {
  expect(isReadMe(content)).toBe(false);
});
