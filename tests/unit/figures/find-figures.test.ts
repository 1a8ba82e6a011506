import { describe, expect, it } from 'vitest';
import { figuresOfClip } from '../../../lib/figures/figures-of-clip';
import { findFigures } from '../../../lib/figures/find-figures';

const told = { lang: 'en', published: '2018-08-01', asOf: null, period: null };
const values = (text: string, lang = 'en') => findFigures(text, { ...told, lang }).map(({ value }) => value);

describe('the figures of a text', () => {
  it('knows parts of a total, leaves out what is none, and asks for the basis of a quarter', () => {
    const found = findFigures(
      'Police registered a total of 11,267 irregular migrants in the second quarter of 2018. Seventy per cent of these were registered in Bosnia and Herzegovina: 8,034. Another 2,000 were registered in Montenegro and 1,233 in Albania, where 590 people tried to leave.',
      told,
    );
    expect(found.map(({ value, partOf }) => [value, partOf])).toEqual([
      [11267, null],
      [70, null],
      [8034, 0],
      [2000, 0],
      [1233, 0],
      [590, null],
    ]);
    expect(found[0]).toMatchObject({
      basis: null,
      measure: 'registered',
      period: { start: '2018-04', end: '2018-06' },
    });
    expect(found[1]).toMatchObject({ printed: 'Seventy', share: { of: 0, is: 2 } });
  });

  it('never reads the mark of a note into a number', () => {
    expect(findFigures('A total of 61,0121 people.', told)).toMatchObject([{ printed: '61,012', value: 61012 }]);
  });

  it('reads what may be two numbers by its language, and persons as whole', () => {
    expect(values('198.686 réfugiés', 'fr')).toEqual([198686]);
    expect(values('The camp holds 198.686 refugees.')).toEqual([198686]);
    expect(values('The road is 12.345 km long.')).toEqual([12.345]);
    expect(values('La carretera mide 12.345 km.', 'es')).toEqual([12345]);
    expect(values('١٢٬٣٤٥ شخصا و٦٫٥ في المئة', 'ar')).toEqual([12345, 6.5]);
  });

  it('makes two figures of a range, and none of an age', () => {
    expect(findFigures('25-30 attendees', told)).toMatchObject([
      { value: 25, unit: 'persons', qualifier: 'at-least' },
      { value: 30, unit: 'persons', qualifier: 'at-most' },
    ]);
    expect(values('Children aged 0-17 and women over 60 came.')).toEqual([]);
  });

  it('fills in what the clip says where the words say nothing of time, and never goes against them', () => {
    const context = { ...told, asOf: '2018-07-30' };
    expect(findFigures('72,200 arrivals', context)).toMatchObject([{ asOf: '2018-07-30' }]);
    expect(findFigures('72,200 arrivals in May 2018', context)).toMatchObject([
      { asOf: null, period: { start: '2018-05' } },
    ]);
  });

  it('ties a printed change to what it was and what it is', () => {
    const found = findFigures('72,200 people arrived, compared to almost 121,000 last year, a 67% reduction.', told);
    expect(found[2]).toMatchObject({ basis: 'change', share: { of: 1, is: 0 } });
  });
});

describe('the figures of a clip', () => {
  it('stands typed values on what was typed', () => {
    const image = {
      kind: 'image',
      imageId: 'x',
      target: null,
      alt: '99 people',
      caption: '',
      credit: '',
      fidelity: 'region',
    } as const;
    expect(figuresOfClip(image, '18,310 detections', told)).toMatchObject([
      { stands: { in: 'typed', at: 0, length: 6 }, value: 18310, unit: 'events' },
    ]);
  });

  it('stands cells on the rows of the table as it was clipped, below headings and names of groups', () => {
    const table = {
      kind: 'table',
      quote: 'x',
      caption: '',
      header: [['Country', 'Arrivals', '2017']],
      rows: [
        ['First arrival', '', ''],
        ['Greece', '26,100¹', '-'],
        ['Total', '26,100', '9'],
      ],
      notes: [],
      rowCount: null,
    } as const;
    const rows = {
      ...table,
      header: table.header.map((row) => [...row]),
      rows: table.rows.map((row) => [...row]),
      notes: [],
    };
    expect(figuresOfClip(rows, '', told).map(({ stands, value }) => [stands, value])).toEqual([
      [{ in: 'cell', row: 1, column: 1 }, 26100],
      [{ in: 'cell', row: 2, column: 1 }, 26100],
      [{ in: 'cell', row: 2, column: 2 }, 9],
    ]);
  });
});

it.each([
  ['In 2018, 30,085 children arrived by sea, and 12,717 of them were unaccompanied.', 'unaccompanied'],
  ['En juin, 1 200 personnes sont arrivées ; 300 d’entre elles étaient mineures.', 'mineures'],
  ['Llegaron 900 personas y 45 de ellas eran niños.', 'niños'],
])('"%s": the second is a part of the first, and what it counts is no pronoun', (text, what) => {
  const [whole, part] = findFigures(text, { ...told, lang: '' });
  expect(part).toMatchObject({ what, partOf: 0 });
  expect(whole?.partOf).toBeNull();
});

it.each([
  'The authorities registered 11,267 migrants: 8,034 in Bosnia and Herzegovina, 2,000 in Montenegro and 1,233 in Albania.',
  'Registered were 11,267 migrants (8,034 in Bosnia and Herzegovina, 2,000 in Montenegro, 1,233 in Albania).',
])('"%s": the total is not where its last part is', (text) => {
  expect(findFigures(text, told).map(({ place }) => place)).toEqual([
    '',
    'Bosnia and Herzegovina',
    'Montenegro',
    'Albania',
  ]);
});

it('a total whose parts are all of one place is of that place', () => {
  const text = 'Some 900 persons arrived by sea: 500 men and 400 women in Greece.';
  expect(findFigures(text, told).map(({ place }) => place)).toEqual(['Greece', 'Greece', 'Greece']);
});
