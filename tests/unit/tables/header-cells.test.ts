import { expect, test } from 'vitest';
import { headerCells } from '../../../lib/tables/header-cells';

const shape = (header: string[][], width: number) =>
  headerCells(header, width).map((row) => row.map(({ text, columns, rows }) => `${text}/${columns}x${rows}`));

test('a heading that was spread over columns and rows stands once', () => {
  expect(
    shape(
      [
        ['Country', 'Arrivals', 'Arrivals', 'Change'],
        ['Country', 'Previous', 'Current', 'Change'],
      ],
      4,
    ),
  ).toEqual([
    ['Country/1x2', 'Arrivals/2x1', 'Change/1x2'],
    ['Previous/1x1', 'Current/1x1'],
  ]);
});

test('equal headings of the last row stay apart: they head a column each', () => {
  expect(shape([['2017', '2017', '2018']], 3)).toEqual([['2017/1x1', '2017/1x1', '2018/1x1']]);
});

test('short rows are filled up and empty cells never join', () => {
  expect(shape([['A'], ['', '']], 3)).toEqual([
    ['A/1x1', '/1x1', '/1x1'],
    ['/1x1', '/1x1', '/1x1'],
  ]);
});

test('each heading knows the first column it stands over, also under one that spans rows', () => {
  const [, below] = headerCells(
    [
      ['Country', 'Arrivals', 'Arrivals'],
      ['Country', 'Previous', 'Current'],
    ],
    3,
  );
  expect(below?.map(({ text, column }) => [text, column])).toEqual([
    ['Previous', 1],
    ['Current', 2],
  ]);
});
