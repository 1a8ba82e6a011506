import { describe, expect, test } from 'vitest';
import { compareOutlines } from '../../../../lib/briefing/compare/compare-outlines';
import type { OutlinedClip } from '../../../../lib/model/briefing-version';
import { monthlyOfJune, monthlyOfSeptember, table } from '../outlines';
import { uuid } from '../records';
import { clipsOf, moved, moves, onOne } from './moves';

describe('figures that moved in a table', () => {
  const revised = [
    'Arrivals, Mar: 666 → 598 (-68)',
    'Arrivals, Apr: 1,419 → 1,801 (382)',
    'Arrivals, May: 2,557 → 2,242 (-315)',
    'Arrivals, Jun: 2,294 → 2,295 (1)',
    // The total is over other months, so what lies between the two is no difference of one figure.
    'Arrivals, Total: 7,652 → 16,144',
  ];

  test('the September edition of the monthly table moves March to June, and brings three months', () => {
    const changes = compareOutlines(onOne(monthlyOfJune), onOne(monthlyOfSeptember));
    expect(moves(changes)).toEqual(revised);
    expect(changes.moved[0]).toMatchObject({ citation: monthlyOfSeptember.citation, at: [{ number: 1 }] });
    expect(changes.added).toMatchObject([{ kind: 'table-part', labels: ['Jul', 'Aug', 'Sep'] }]);
    expect(changes.removed).toEqual([]);
  });

  test('an edition that comes beside the one before moves the figures too, and is added', () => {
    const changes = compareOutlines(onOne(monthlyOfJune), onOne(monthlyOfJune, monthlyOfSeptember));
    expect(moves(changes)).toEqual(revised);
    expect(changes.added).toMatchObject([{ kind: 'clip', clip: { clipId: monthlyOfSeptember.clipId } }]);
  });

  test('months down the side are found as well, whatever rows came between', () => {
    const page = 'https://portal.example/rolling';
    const before = [
      ['Month', 'Arrivals'],
      ['January', '237'],
      ['March', '666'],
      ['April', '1,419'],
    ];
    const after = [
      ['Month', 'Arrivals'],
      ['January', '237'],
      ['February', '479'],
      ['March¹', '598'],
      ['April', '1,801'],
    ];
    const changes = compareOutlines(onOne(table(1, '', before, { page })), onOne(table(2, '', after, { page })));
    expect(moves(changes)).toEqual(['March¹, Arrivals: 666 → 598 (-68)', 'April, Arrivals: 1,419 → 1,801 (382)']);
    expect(changes.added).toMatchObject([{ kind: 'table-part', labels: ['February'] }]);
  });

  const weekly = (number: number, weeks: string[], rows: string[][]) =>
    table(
      number,
      'Countries of first arrival to Europe',
      [
        ['Country', 'Arrivals', 'Arrivals', 'Percentage change'],
        ['Country', `Previous week ${weeks[0]}`, `Current week ${weeks[1]}`, 'Percentage change'],
        ...rows,
      ],
      { page: 'https://migration.example/europe' },
    );

  test('a week that rolled on is a new column, not a figure that moved', () => {
    const before = weekly(
      1,
      ['05 Jul – 11 Jul', '12 Jul – 18 Jul'],
      [
        ['Bulgaria', '144', '45', '−68 %'],
        ['Serbia', '196', '288'],
      ],
    );
    const after = weekly(
      2,
      ['12 Jul – 18 Jul', '19 Jul – 25 Jul'],
      [
        ['Bulgaria', '45', '60', '33 %'],
        ['Serbia', '288', '300'],
      ],
    );
    const changes = compareOutlines(onOne(before), onOne(after));
    expect(moves(changes)).toEqual(['Bulgaria, Percentage change: −68 % → 33 % (101 points)']);
    expect(changes.added).toMatchObject([
      { labels: ['Arrivals – Previous week 12 Jul – 18 Jul', 'Arrivals – Current week 19 Jul – 25 Jul'] },
    ]);
    expect(changes.removed).toMatchObject([
      { labels: ['Arrivals – Previous week 05 Jul – 11 Jul', 'Arrivals – Current week 12 Jul – 18 Jul'] },
    ]);
  });

  const simple = (number: number, value: string, given: Partial<OutlinedClip> = {}, caption = 'Arrivals by country') =>
    table(
      number,
      caption,
      [
        ['Country', 'Arrivals', 'Share'],
        ['Italy', value, '40%'],
        ['Spain', '27,500', '60%'],
      ],
      given,
    );

  test.each([
    ['two pages and another caption', {}, 'Departures by country', []],
    ['two pages and no caption', {}, '', []],
    ['two pages and one caption', {}, 'Arrivals by country', ['Italy, Arrivals: 18,500 → 18,600 (100)']],
    ['one page and no caption', { page: 'https://portal.example/1' }, '', ['Italy, Arrivals: 18,500 → 18,600 (100)']],
    ['one page and another caption', { page: 'https://portal.example/1' }, 'Departures by country', []],
    [
      'one page and the same table of another year',
      { page: 'https://portal.example/1' },
      'Arrivals by country, 2017',
      [],
    ],
  ])('tables on %s', (_what, given, caption, expected) => {
    expect(moved(simple(1, '18,500'), simple(2, '18,600', given, caption))).toEqual(expected);
  });

  test('of several that could be meant, the one of the same caption is the next edition', () => {
    const page = 'https://portal.example/1';
    const others = [simple(2, '1', { page }, ''), simple(3, '18,600', { page })];
    const changes = compareOutlines(onOne(simple(1, '18,500')), onOne(...others));
    expect(moves(changes)).toEqual(['Italy, Arrivals: 18,500 → 18,600 (100)']);
    expect(clipsOf(changes.added)).toEqual([uuid(2)]);
  });

  test('a second table of the same reading is no edition of the first', () => {
    const [first, second] = [
      simple(1, '18,500', {}, ''),
      simple(2, '18,600', { page: 'https://portal.example/1' }, ''),
    ];
    const same = { ...second, citation: first.citation };
    expect(moves(compareOutlines(onOne(first), onOne(first, same)))).toEqual([]);
    expect(moves(compareOutlines(onOne(first), onOne(first, second)))).toEqual([
      'Italy, Arrivals: 18,500 → 18,600 (100)',
    ]);
  });

  test.each([
    ['another notation of one number', '1885', '1,885', []],
    ['a mark of a note', '18,500', '18,500*', []],
    ['a number in place of none', '–', '18,500', ['–→18,500']],
    ['none in place of a number', '18,500', '', ['18,500→–']],
    ['a number that looks like a year', '1999', '2050', ['1999→2050']],
    ['a date', '12 July 2018', '19 July 2018', []],
    ['words', 'not yet', 'unknown', []],
  ])('a cell with %s', (_what, old, now, expected) => {
    const page = 'https://portal.example/1';
    const changes = compareOutlines(onOne(simple(1, old)), onOne(simple(2, now, { page })));
    expect(changes.moved.flatMap((figures) => figures.moves.map(({ before, after }) => `${before}→${after}`))).toEqual(
      expected,
    );
  });

  test('rows that only a number counts are known by their name', () => {
    const cells = (...rows: string[][]) => [['No.', 'Country', 'Arrivals'], ...rows];
    const page = 'https://portal.example/rank';
    const before = table(1, '', cells(['1', 'Italy', '10'], ['2', 'Spain', '9']), { page });
    const after = table(2, '', cells(['1', 'Spain', '12'], ['2', 'Italy', '10']), { page });
    expect(moved(before, after)).toEqual(['Spain, Arrivals: 9 → 12 (3)']);
  });

  test('a table without a header is known by its rows, and by the places of its columns', () => {
    const page = 'https://portal.example/key-value';
    const before = table(
      1,
      '',
      [
        ['Total', '7,652'],
        ['Women', '900'],
      ],
      { page },
    );
    const after = table(
      2,
      '',
      [
        ['Total', '8,034'],
        ['Children', '12'],
        ['Women', '900'],
      ],
      { page },
    );
    expect(moved(before, after)).toEqual(['Total: 7,652 → 8,034']);
  });
});
