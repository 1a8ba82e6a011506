import { describe, expect, it } from 'vitest';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Figure } from '../../../lib/model/figure';
import { cited, idOf } from './cited';
import { alarms, cell, change, checked, share, total } from './sources-say';

const fall: Partial<Figure> = { what: 'reduction' };
const about: Partial<Figure> = { qualifier: 'about' };
const june = { start: '2018-06', end: '2018-06' };
const half = { start: '2018-01-01', end: '2018-06-30' };
const iom = { producer: 'IOM' };
const unhcr = { producer: 'UNHCR' };
const bih: Partial<Figure> = { measure: 'arrivals', place: 'BiH', basis: 'cumulative', period: half };

/** Nothing of this is an error: rounding, truncation, other scopes, revised sums. */
const correct: Record<string, CitedFigure[]> = {
  'three countries that make their total': total(11_267, [8_034, 2_000, 1_233]),
  'five months in three countries': total(7_402, [4_841, 1_362, 1_199]),
  'eleven months in three countries': total(30_951, [23_271, 4_400, 3_280]),
  'a year in three countries': total(2_675, [1_116, 807, 752]),
  'six months in a half-year': total(7_652, [237, 479, 666, 1_419, 2_557, 2_294]),
  'nine months in a newer edition': total(16_144, [237, 479, 598, 1_801, 2_242, 2_295, 2_489, 2_293, 3_710]),
  'a column of a week': total(
    1_599,
    [144, 398, 201, 856].map((value, row): [number, Partial<Figure>] => [value, cell(row)]),
    cell(4),
  ),
  'parts and total rounded to hundreds, one small': total(72_200, [26_100, 18_500, 27_500, 73]),
  'a rounded sum of exact parts': total(15_600, [4_049, 1_944, 9_597], { qualifier: 'nearly' }),
  'a rounded sum of exact parts that nobody calls rounded': total(15_600, [4_049, 1_944, 9_597]),
  'an exact total of rounded parts': total(7_402, [4_800, 1_400, 1_200]),
  'parts that nobody says are all': total(17_177, [12_817]),
  'some of its parts only': total(17_177, [12_817, 2_120]),
  'parts in thousands': total(84_000, [31_000, 22_000, 18_000, 12_000]),
  'Eurostat rounds each to five': total(
    1_230,
    [
      [615, { roundedTo: 5 }],
      [410, { roundedTo: 5 }],
      [210, { roundedTo: 5 }],
    ],
    { roundedTo: 5 },
  ),
  'millions to one decimal': total(
    6_500_000,
    [
      [3_200_000, { printed: '3.2 million' }],
      [3_200_000, { printed: '3.2 million' }],
    ],
    { printed: '6.5 million' },
  ),
  'men, women and children': total(2_294, [
    [1_500, { what: 'men' }],
    [394, { what: 'women' }],
    [400, { what: 'children' }],
  ]),
  'the unaccompanied among the children': total(2_294, [
    [1_500, { what: 'men' }],
    [394, { what: 'women' }],
    [400, { what: 'children' }],
    [120, { what: 'unaccompanied children' }],
  ]),
  'boys and girls beside the children': total(900, [
    [500, { what: 'men' }],
    [200, { what: 'women' }],
    [200, { what: 'children' }],
    [120, { what: 'boys' }],
    [80, { what: 'girls' }],
  ]),
  'by sex and by age': total(900, [
    [600, { what: 'male' }],
    [300, { what: 'female' }],
    [700, { what: 'adults' }],
    [200, { what: 'children' }],
  ]),
  'by country and then by nationality': total(1_000, [
    600,
    400,
    [500, { what: 'Syrians' }],
    [300, { what: 'Afghans' }],
  ]),
  'of whom some applied': total(
    7_652,
    [
      [6_494, { measure: 'intentions' }],
      [684, { measure: 'applications' }],
    ],
    { measure: 'arrivals', basis: 'cumulative' },
  ),
  'more intentions than arrivals, of another year': total(500, [[600, { measure: 'intentions' }]], {
    measure: 'arrivals',
    basis: 'cumulative',
  }),
  'a part of an earlier day': total(62_428, [[63_000, { asOf: '2018-06-29' }]], { asOf: '2018-08-03' }),
  'parts counted otherwise': total(2_294, [[7_652, { basis: 'cumulative' }]], { basis: 'period' }),
  'averages that nobody adds': total(
    375,
    [
      [300, {}],
      [450, {}],
    ],
    { basis: 'average' },
  ),
  'a part of another source': [cited(1, { value: 100 }, iom), cited(2, { value: 120, partOfId: idOf(1) }, unhcr)],
  'shares that make 99': total(
    5_000,
    [33, 33, 33].map((value): [number, Partial<Figure>] => [value, { unit: 'percent' }]),
  ),
  'shares that make 101': total(
    5_000,
    [34, 34, 33].map((value): [number, Partial<Figure>] => [value, { unit: 'percent' }]),
  ),
  'the three largest shares': total(
    5_000,
    [32, 18, 15].map((value): [number, Partial<Figure>] => [value, { unit: 'percent' }]),
  ),
  'shares of all without a whole': [
    cited(1, { value: 44, unit: 'percent', what: 'men' }),
    cited(2, { value: 22, unit: 'percent', what: 'women' }),
    cited(3, { value: 34, unit: 'percent', what: 'children' }),
  ],
  'shares of women and of Syrians': [
    cited(1, { value: 60, unit: 'percent', what: 'women' }),
    cited(2, { value: 70, unit: 'percent', what: 'Syrians' }),
  ],

  'a truncated fall in a table': change(-68, 144, 45, cell(0, 3)),
  'a truncated rise in a table': change(40, 398, 560, cell(1, 3)),
  'a rounded rise in a table': change(42, 201, 286, cell(2, 3)),
  'another truncated rise': change(38, 856, 1_186, cell(3, 3)),
  'a total that is rounded': change(30, 1_599, 2_077, cell(4, 3)),
  'a fall to one decimal': change(-10.3, 2_557, 2_294),
  'a rise to one decimal': change(2.4, 2_242, 2_295, { what: 'increase' }),
  'the fall that is': change(40, 121_000, 72_200, { ...fall, qualifier: 'about' }),
  'the fall that is, to one decimal': change(40.3, 121_000, 72_200, fall),
  'a fall whose base is rounded': change(-40, 121_000, 72_200, {}, [{ qualifier: 'nearly' }, {}]),
  'a fall whose words say so': change(10.3, 2_557, 2_294, { what: 'decrease in detected arrivals' }),
  'a fall in French': change(10.3, 2_557, 2_294, { what: 'baisse des arrivées' }),
  'a fall in Spanish': change(10.3, 2_557, 2_294, { what: 'disminución de las llegadas' }),
  'a change that does not say which way': change(10.3, 2_557, 2_294),
  'more than doubled': change(100, 461, 2_400, { qualifier: 'over', what: 'increase' }),
  'more than four times': change(420, 461, 2_400, { qualifier: 'over', what: 'increase' }, [{}, { qualifier: 'over' }]),
  'percentage points of two percentages': change(6, 30, 36, { unit: 'percentage-points' }, [
    { unit: 'percent' },
    { unit: 'percent' },
  ]),
  'a rise in percent of two percentages': change(20, 30, 36, {}, [{ unit: 'percent' }, { unit: 'percent' }]),
  'three times as many': change(3, 1_000, 3_000, { unit: 'ratio', basis: null, what: 'times' }),
  'three-fold of rounded numbers': change(3, 1_020, 3_130, { unit: 'ratio', what: 'fold' }),
  'three times more, meaning four': change(3, 1_000, 4_000, { unit: 'ratio', what: 'times more' }),
  'one in three': share(3, 100, 300, { unit: 'ratio', what: 'one in three' }),
  'a change from nought': change(100, 0, 61),

  'a share that is rounded': share(71, 8_034, 11_267),
  'a share to one decimal': share(71.3, 8_034, 11_267),
  'a share in words': share(70, 8_034, 11_267, { printed: 'Seventy' }),
  'a share in whole tens': share(70, 8_034, 11_267),
  'a share that is truncated': share(71, 7_178, 10_000),
  'over seventy per cent': share(70, 8_034, 11_267, { qualifier: 'over' }),
  'of rounded numbers': share(40, 33_900, 84_300),
  'of rounded numbers, where only their rounding allows it': share(36, 30_300, 84_300, {}, [about, {}]),
  'a share of more than all': share(120, 600, 500),
  'a fall by so many, in percent of what was': share(10.3, 263, 2_557, { what: 'decrease' }, [{}, { basis: 'change' }]),
  'a share whose words say neither': share(15, 4_049, 3_515),

  'two sources that agree': [cited(1, { value: 4_841, ...bih }, iom), cited(2, { value: 4_841, ...bih }, unhcr)],
  'some 11,900 and 11,874': [
    cited(1, { value: 11_900, ...bih, ...about }, unhcr),
    cited(2, { value: 11_874, ...bih }, iom),
  ],
  'nearly 15,600 and 15,590': [
    cited(1, { value: 15_600, ...bih, qualifier: 'nearly' }, unhcr),
    cited(2, { value: 15_590, ...bih }, iom),
  ],
  'more than 2,400 and 2,466': [
    cited(1, { value: 2_400, ...bih, qualifier: 'over' }, unhcr),
    cited(2, { value: 2_466, ...bih }, iom),
  ],
  'another place': [
    cited(1, { value: 8_034, ...bih }, iom),
    cited(2, { value: 7_108, ...bih, place: 'BiH + Montenegro' }, unhcr),
  ],
  'another measure': [
    cited(1, { value: 8_034, ...bih }, iom),
    cited(2, { value: 684, ...bih, measure: 'applications' }, unhcr),
  ],
  'another basis': [
    cited(1, { value: 7_652, ...bih }, iom),
    cited(2, { value: 2_294, ...bih, basis: 'period', period: june }, unhcr),
  ],
  'another day': [
    cited(1, { value: 7_652, ...bih }, iom),
    cited(2, { value: 5_290, ...bih, period: { start: '2018-01-01', end: '2018-05-31' } }, unhcr),
  ],
  'by sea and in all': [
    cited(1, { value: 87_776, ...bih, what: 'arrivals' }, iom),
    cited(2, { value: 69_614, ...bih, what: 'sea arrivals' }, unhcr),
  ],
  'since another day': [
    cited(1, { value: 7_652, ...bih }, iom),
    cited(2, { value: 11_000, ...bih, period: { start: '2017-07-01', end: '2018-06-30' } }, unhcr),
  ],
  'one source that does not say on which basis': [
    cited(1, { value: 5_000, place: 'BiH', period: half }, iom),
    cited(2, { value: 6_000, place: 'BiH', period: half }, unhcr),
  ],
  'an older edition of the same source': [
    cited(1, { value: 7_652, ...bih }, { ...unhcr, published: '2018-07-05' }),
    cited(2, { value: 7_652, ...bih }, { ...unhcr, published: '2018-08-02' }),
  ],
  'a count that begins anew with the year': [
    cited(1, { value: 23_848, ...bih, period: { start: '2017-01-01', end: '2017-12-31' } }, iom),
    cited(2, { value: 237, ...bih, period: { start: '2018-01-01', end: '2018-06-30' } }, iom),
  ],
  'a count that rises': [
    cited(1, { value: 7_652, ...bih }, iom),
    cited(2, { value: 12_434, ...bih, period: { start: '2018-01-01', end: '2018-07-31' } }, iom),
  ],
  'a rounded count that seems to fall': [
    cited(1, { value: 11_900, ...bih, ...about }, iom),
    cited(2, { value: 11_850, ...bih, period: { start: '2018-01-01', end: '2018-07-31' } }, iom),
  ],
  'months that go down': [
    cited(1, { value: 2_557, ...bih, basis: 'period', period: { start: '2018-05', end: '2018-05' } }, iom),
    cited(2, { value: 2_294, ...bih, basis: 'period', period: june }, iom),
  ],
  'a month within its half-year': [
    cited(1, { value: 7_652, ...bih }, iom),
    cited(2, { value: 2_294, ...bih, basis: 'period', period: { start: '2018-06-01', end: '2018-06-30' } }, iom),
  ],
  'the month of the meeting, so far': [
    cited(1, { value: 900, ...bih, basis: 'period', period: { start: '2018-08', end: '2018-08' } }, iom),
  ],
  'a need that is planned for': [
    cited(1, { value: 900, measure: 'in-need', basis: 'stock', period: { start: '2018-01', end: '2018-12' } }, iom),
  ],
  'the year before, for comparison': [
    cited(1, { value: 425, ...bih, period: { start: '2017-01', end: '2017-03' } }, { ...iom, published: '2018-07-20' }),
  ],
  'a population of last year': [
    cited(1, { value: 3_500_000, measure: 'population', basis: 'stock', asOf: '2017' }, iom),
  ],
  'a count of the year before, without a beginning': [
    cited(1, { value: 23_848, ...bih, period: null, asOf: '2017-12-31' }, iom),
    cited(2, { value: 7_652, ...bih, period: null, asOf: '2018-06-30' }, iom),
  ],
  'two values of one source, of which one is narrower by words that are not read': [
    cited(1, { value: 7_652, ...bih }, iom),
    cited(2, { value: 684, ...bih }, iom),
  ],
  'nearly 15,600 and 15,511': [
    cited(1, { value: 15_600, ...bih, qualifier: 'nearly' }, unhcr),
    cited(2, { value: 15_511, ...bih }, iom),
  ],
  'a month as a share of its half-year': share(30, 2_294, 7_652, {}, [{ basis: 'cumulative' }, { basis: 'period' }]),
};

describe('correct figures', () => {
  it.each(Object.entries(correct))('%s', (_, figures) => {
    expect(alarms(figures)).toEqual([]);
  });

  it('are many', () => {
    expect(Object.keys(correct).length).toBeGreaterThan(80);
  });

  it.each([
    ['three countries that make their total', 'equal'],
    ['parts and total rounded to hundreds, one small', 'rounding'],
    ['a truncated fall in a table', 'truncation'],
    ['a rounded rise in a table', 'rounding'],
    ['a share in words', 'rounding'],
    ['some of its parts only', 'incomplete'],
  ])('%s: said to be explained by its kind', (name, explained) => {
    const found = checked(correct[name] ?? []).map(({ finding }) =>
      'explained' in finding ? finding.explained : null,
    );
    expect(found).toEqual([explained]);
  });
});
