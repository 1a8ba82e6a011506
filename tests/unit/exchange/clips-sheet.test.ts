import { expect, test } from 'vitest';
import { clipsSheet } from '../../../lib/exchange/clips-sheet';
import { figuresSheet } from '../../../lib/exchange/figures-sheet';
import { sheetCsv } from '../../../lib/exchange/sheet-csv';
import { quoted, uuid } from '../briefing/records';
import { makeRow, table } from './clip-rows';
import { readCsv } from './read-csv';

/** One clip as its table tells it: heading to cell, without what is empty. */
function told(...rows: Parameters<typeof clipsSheet>[0]): Record<string, string>[] {
  const [head = [], ...cells] = readCsv(sheetCsv(clipsSheet(rows)));
  return cells.map((row) =>
    Object.fromEntries(head.map((title, index) => [title, row[index] ?? '']).filter(([, cell]) => cell !== '')),
  );
}

test('a row tells everything that is known of a clip', () => {
  const row = makeRow(
    1,
    quoted('A total of 11,267.'),
    {
      note: 'Ask IOM.',
      fragmentUrl: 'https://rovienna.iom.example/news/increased-displacement#:~:text=a%20total',
      sensitivity: 'high',
      sharing: 'AMBER+STRICT',
      transcribed: true,
    },
    {
      shown: 'A total of […].',
      topics: [
        { number: 2, title: 'Arrivals' },
        { number: 5, title: 'AOB' },
      ],
    },
  );
  expect(told(row)).toEqual([
    {
      'No.': '1',
      Item: '2. Arrivals; 5. AOB',
      Kind: 'excerpt',
      'Quote as clipped': 'A total of 11,267.',
      'As shown, where it differs': 'A total of […].',
      Producer: 'IOM; UNHCR',
      Title: 'Increased Secondary Displacement in Western Balkans',
      Publisher: 'IOM Regional Office Vienna',
      'Found on': 'ReliefWeb',
      Published: '2018-08-01',
      'Figures as of': '2018-07',
      'Period covered': '2018-01-01 to 2018-06-30',
      Address: 'https://rovienna.iom.example/news/increased-displacement?a=1&b=2',
      'Address of the quote': 'https://rovienna.iom.example/news/increased-displacement#:~:text=a%20total',
      Language: 'en',
      'Clipped at (UTC)': '2018-08-06T09:30:00.000Z',
      Note: 'Ask IOM.',
      Sensitivity: 'high',
      Sharing: 'TLP:AMBER+STRICT',
      'Transcribed by hand': 'yes',
    },
  ]);
});

test('of a clip that is not for attribution, nothing tells who said it', () => {
  const secret = { nonAttributable: true, fragmentUrl: 'https://rovienna.iom.example/x#:~:text=y' };
  const link = { kind: 'link' as const, target: 'https://iom.example/data.xlsx', text: 'The data' }; // literal of the union
  const rows = [makeRow(1, quoted('We will stop.'), secret), makeRow(2, link, secret)];
  expect(told(...rows).map((row) => [row['Quote as clipped'], row['Not for attribution']])).toEqual([
    ['We will stop.', 'yes'],
    ['The data', 'yes'],
  ]);
  const csv = sheetCsv(clipsSheet(rows));
  for (const name of ['IOM', 'UNHCR', 'ReliefWeb', 'Increased', 'iom.example', 'http']) expect(csv).not.toContain(name);
});

test('the words of each kind of clip are the ones that were clipped', () => {
  const image = { kind: 'image' as const, imageId: uuid(9), target: null, credit: '', fidelity: 'original' as const }; // literals of the union
  const rows = [
    makeRow(1, { kind: 'page', description: 'Overview' }),
    makeRow(2, { kind: 'link', target: 'https://x.example/a', text: 'Data' }),
    makeRow(3, table([['Country', 'Arrivals']], [['Greece', '560']])),
    makeRow(4, { ...image, alt: 'Bar chart', caption: 'Arrivals by month' }),
    makeRow(5, { ...image, alt: 'Bar chart', caption: '' }),
  ];
  expect(told(...rows).map((row) => row['Quote as clipped'])).toEqual([
    'Overview',
    'Data\nLeads to https://x.example/a',
    'Country\tArrivals\nGreece\t560',
    'Arrivals by month',
    'Bar chart',
  ]);
});

test('a paraphrase is said to be none of the page’s words', () => {
  const [row] = told(makeRow(1, quoted('Eleven thousand.'), { shown: { kind: 'paraphrase', text: 'About 11,000.' } }));
  expect([row?.['Quote as clipped'], row?.['As shown, where it differs'], row?.['In our words']]).toEqual([
    'Eleven thousand.',
    'About 11,000.',
    'yes',
  ]);
});

test('a figure of the minutes is a number, and stands as it was printed', () => {
  const meeting = { id: uuid(1), title: 'June', date: '2018-06-28' };
  const figure = (printed: string, value: number, unit: 'count' | 'percent' = 'count') => ({
    ...{ from: 'minutes' as const, topicNumber: 3, topicTitle: 'Arrivals', meeting }, // literal of the union
    figure: { printed, value, unit, sentence: `It was ${printed}.`, at: 7 },
  });
  const sheet = figuresSheet([
    figure('11,267', 11_267),
    figure('−0.5%', -0.5, 'percent'),
    figure('1.5 million', 1_500_000),
  ]);
  expect(sheet.rows.map(([value]) => value)).toEqual([
    { kind: 'number', value: 11_267, decimals: 0, grouped: true },
    { kind: 'number', value: -0.5, decimals: 1, grouped: false },
    { kind: 'number', value: 1_500_000, decimals: 0, grouped: false },
  ]);
  const [heads = [], first = []] = readCsv(sheetCsv(sheet));
  const said = heads.flatMap((head, index) => (first[index] === '' ? [] : [[head, first[index]]]));
  expect(said).toEqual([
    ['Value', '11267'],
    ['As printed', '11,267'],
    ['Unit', 'count'],
    ['Where it stands', 'It was 11,267.'],
    ['Item', '3. Arrivals'],
    ['Quoted in the minutes of', 'June'],
    ['Date', '2018-06-28'],
  ]);
});

test('a link that leads nowhere for these readers says its words only', () => {
  const link = makeRow(1, { kind: 'link', target: '', text: 'Who to ask' });
  expect(told(link)).toMatchObject([{ 'Quote as clipped': 'Who to ask' }]);
});
