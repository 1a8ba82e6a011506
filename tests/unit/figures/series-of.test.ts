import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../lib/figures/series-of';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Figure } from '../../../lib/model/figure';
import { cited, idOf } from './cited';
import { checked } from './sources-say';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
const june = [237, 479, 666, 1_419, 2_557, 2_294];
const september = [237, 479, 598, 1_801, 2_242, 2_295, 2_489, 2_293, 3_710];

function monthly(values: readonly number[], from: number, published: string, edition: string): CitedFigure[] {
  return values.map((value, index) => {
    const month = `2018-${months[index]}`;
    const facts = {
      value,
      measure: 'detected',
      basis: 'period',
      place: 'BiH',
      period: { start: month, end: month },
    } as const;
    return cited(from + index, facts, { producer: 'UNHCR', published, edition });
  });
}

const editions = [
  ...monthly(june, 1, '2018-07-05', 'June 2018'),
  ...monthly(september, 11, '2018-10-05', 'September 2018'),
];
const count: Partial<Figure> = { measure: 'arrivals', basis: 'cumulative', place: 'BiH' };
const together = (a: Partial<Figure>, b: Partial<Figure>) =>
  seriesOf([cited(1, { value: 1, ...count, ...a }), cited(2, { value: 2, ...count, ...b })]).length === 1;

