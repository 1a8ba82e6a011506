import { describe, expect, it } from 'vitest';
import { read } from './read';

const names = (data: ReturnType<typeof read>) => data.columns.map(({ name }) => name);
const values = (data: ReturnType<typeof read>, column: number) => data.rows.map(({ cells }) => cells[column]?.value);

/** The weekly table of a migration portal: two header rows, notes, a total with rows below it. */
const weekly = {
  header: [
    ['Country', 'Arrivals', 'Arrivals', 'Percentage Change'],
    ['Country', 'Previous week (01 Nov – 07 Nov)', 'Current week (08 Nov – 14 Nov)', 'Percentage Change'],
  ],
  notes: ['* Sums of the four countries.', '¹ Land and sea.'],
  rows: [
    ['First arrival countries', 'First arrival countries', 'First arrival countries', 'First arrival countries'],
    ['Bulgaria', '144', '45', '−68 %'],
    ['Greece¹', '398', '560', '40 %'],
    ['Italy', '201', '286', '42 %'],
    ['Spain', '856', '1,186', '38 %'],
    ['Total*', '1,599', '2,077', '30 %'],
    ['Serbia', '196', '288', '47 %'],
    ['North Macedonia', '16', '41', '156 %'],
  ],
};

describe('a table of two header rows, groups, notes and a total', () => {
  const data = read(weekly.rows, { ...weekly, lang: 'en' });

  it('columns have readable names, and groups are a column', () => {
    expect(names(data)).toEqual([
      '',
      'Country',
      'Arrivals – Previous week (01 Nov – 07 Nov)',
      'Arrivals – Current week (08 Nov – 14 Nov)',
      'Percentage Change',
    ]);
    expect(data.columns.map(({ role }) => role)).toEqual(['group', 'plain', 'plain', 'plain', 'plain']);
    expect(data.rows[0]?.cells[0]?.text).toBe('First arrival countries');
    expect(data.columns.map(({ type }) => type)).toEqual(['text', 'text', 'number', 'number', 'number']);
    expect(data.columns[4]?.unit).toBe('%');
  });

  it('numbers are numbers, and marks of notes are none of their digits', () => {
    expect(values(data, 3)).toEqual([45, 560, 286, 1186, 2077, 288, 41]);
    expect(values(data, 4)[0]).toBe(-68);
    expect(data.rows[1]?.cells[1]).toEqual({ text: 'Greece', value: null, missing: false, notes: ['1'] });
    expect(data.notes).toEqual([
      { mark: '*', text: 'Sums of the four countries.' },
      { mark: '1', text: 'Land and sea.' },
    ]);
  });

  it('the total is one, of the rows above it and not of those below', () => {
    expect(data.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'data', 'data', 'total', 'data', 'data']);
    expect(data.rows[4]?.parts).toEqual([0, 1, 2, 3]);
  });
});

describe('headings that are not marked', () => {
  it('are known by what stands below them', () => {
    const data = read([
      ['Country', 'Arrivals', 'Arrivals'],
      ['Country', '2017', '2018'],
      ['Greece', '1,200', '998'],
      ['Italy', '870', '1,004'],
    ]);
    expect(names(data)).toEqual(['Country', 'Arrivals – 2017', 'Arrivals – 2018']);
    expect(data.rows).toHaveLength(2);
  });

  it('a title over all columns is no part of their names', () => {
    const data = read([
      ['Key figures', 'Key figures'],
      ['Place', 'People'],
      ['Bihać', '1,024'],
      ['Sarajevo', '987'],
    ]);
    expect(names(data)).toEqual(['Place', 'People']);
  });

  it('a table of numbers or of words alone has none', () => {
    expect(
      names(
        read([
          ['1', '2'],
          ['3', '4'],
          ['5', '6'],
        ]),
      ),
    ).toEqual(['', '']);
    expect(
      names(
        read([
          ['Greece', 'Athens'],
          ['Italy', 'Rome'],
        ]),
      ),
    ).toEqual(['', '']);
  });
});

