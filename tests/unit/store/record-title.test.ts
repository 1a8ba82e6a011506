import { expect, test } from 'vitest';
import { recordTitle } from '../../../lib/store/record-title';

test.each([
  ['actions', { text: 'Ask IOM\n for  the table', title: 'no' }, 'Ask IOM for the table'],
  ['figures', { printed: '11,267' }, '11,267'],
  ['briefingVersions', { madeAt: '2018-08-01T10:00:00Z' }, '2018-08-01T10:00:00Z'],
  ['topics', { title: 'Arrivals' }, 'Arrivals'],
  ['clips', { content: { quote: 'said' }, pageUrl: 'https://a.example/' }, 'said'],
  ['clips', { content: { quote: ' ', caption: 'Table 1' } }, 'Table 1'],
  ['clips', { content: { text: 'a file' } }, 'a file'],
  ['clips', { content: { alt: 'a map' } }, 'a map'],
  ['clips', { content: { description: 'a page' } }, 'a page'],
  ['clips', { content: {}, pageUrl: 'https://a.example/' }, 'https://a.example/'],
  ['clips', null, ''],
  ['meetings', { title: 4 }, ''],
  ['topics', { title: 'a'.repeat(300) }, 'a'.repeat(200)],
])('a record of %s is known again by its words', (table, record, title) => {
  expect(recordTitle(table, record)).toBe(title);
});