describe('seriesOf', () => {
  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['one place by two names', { place: 'BiH' }, { place: 'Bosnia and Herzegovina' }],
    ['and in French', { place: 'Bosnie-Herzégovine' }, { place: 'BOSNIA & HERZEGOVINA' }],
    ['a country that has another name now', { place: 'FYROM' }, { place: 'North Macedonia' }],
    ['two places in another order', { place: 'Albania, Montenegro' }, { place: 'MNE + ALB' }],
    ['other plain words', { what: 'irregular migrants' }, { what: 'refugees and migrants arrived' }],
    ['persons, said and not said', { unit: 'persons' }, { unit: 'number' }],
    [
      'one base of a rate in two languages',
      { unit: 'rate', unitText: 'per 100,000 people' },
      { unit: 'rate', unitText: 'pour 100 000 habitants' },
    ],
    ['a base in words and as a sign', { unit: 'rate', unitText: 'por cada mil' }, { unit: 'rate', unitText: '‰' }],
    ['stems, where no measure is known', { measure: null, what: 'tents' }, { measure: null, what: 'tent' }],
  ])('joins %s', (_, a, b) => {
    expect(together(a, b)).toBe(true);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['measures', { measure: 'arrivals' }, { measure: 'applications' }],
    ['bases', { basis: 'cumulative' }, { basis: 'period' }],
    ['what is not known from what is', { basis: null }, { basis: 'period' }],
    ['places', { place: 'Serbia' }, { place: 'BiH' }],
    ['units', { unit: 'households' }, { unit: 'persons' }],
    ['money of two kinds', { unit: 'money', unitText: 'USD' }, { unit: 'money', unitText: 'EUR' }],
    ['rates of two bases', { unit: 'rate', unitText: 'per 10,000' }, { unit: 'rate', unitText: 'per 100,000' }],
    ['rates in other words', { unit: 'rate', unitText: 'لكل 1,000 نسمة' }, { unit: 'rate', unitText: 'par million' }],
    ['routes', { what: 'sea arrivals' }, { what: 'land arrivals' }],
    ['nationalities', { what: 'Syrian arrivals' }, { what: 'Afghan arrivals' }],
    ['things, where no measure is known', { measure: null, what: 'tents' }, { measure: null, what: 'blankets' }],
  ])('parts %s', (_, a, b) => {
    expect(together(a, b)).toBe(false);
  });

  it('believes the person, who joins what differs and parts what does not', () => {
    expect(together({ indicatorId: idOf(77) }, { indicatorId: idOf(77), measure: 'registered' })).toBe(true);
    expect(together({}, { indicatorId: idOf(77) })).toBe(false);
  });

  it('says of joined figures only what they have in common, and warns', () => {
    const figures = [
      cited(1, { value: 1, ...count, indicatorId: idOf(77) }),
      cited(2, { value: 2, ...count, indicatorId: idOf(77), measure: 'applications' }),
    ];
    expect(seriesOf(figures)[0]).toMatchObject({ key: idOf(77), measure: null, basis: 'cumulative', place: 'BiH' });
    expect(checked(figures).map(({ finding }) => finding)).toContainEqual({
      kind: 'mixed-measures',
      measures: ['applications', 'arrivals'],
      countsEvents: false,
    });
  });

  it('marks what a newer edition says anew as superseded, and orders by source, day and edition', () => {
    const [series] = seriesOf(editions);
    expect(series?.points.map(({ cited: { figure }, superseded }) => [figure.value, superseded])).toEqual([
      ...[
        [237, true],
        [237, false],
        [479, true],
        [479, false],
        [666, true],
        [598, false],
        [1_419, true],
        [1_801, false],
      ],
      ...[
        [2_557, true],
        [2_242, false],
        [2_294, true],
        [2_295, false],
        [2_489, false],
        [2_293, false],
        [3_710, false],
      ],
    ]);
  });

  it('does not take one source for the edition of another', () => {
    const figures = [
      cited(1, { value: 1, ...count }, { asOf: '2018-05-31', producer: 'IOM' }),
      cited(2, { value: 2, ...count }, { asOf: '2018-05-31', producer: 'UNHCR', published: '2018-07-01' }),
    ];
    expect(seriesOf(figures)[0]?.points.some(({ superseded }) => superseded)).toBe(false);
  });

  it('does not mind the order', () => {
    const all = [...editions, cited(40, { value: 7, ...count }), cited(41, { value: 8, ...count, place: 'Serbia' })];
    const expected = { series: seriesOf(all), checks: checked(all) };
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (figures) => {
        expect({ series: seriesOf(figures), checks: checked(figures) }).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('revised editions', () => {
  it('tells the months that moved, and that the last change turned', () => {
    const revised = checked(editions, { date: '2018-10-11', today: '2018-10-11' }).filter(
      ({ finding }) => finding.kind === 'revised',
    );
    expect(revised).toHaveLength(1);
    const [{ level, finding } = { level: '', finding: null }] = revised;
    expect(level).toBe('look');
    expect(finding).toMatchObject({
      ...{ producer: 'UNHCR', older: 'June 2018', newer: 'September 2018' },
      moves: [
        { at: '2018-03', before: 666, after: 598 },
        { at: '2018-04', before: 1_419, after: 1_801 },
        { at: '2018-05', before: 2_557, after: 2_242 },
        { at: '2018-06', before: 2_294, after: 2_295 },
      ],
      turned: { from: '2018-05', to: '2018-06' },
    });
    const turned = finding?.kind === 'revised' ? finding.turned : null;
    expect(turned?.before.toFixed(1)).toBe('-10.3');
    expect(turned?.after.toFixed(1)).toBe('2.4');
  });

  it('is only a note where the change keeps its direction, and nothing where no value moved', () => {
    const levels = (newer: number) =>
      checked([...monthly([100, 200], 1, '2018-07-05', 'a'), ...monthly([100, newer], 11, '2018-08-05', 'b')])
        .filter(({ finding }) => finding.kind === 'revised')
        .map(({ level }) => level);
    expect([levels(220), levels(90), levels(200)]).toEqual([['note'], ['look'], []]);
  });
});

describe('dates of a meeting', () => {
  const meeting = { date: '2018-06-28', today: '2018-08-09' };
  const kinds = (figures: CitedFigure[]) =>
    checked(figures, meeting).map(({ finding }) =>
      finding.kind === 'after-meeting' ? `${finding.what} ${finding.date}` : finding.kind,
    );

  it('finds the figure that is published after its meeting, and whose period ends after it', () => {
    const period = { start: '2018-04', end: '2018-06' };
    expect(kinds([cited(1, { value: 11_267, measure: 'registered', period }, { published: '2018-08-01' })])).toEqual([
      'period 2018-06',
      'published 2018-08-01',
      'basis-open',
    ]);
  });

  it('says it once for all figures of a clip', () => {
    const figures = [1, 2, 3].map((id) => cited(id, { value: id }, { published: '2018-08-01' }));
    expect(checked(figures, meeting).map(({ figureIds }) => figureIds.length)).toEqual([3]);
  });

  it.each(['2018-03-31', '2018-03'])('calls stale what is older than 90 days: %s', (asOf) => {
    const date = { date: '2018-06-30', today: '2018-06-30' };
    const at = (day: string) => checked([cited(1, { value: 5, basis: 'stock', measure: 'present', asOf: day })], date);
    expect(at(asOf).map(({ finding }) => finding)).toEqual([{ kind: 'stale', asOf, days: 91 }]);
    expect(at('2018-04-01')).toEqual([]);
  });

  it('asks for a basis only where it matters, and of a total for its parts too', () => {
    const figures = [
      cited(1, { value: 11_267, measure: 'registered', what: 'migrants' }),
      cited(2, { value: 8_034, measure: 'registered', partOfId: idOf(1) }),
      cited(3, { value: 3_233, measure: 'registered', partOfId: idOf(1) }),
      cited(4, { value: 71, measure: 'registered', unit: 'percent' }),
      cited(5, { value: 12, measure: 'present' }),
    ];
    const open = checked(figures).filter(({ finding }) => finding.kind === 'basis-open');
    expect(open).toEqual([
      { level: 'look', figureIds: [idOf(1)], finding: { kind: 'basis-open', value: 11_267, words: 'migrants' } },
    ]);
  });

  it('does not ask again what the person answered: nobody says it', () => {
    const answered = cited(1, { value: 11_267, measure: 'registered', settled: ['basis'] });
    const levels = (figures: CitedFigure[]) => checked(figures).map(({ level }) => level);
    expect(levels([answered])).toEqual(['note']);
    expect(levels([answered, cited(2, { value: 590, measure: 'departures' })])).toEqual(['look']);
  });
});