describe('groups and totals', () => {
  const grouped = read(
    [
      ['North', '', ''],
      ['A', '10', '1'],
      ['B', '20', '2'],
      ['Subtotal', '30', '3'],
      ['South', '', ''],
      ['C', '5', '5'],
      ['D', '6', '6'],
      ['Subtotal', '11', '11'],
      ['Grand total', '41', '14'],
    ],
    { header: [['Place', 'Men', 'Women']] },
  );

  it('a row with its first cell alone names the rows below it', () => {
    expect(grouped.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      'North',
      'North',
      'North',
      'South',
      'South',
      'South',
      '',
    ]);
  });

  it('each total has the rows of its own group, the last one all', () => {
    expect(grouped.rows.filter(({ kind }) => kind === 'total').map(({ parts }) => parts)).toEqual([
      [0, 1],
      [3, 4],
      [0, 1, 3, 4],
    ]);
  });

  it.each([
    'Total',
    'TOTAL*',
    'Grand total',
    'Sum',
    'Ensemble',
    'Total général',
    'Total general',
    'Insgesamt',
    'المجموع',
  ])('%s is a total', (label) => {
    const data = read(
      [
        ['A', '1'],
        ['B', '2'],
        [label, '9'],
      ],
      { header: [['Place', 'n']] },
    );
    expect(data.rows.at(-1)?.kind).toBe('total');
  });

  it('a row that adds up in every column is a total without saying so', () => {
    const data = read(
      [
        ['A', '1', '10'],
        ['B', '2', '20'],
        ['Western Balkans', '3', '30'],
        ['C', '7', '1'],
      ],
      {
        header: [['Place', 'Men', 'Women']],
      },
    );
    expect(data.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'total', 'data']);
  });

  it('a missing value does not make a group, nor an answer "none" for every column', () => {
    const data = read(
      [
        ['Greece', ''],
        ['Italy', '12'],
        ['Malta', '13'],
      ],
      { header: [['Country', 'n']] },
    );
    expect(data.rows).toHaveLength(3);
    const dashes = read(
      [
        ['-', '-', '-'],
        ['Italy', '12', '1'],
      ],
      { header: [['Country', 'n', 'm']] },
    );
    expect(dashes.rows).toHaveLength(2);
  });
});

describe('codes, years, dates and tags', () => {
  const data = read(
    [
      ['#adm1+name', '#adm1+pcode', '#date+year', '#affected + idps', ''],
      ['Banadir', '02', '2018', '3633.94', '+381 11 123 4567'],
      ['Bay', '24', '2019', '1204.5', '+381 11 765 4321'],
    ],
    { header: [['Region', 'P-code', 'Year', 'IDPs (in thousands)', 'Phone']], caption: 'Sites' },
  );

  it('codes stay text, whatever they look like', () => {
    expect(data.columns.map(({ type }) => type)).toEqual(['text', 'code', 'code', 'number', 'code']);
    expect(data.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Banadir',
      '02',
      '2018',
      '3633.94',
      '+381 11 123 4567',
    ]);
    expect(data.rows[0]?.cells.map(({ value }) => value)).toEqual([null, null, null, 3633.94, null]);
  });

  it('the row of tags is kept with the columns and is no data', () => {
    expect(data.hxl).toBe(true);
    expect(data.columns.map(({ tag }) => tag)).toEqual([
      '#adm1+name',
      '#adm1+pcode',
      '#date+year',
      '#affected+idps',
      '',
    ]);
    expect(data.rows).toHaveLength(2);
    expect(data.columns[3]?.unit).toBe('thousands');
  });

  it('dates of rows are dates', () => {
    const dated = read(
      [
        ['Albania', '29 Aug 2018'],
        ['Romania', '16 Jan 2019'],
      ],
      { header: [['Country', 'Update']] },
    );
    expect(dated.columns[1]?.type).toBe('date');
  });
});
