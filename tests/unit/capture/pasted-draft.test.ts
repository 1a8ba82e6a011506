import { expect, test } from 'vitest';
import { pastedDraft } from '../../../lib/capture/pasted-draft';
import { captureDraftSchema } from '../../../lib/model/capture-draft';
import type { TableContent } from '../../../lib/model/clip-content';

const content: TableContent = {
  kind: 'table',
  quote: 'Site\tPersons\nNorth\t7',
  caption: '',
  header: [['Site', 'Persons']],
  rows: [['North', '7']],
  notes: [],
  rowCount: null,
};
const stated = {
  address: ' data.example.org/arrivals?utm_source=x ',
  title: 'Arrivals',
  producer: 'IOM',
  published: '2018-06',
};

test('what the person says of the source is told as hers, and that it was pasted', () => {
  const draft = captureDraftSchema.parse(pastedDraft(content, stated));
  expect(draft.pageUrl).toBe('https://data.example.org/arrivals?utm_source=x');
  expect(draft.source).toMatchObject({
    url: 'https://data.example.org/arrivals',
    title: { chosen: { value: 'Arrivals', from: 'person' } },
    producer: { chosen: { value: ['IOM'], from: 'person' } },
    published: { chosen: { value: '2018-06', from: 'person' } },
    caveats: ['Pasted from a spreadsheet, not clipped from the page'],
  });
});

test('what she leaves empty is unknown', () => {
  const draft = pastedDraft(content, { ...stated, title: ' ', producer: '', published: null });
  expect([draft?.source.title.chosen, draft?.source.producer.chosen, draft?.source.published.chosen]).toEqual([
    null,
    null,
    null,
  ]);
});

test.each(['', 'javascript:alert(1)', 'mailto:a@b.example', 'C:\\Users\\x.xlsx', 'file:///x.xlsx', 'nowhere'])(
  '%j is no address of a web page',
  (address) => {
    expect(pastedDraft(content, { ...stated, address })).toBeNull();
  },
);
