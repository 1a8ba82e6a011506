import { describe, expect, it } from 'vitest';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Figure } from '../../../lib/model/figure';
import { cited, idOf } from './cited';
import { alarms, cell, change, checked, share, total } from './sources-say';

const fall: Partial<Figure> = { what: 'reduction' };
const rise: Partial<Figure> = { what: 'increase' };
const percents: [Partial<Figure>, Partial<Figure>] = [{ unit: 'percent' }, { unit: 'percent' }];
const half = { start: '2018-01-01', end: '2018-06-30' };
const five = { start: '2018-01-01', end: '2018-05-31' };
const bih: Partial<Figure> = { measure: 'arrivals', place: 'BiH', basis: 'cumulative', period: half };
const iom = { producer: 'IOM' };
const shares = (...values: number[]) => values.map((value): [number, Partial<Figure>] => [value, { unit: 'percent' }]);
const rows = (...values: number[]) => values.map((value, row): [number, Partial<Figure>] => [value, cell(row)]);

/** Each with the kind of what is found, and with the slip that explains it where there is one. */
const errors: [string, CitedFigure[], string, (string | null)?][] = [
  [
    '67 % that is 40.3 %: the later number as the base',
    change(67, 121_000, 72_200, fall, [{ qualifier: 'nearly' }, {}]),
    'percent-change',
    'base',
  ],
  ['the same with its sign', change(-67, 121_000, 72_200), 'percent-change', 'base'],
  ['a rise of the wrong base', change(28.9, 398, 560, rise), 'percent-change', 'base'],
  ['a fall that is called a rise', change(10.3, 2_557, 2_294, rise), 'percent-change', 'sign'],
  ['a rise that is called a fall', change(-40, 398, 560), 'percent-change', 'sign'],
  ['an unsigned cell that is a fall', change(68, 144, 45, cell(0, 3)), 'percent-change', 'sign'],
  ['digits that changed places in a percentage', change(24, 201, 286, rise), 'percent-change', null],
  ['percent for percentage points', change(6, 30, 36, rise, percents), 'percent-change', 'points'],
  [
    'percentage points for percent',
    change(20, 30, 36, { unit: 'percentage-points' }, percents),
    'percent-change',
    'percent',
  ],
  ['points of two counts', change(42, 201, 286, { unit: 'percentage-points' }), 'percent-change', 'percent'],
  ['threefold as a rise of 300 %', change(300, 1_000, 3_000, rise), 'percent-change', 'times'],
  ['40 % as forty-fold', change(40, 398, 557, { unit: 'ratio', what: 'fold' }), 'percent-change', 'percent'],
  ['a rise of 200 % as two-fold', change(2, 1_000, 3_000, { unit: 'ratio', what: 'fold' }), 'percent-change', 'times'],
  ['times that are not', change(5, 1_000, 3_000, { unit: 'ratio', what: 'times' }), 'percent-change', null],
  ['more than doubled, and was not', change(100, 1_000, 1_700, { ...rise, qualifier: 'over' }), 'percent-change', null],
  ['a fall to 60 % as a fall by 60', change(-60, 121_000, 72_200, { qualifier: 'over' }), 'percent-change', 'times'],
  ['a share of the wrong whole', share(47, 8_034, 11_267), 'percentage'],
  ['a share that is off by three', share(74, 8_034, 11_267), 'percentage'],
  ['a share whose digits changed places', share(17, 8_034, 11_267), 'percentage'],
  ['the share of the others', share(29, 8_034, 11_267), 'percentage'],
  ['a share to one decimal that is another', share(71.8, 8_034, 11_267), 'percentage'],
  ['a share in words that is far off', share(60, 8_034, 11_267, { printed: 'Sixty' }), 'percentage'],
  ['over eighty per cent that are not', share(80, 8_034, 11_267, { qualifier: 'over' }), 'percentage'],
  ['a part that is more than is left', total(11_267, [8_304, 2_000, 1_233]), 'parts-total'],
  ['a sum with a row too many', total(11_267, [8_034, 2_000, 1_233, 590]), 'parts-total'],
  ['a sum without its last row', total(10_034, [8_034, 2_000, 1_233]), 'parts-total'],
  ['a sum without its last row, in a column', total(1_221, rows(144, 398, 201, 856, 22), cell(5)), 'parts-total'],
  ['a column that lacks a row', total(1_599, rows(398, 201, 856), cell(4)), 'parts-total'],
  ['digits that changed places in a part', total(11_267, [8_043, 2_000, 1_233]), 'parts-total'],
  ['the same, where the part becomes less', total(11_267, [8_034, 2_000, 1_323 - 180]), 'parts-total'],
  ['digits that changed places in the total', total(12_167, [8_034, 2_000, 1_233]), 'parts-total'],
  ['other digits of the total', total(11_627, [8_034, 2_000, 1_233]), 'parts-total'],
  ['one digit of the total', total(11_367, [8_034, 2_000, 1_233]), 'parts-total'],
  ['one person too few', total(11_268, [8_034, 2_000, 1_233]), 'parts-total'],
  ['a part that is larger than all', total(684, [6_494]), 'parts-total'],
  ['shares that make 105', total(5_000, shares(45, 35, 25)), 'parts-total'],
  [
    'shares of men, women and children that make 95',
    total(
      5_000,
      shares(45, 30, 20).map(([value, facts], index) => [
        value,
        { ...facts, what: ['men', 'women', 'children'][index] ?? '' },
      ]),
    ),
    'parts-total',
  ],
  [
    'the same without a whole',
    [
      ['men', 45],
      ['women', 35],
      ['children', 25],
    ].map(([what, value], index) => cited(index + 1, { what: String(what), value: Number(value), unit: 'percent' })),
    'parts-total',
  ],
  [
    'others that do not fill it up',
    total(5_000, [
      [3_000, {}],
      [1_000, {}],
      [500, { what: 'other nationalities' }],
    ]),
    'parts-total',
  ],
  ['rounded parts that are too many', total(72_200, [26_100, 18_500, 29_500, 73]), 'parts-total'],
  [
    'a count since January that falls',
    [
      cited(1, { value: 7_652, ...bih }, iom),
      cited(2, { value: 7_290, ...bih, period: { start: '2018-01-01', end: '2018-07-31' } }, iom),
    ],
    'falling-cumulative',
  ],
  [
    'the same without a beginning',
    [
      cited(1, { value: 7_652, ...bih, period: null, asOf: '2018-06-30' }, iom),
      cited(2, { value: 5_290, ...bih, period: null, asOf: '2018-07-31' }, iom),
    ],
    'falling-cumulative',
  ],
  [
    'more in a quarter than since January',
    [
      cited(1, { value: 11_267, ...bih, basis: 'period', period: { start: '2018-04-01', end: '2018-06-30' } }, iom),
      cited(2, { value: 7_652, ...bih }, iom),
    ],
    'period-over-cumulative',
  ],
  [
    'two sources for one day',
    [
      cited(1, { value: 4_841, ...bih, period: five }, iom),
      cited(2, { value: 5_290, ...bih, place: 'Bosnia and Herzegovina', period: five }, { producer: 'UNCT' }),
    ],
    'disagreement',
  ],
  [
    'some 11,900 and 12,434',
    [
      cited(1, { value: 11_900, ...bih, qualifier: 'about' }, { producer: 'UNHCR' }),
      cited(2, { value: 12_434, ...bih }, { producer: 'UNCT' }),
    ],
    'disagreement',
  ],
  ['households against persons', change(50, 1_000, 1_500, rise, [{ unit: 'households' }, {}]), 'persons-and-others'],
  ['households as a share of persons', share(20, 1_000, 5_000, {}, [{}, { unit: 'households' }]), 'persons-and-others'],
  [
    'a month against a count since January',
    change(-70, 7_652, 2_294, {}, [{ basis: 'cumulative' }, { basis: 'period' }]),
    'mixed-bases',
  ],
  [
    'a stock added to a flow',
    total(
      5_000,
      [
        [3_000, { basis: 'stock', measure: 'present' }],
        [2_000, { basis: 'period', measure: 'arrivals' }],
      ],
      { basis: 'period' },
    ),
    'stock-and-flow',
  ],
  [
    'applications against arrivals',
    change(-91, 7_652, 684, {}, [{ measure: 'arrivals' }, { measure: 'applications' }]),
    'mixed-measures',
  ],
];

