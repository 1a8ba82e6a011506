import { expect, test } from 'vitest';
import { bylines } from '../../../lib/capture/byline';
import { readPageFacts } from '../../../lib/capture/page-facts';
import { sourceOf } from '../../../lib/capture/source-of';
import type { PageReading } from '../../../lib/model/page-reading';

/** A page of plain lines below its headline. */
function pageOf(lines: string[], changes: Partial<PageReading> = {}): PageReading {
  const texts = ['The mill on the hill', ...lines];
  return {
    url: 'https://courier.example/town/the-mill',
    documentTitle: 'The mill on the hill',
    lang: 'en-GB',
    metas: [],
    linked: [],
    marked: [],
    lines: texts.map((text, at) => ({ at, text, main: true, look: at })),
    pairs: [],
    headings: [{ text: 'The mill on the hill', level: 1, line: 0, link: null }],
    bylines: [],
    canonical: [],
    licence: '',
    datasetMarks: false,
    ...changes,
  };
}
const authors = (...lines: string[]) => bylines(readPageFacts(pageOf(lines))).map(({ names }) => names.join(' + '));
const far = Array.from(
  { length: 30 },
  (_, at) => `The mill ground its corn for the ${at + 3} villages of the valley and for nobody else.`,
);

test.each([
  ['By Ana Silva', 'Ana Silva'],
  ['Von Ines Bauer und Karl Weber', 'Ines Bauer + Karl Weber'],
  ['17. Februar 2009 von Ines Bauer | Abgelegt unter Allgemein', 'Ines Bauer'],
  ['09.10.2018 11:20 Uhr – von Sabine Krüger', 'Sabine Krüger'],
  ['2019年03月12日 14:05 来源：新闻网 作者：王小明', '王小明'],
  ['Szerző: Kovács Anna 2019. március 12. 14:05', 'Kovács Anna'],
  ['Penulis: Dewi Lestari - Selasa, 12 Maret 2019', 'Dewi Lestari'],
  ['Ein Gastbeitrag von Ines Bauer', 'Ines Bauer'],
  ['Propos recueillis par Claire Dumas', 'Claire Dumas'],
])('%s', (line, names) => {
  expect(authors(line)).toEqual([names]);
});

test.each([
  'By the time the mill stood, nobody was left to grind for',
  'Von der Mühle bis zum Fluss sind es drei Stunden',
  'The mill | by the river',
  '3 March 2014 by the river',
  'Photographs by Ana Silva',
])('names nobody: %s', (line) => {
  expect(authors(line)).toEqual([]);
});

test('below the text only what says so outright counts, and only where it names one', () => {
  expect(authors(...far, 'Posted by Gwen Archer on June 17, 2009 at 08:12 AM')).toEqual(['Gwen Archer']);
  expect(authors(...far, 'By Gwen Archer')).toEqual([]);
  expect(authors(...far, 'Posted by Gwen Archer', 'Posted by Max Ford')).toEqual([]);
});

test('the labels that plugins show under a shared link name the author', () => {
  const metas = [
    { names: 'twitter:label1', content: 'Written by' },
    { names: 'twitter:data1', content: 'Tilda Brook' },
    { names: 'twitter:label2', content: 'Est. reading time' },
    { names: 'twitter:data2', content: 'Three minutes' },
  ];
  expect(sourceOf(pageOf([], { metas })).producer.chosen).toEqual({
    value: ['Tilda Brook'],
    from: 'meta',
    label: 'Written by',
  });
});

const site = (value: string) => [{ names: 'og:site_name', content: value }];

test('a name that holds the name of the site is no person', () => {
  const metas = [...site('El Valle'), { names: 'author', content: 'Ediciones El Valle' }];
  expect(sourceOf(pageOf([], { metas })).producer.chosen).toBeNull();
});

test('the name of the site says where it stands', () => {
  expect(sourceOf(pageOf([], { metas: site('The Courier') })).foundOn.chosen).toEqual({
    value: 'The Courier',
    from: 'meta',
    label: 'og:site_name',
  });
  const linked = ['{"@type":"WebSite","name":"The Courier"}'];
  expect(sourceOf(pageOf([], { linked })).foundOn.chosen).toMatchObject({ from: 'json-ld', label: 'WebSite' });
});

test.each([
  ['https://courier.example/world/2014/mar/03/dam', '2014-03-03'],
  ['https://courier.example/2014/03/03', '2014-03-03'],
  ['https://courier.example/news/dam-breaks-20140303', '2014-03-03'],
  ['https://courier.example/news/2014-03-03-dam-breaks.html', '2014-03-03'],
  ['https://courier.example/2014/03/dam-breaks', null],
  ['https://courier.example/item-20149903', null],
])('the day in %s', (url, day) => {
  expect(sourceOf(pageOf([], { url })).published.chosen?.value ?? null).toBe(day);
});

test('of two times side by side the later is that of the last change', () => {
  const text = 'Posted on April 2, 2016 January 5, 2017';
  const times = [
    { start: 10, end: 23, stated: '2016-04-02', element: true },
    { start: 24, end: 39, stated: '2017-01-05', element: true },
  ];
  const reading = pageOf(['']);
  const source = sourceOf({ ...reading, lines: [...reading.lines, { at: 2, text, main: true, look: 9, times }] });
  expect(source.published.chosen?.value).toBe('2016-04-02');
  expect(source.modified.chosen?.value).toBe('2017-01-05');
});

test.each([
  ['Dam breaks - The Courier - World', 'Dam breaks'],
  ['The Courier | World | Dam breaks', 'Dam breaks'],
])('%s', (documentTitle, title) => {
  const reading = pageOf([], { documentTitle, metas: site('The Courier'), headings: [], lines: [] });
  expect(sourceOf(reading).title.chosen?.value.replace(/^World \| /, '')).toBe(title);
});

test('a section at the beginning of the heading, which the metadata leave out, is no part of the title', () => {
  const headings = [{ text: 'Travel Sea and stone', level: 1, line: 0, link: null }];
  const reading = pageOf([], { documentTitle: 'Sea and stone', headings });
  expect(sourceOf(reading).title.chosen?.value).toBe('Sea and stone');
});

test.each([
  ['Copyright © Valley Office. All rights reserved.', 'Copyright © Valley Office. All rights reserved.'],
  ['© Valley Office. Reuse with attribution.', '© Valley Office. Reuse with attribution.'],
  [
    'Data: CC BY 4.0 International. Photographs are not covered.',
    'Data: CC BY 4.0 International. Photographs are not covered.',
  ],
  ['© 2019 Valley Office', undefined],
  ['The miller held the copyright, and nobody had permission to copy it.', undefined],
])('the terms of use beside a text: %s', (line, licence) => {
  expect(sourceOf(pageOf([line])).licence.chosen?.value).toBe(licence);
});

test('who originated a document is its producer, and its file says what it is', () => {
  const pairs = [['Valley Office']];
  const lines = ['The mill on the hill', 'Originator:'].map((text, at) => ({
    ...{ at, text, main: true, look: at },
    ...(at === 1 ? { pair: 0 } : {}),
  }));
  const files = [{ href: '/documents/download/12', label: 'The mill (PDF, 2 KB)' }];
  const { producer, files: offered } = sourceOf(pageOf([], { lines, pairs, files }));
  expect(producer.chosen?.value).toEqual(['Valley Office']);
  expect(offered).toEqual([
    { url: 'https://courier.example/documents/download/12', label: 'The mill (PDF, 2 KB)', format: 'PDF' },
  ]);
});
