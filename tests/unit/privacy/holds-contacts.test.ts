import { expect, test } from 'vitest';
import type { ClipContent, TableContent } from '../../../lib/model/clip-content';
import { holdsContacts } from '../../../lib/privacy/holds-contacts';
import { saidByPage } from '../../../lib/privacy/said-by-link';

const excerpt = (quote: string): ClipContent => ({
  kind: 'excerpt',
  quote,
  blocks: [{ type: 'paragraph', children: [{ type: 'text', value: quote }] }],
});
const table = (header: string[], ...rows: string[][]): TableContent => ({
  kind: 'table',
  quote: 'words',
  caption: '',
  header: [header],
  rows,
  notes: [],
  rowCount: null,
});

test.each([
  ['English', 'Ask Mira Halloran, mira.halloran@example.org, before Friday.'],
  ['French', 'Pour toute question : jonas.verwey@example.org ou +33 1 99 00 12 34.'],
  ['Spanish', 'Más información: Lucia Ferrandi, teléfono +34 910 123 456.'],
  ['Arabic', 'للاستفسار: هاتف ‎+961 1 234 567'],
  ['a misleading form', 'salma.idrissi [at] example [dot] org'],
])('an excerpt with a way to reach somebody holds contacts: %s', (_, quote) => {
  expect(holdsContacts(excerpt(quote), [])).toBe(true);
});

test.each([
  ['the mailbox of an office', 'Write to info@example.org or press.office@example.org.'],
  ['figures', 'In June 11,267 people came by land, 8,034 of them men; 1 632 960 since 2015.'],
  ['dates', 'As of 28-06-2018 14:00, updated 2018-07-01.'],
  ['an exact place', 'The site at 44.8176, 20.4633 is full.'],
])('an excerpt without one does not: %s', (_, quote) => {
  expect(holdsContacts(excerpt(quote), [])).toBe(false);
});

test.each([
  ['a mailbox', 'mailto:mira.halloran@example.org', true],
  ['a messenger', 'https://wa.me/33199001234', true],
  ['the mailbox of an office', 'mailto:info@example.org', false],
  ['a page whose address has a number', 'https://portal.example/reports?phone=%2B33199001234', false],
])('an excerpt whose words lead to %s', (_, url, holds) => {
  const children = [
    { type: 'link' as const, url, children: [{ type: 'text' as const, value: 'Ask the focal point' }] },
  ];
  const blocks = [{ type: 'list' as const, ordered: false, items: [[{ type: 'paragraph' as const, children }]] }];
  expect(holdsContacts({ kind: 'excerpt', quote: 'Ask the focal point', blocks }, [])).toBe(holds);
});

test.each([
  ['a mailbox', 'mailto:mira.halloran@example.org', true],
  ['a messenger', 'https://wa.me/33199001234', true],
  ['a page', 'https://portal.example/2018/10/1234567890', false],
])('a link to %s', (_, target, holds) => {
  expect(holdsContacts({ kind: 'link', text: 'Who to ask', target }, [])).toBe(holds);
});

test.each([
  ['English', ['Organisation', 'Focal point'], ['UNHCR', 'Mira Halloran']],
  ['French', ['Organisation', 'Nom et prénom'], ['HCR', 'Jonas Verwey']],
  ['Spanish', ['Organización', 'Punto focal'], ['ACNUR', 'Lucia Ferrandi']],
  ['Arabic', ['المنظمة', 'جهة الاتصال'], ['المفوضية', 'سلمى الإدريسي']],
  ['e-mail only', ['Agency', 'E-mail'], ['IOM', 'jonas@example.org']],
  ['telephone only', ['Agency', 'Mobile'], ['IOM', '061 123 456']],
])('a table that says it names contacts holds them: %s', (_, header, row) => {
  expect(holdsContacts(table(header, row), [])).toBe(true);
});

test.each([
  ['figures by country', ['Country', 'Arrivals', 'P-code'], ['Greece', '26,100', '300123456']],
  ['names of places', ['Name', 'Beds'], ['Krnjača Centre', '750']],
  ['focal points that are not named yet', ['Organisation', 'Focal point'], ['UNHCR', 'TBC']],
])('any other table does not: %s', (_, header, row) => {
  expect(holdsContacts(table(header, row), [])).toBe(false);
});

test.each([
  ['a number in its title', 'https://news.example/1', 'Safe house, call Jane Doe +387 61 123 456', true],
  ['the number of a case in its address', 'https://files.example/cases/view?case_id=745-00123456', 'File', true],
  ['an exact place in its address', 'https://maps.example/@33.51381,36.27652,18z', 'Map', false],
  ['the number of a dataset in its address', 'https://portal.example/datasets?id=123456', 'Arrivals in 2018', false],
])('a clip of a page with %s', (_, url, title, holds) => {
  const page = saidByPage(url, { chosen: { value: title, from: 'meta', label: '' }, others: [] });
  expect(holdsContacts(excerpt('Forty women stay here.'), page)).toBe(holds);
});