describe('published errors', () => {
  it.each(errors)('%s', (_, figures, kind, mistaken) => {
    const found = alarms(figures).map(({ finding }) => finding);
    const hits = found.filter((finding) => finding.kind === kind);
    expect(hits, JSON.stringify(found)).toHaveLength(1);
    if (mistaken !== undefined) expect(hits[0]).toMatchObject({ mistaken });
  });

  it('leaves what the numbers contradict as wrong, and the others as open', () => {
    const levels = new Map(errors.map(([name, figures]) => [name, alarms(figures)[0]?.level]));
    expect(levels.get('67 % that is 40.3 %: the later number as the base')).toBe('wrong');
    expect(levels.get('a column that lacks a row')).toBe('look');
    expect(levels.get('two sources for one day')).toBe('look');
  });

  it('recomputes the fall that was printed as 67 %', () => {
    const [found] = alarms(change(67, 121_000, 72_200, fall));
    expect(found?.finding).toMatchObject({ printed: -67, before: 121_000, after: 72_200, decimals: 0 });
    expect(found?.finding.kind === 'percent-change' && found.finding.recomputed).toBeCloseTo(-40.33, 2);
  });

  it('adds nothing across sources, and says so with no sum', () => {
    const figures = [
      cited(1, { value: 100 }, iom),
      cited(2, { value: 60, partOfId: idOf(1) }, { producer: 'UNHCR' }),
      cited(3, { value: 90, partOfId: idOf(1) }, { producer: 'Frontex' }),
    ];
    expect(checked(figures)).toEqual([]);
  });
});
