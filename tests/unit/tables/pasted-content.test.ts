import { expect, test } from 'vitest';
import { pastedContent } from '../../../lib/tables/pasted-content';
import { readTableData } from '../../../lib/tables/read-table-data';

const contentOf = (rows: string[][], header: string[][] = []) =>
  pastedContent({ caption: '', header, rows, rowsThere: rows.length, columnsThere: 0 });

test('a sheet with a title, blank edges, two rows of headings and notes', () => {
  const content = contentOf([
    ['', '', '', ''],
    ['', 'Table 2. Arrivals by country', '', ''],
    ['', '', '', ''],
    ['', 'Country', 'Arrivals', 'Arrivals'],
    ['', 'Country', '2017', '2018'],
    ['', 'Greece', '1,200', '998'],
    ['', '', '', ''],
    ['', 'Source: own counts', '', ''],
    ['', '', '', ''],
  ]);
  expect(content).toMatchObject({
    caption: 'Table 2. Arrivals by country',
    header: [
      ['Country', 'Arrivals', 'Arrivals'],
      ['Country', '2017', '2018'],
    ],
    rows: [['Greece', '1,200', '998']],
    notes: ['Source: own counts'],
    rowCount: null,
  });
  expect(content?.quote).toContain('Source: own counts');
});

test('numbers with a decimal comma are numbers where the sheet itself shows it', () => {
  const content = contentOf([
    ['Lieu', 'Part'],
    ['Nord', '1.234,5'],
    ['Sud', '2,25'],
  ]);
  const values = content && readTableData(content, '').rows.map(({ cells }) => cells[1]?.value);
  expect(values).toEqual([1234.5, 2.25]);
});

test('a row of HXL tags stays the first of the rows', () => {
  expect(
    contentOf([
      ['Site', 'Persons'],
      ['#loc', '#affected'],
      ['A', '7'],
    ]),
  ).toMatchObject({
    header: [['Site', 'Persons']],
    rows: [
      ['#loc', '#affected'],
      ['A', '7'],
    ],
  });
});

test('rows that name others are no title and no note', () => {
  const rows = [
    ['Site', 'Persons', 'Of them children'],
    ['North', '', ''],
    ['A', '7', '3'],
    ['South', '', ''],
    ['B', '8', '2'],
  ];
  expect(contentOf(rows)).toMatchObject({ caption: '', rows: rows.slice(1), notes: [] });
});

test('it is said how many rows and columns there were where not all are kept', () => {
  const cells = { caption: '', header: [], rows: [['a', '1']] };
  const content = pastedContent({ ...cells, rowsThere: 60_000, columnsThere: 312 });
  expect([content?.rowCount, content?.columnCount]).toEqual([60_000, 312]);
  const whole = pastedContent({ ...cells, rowsThere: 1, columnsThere: 2 });
  expect([whole?.rowCount, whole?.columnCount]).toEqual([null, undefined]);
});

test('nothing is no table', () => {
  expect(contentOf([['', ' ']])).toBeNull();
});
